package io.libvmi.client;

import static io.libvmi.Clones.newClone;
import static io.libvmi.Clones.withCloneSource;
import static io.libvmi.Clones.withCloneTarget;
import static io.libvmi.CloudConfigs.newCloudConfig;
import static io.libvmi.CloudConfigs.withFile;
import static io.libvmi.CloudConfigs.withPackages;
import static io.libvmi.CloudConfigs.withPermissions;
import static io.libvmi.CloudConfigs.withRunCommand;
import static io.libvmi.CloudConfigs.withUser;
import static io.libvmi.CloudInit.withCloudInitNoCloud;
import static io.libvmi.CloudInit.withCloudInitNoCloudUserData;
import static io.libvmi.CloudInitSecrets.newCloudInitSecret;
import static io.libvmi.Credentials.withSshPublicKeys;
import static io.libvmi.DataVolumeSources.withBlankImageSource;
import static io.libvmi.DataVolumeSources.withRegistryUrlSource;
import static io.libvmi.DataVolumes.newDataVolume;
import static io.libvmi.DataVolumes.withStorage;
import static io.libvmi.Disks.withBootOrder;
import static io.libvmi.Disks.withCache;
import static io.libvmi.Disks.withDiskOptions;
import static io.libvmi.Disks.withSerial;
import static io.libvmi.Exports.newExport;
import static io.libvmi.Exports.withExportedVm;
import static io.libvmi.Factories.newFedora;
import static io.libvmi.InstancetypeCpu.withCpus;
import static io.libvmi.InstancetypeMatchers.withClusterInstancetype;
import static io.libvmi.InstancetypeMemory.withMemory;
import static io.libvmi.Instancetypes.newClusterInstancetype;
import static io.libvmi.Instancetypes.newInstancetype;
import static io.libvmi.Interfaces.interfaceDeviceWithBridgeBinding;
import static io.libvmi.Interfaces.interfaceWithMac;
import static io.libvmi.Libvmi.from;
import static io.libvmi.Libvmi.newVirtualMachine;
import static io.libvmi.Libvmi.newVirtualMachineInstance;
import static io.libvmi.Memory.withGuestMemory;
import static io.libvmi.Memory.withHugepages;
import static io.libvmi.Metadata.withLabel;
import static io.libvmi.Metadata.withName;
import static io.libvmi.Metadata.withNamespace;
import static io.libvmi.MigrationPolicies.newMigrationPolicy;
import static io.libvmi.MigrationPolicies.withAllowPostCopy;
import static io.libvmi.MigrationPolicies.withPolicyVmiSelector;
import static io.libvmi.Migrations.newMigration;
import static io.libvmi.Migrations.withMigratedVmi;
import static io.libvmi.Network.multusNetwork;
import static io.libvmi.Network.withInterfaceAndNetwork;
import static io.libvmi.Network.withMasqueradeNetworking;
import static io.libvmi.Network.withPodNetwork;
import static io.libvmi.NetworkConfigs.newNetworkConfig;
import static io.libvmi.NetworkConfigs.withAddresses;
import static io.libvmi.NetworkConfigs.withEthernet;
import static io.libvmi.NetworkConfigs.withGateway4;
import static io.libvmi.NetworkConfigs.withMatchMacAddress;
import static io.libvmi.NoCloud.withNoCloudNetworkData;
import static io.libvmi.NoCloud.withNoCloudUserData;
import static io.libvmi.NoCloud.withNoCloudUserDataSecretName;
import static io.libvmi.Pools.newPool;
import static io.libvmi.Preferences.newClusterPreference;
import static io.libvmi.Preferences.newPreference;
import static io.libvmi.PreferredDisks.withPreferredDiskBus;
import static io.libvmi.Probes.httpGetProbe;
import static io.libvmi.Probes.withPeriodSeconds;
import static io.libvmi.Probes.withReadinessProbe;
import static io.libvmi.ReplicaSets.newReplicaSet;
import static io.libvmi.Replicas.withReplicas;
import static io.libvmi.Restores.newRestore;
import static io.libvmi.Restores.withRestoreTarget;
import static io.libvmi.Restores.withRestoredSnapshot;
import static io.libvmi.Sizing.withDedicatedCpus;
import static io.libvmi.Sizing.withHugepages;
import static io.libvmi.Snapshots.newSnapshot;
import static io.libvmi.Snapshots.withSnapshotSource;
import static io.libvmi.Storage.withContainerDisk;
import static io.libvmi.Storage.withPersistentVolumeClaim;
import static io.libvmi.StorageSpecs.storageWithVolumeSize;
import static io.libvmi.Templates.withTemplate;
import static io.libvmi.Users.withAuthorizedKeys;
import static io.libvmi.Users.withSudo;
import static io.libvmi.VirtualMachines.withDataVolumeDisk;
import static io.libvmi.VirtualMachines.withRunStrategy;
import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.libvmi.CloudInitData;
import io.libvmi.Composer;
import io.libvmi.DiskBus;
import io.libvmi.DiskCache;
import io.libvmi.Factories;
import io.libvmi.Option;
import io.libvmi.RunStrategy;
import io.libvmi.StrictComposition;
import io.libvmi.StrictnessException.Conflict;
import io.libvmi.model.cloudinit.CloudConfig;
import io.libvmi.model.kubevirt.v1.VirtualMachine;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The code of docs/java.md. */
final class JavaGuide {
  private JavaGuide() {}

  static VirtualMachineInstance compose() {
    VirtualMachineInstance vmi =
        newFedora(
            withName("web-1"),
            withNamespace("shop"),
            withLabel("app", "web"),
            withGuestMemory("2Gi"),
            withMasqueradeNetworking(),
            withCloudInitNoCloudUserData("#cloud-config\nuser: fedora\n"));
    System.out.println(vmi);
    return vmi;
  }

  static VirtualMachineInstance create(KubernetesClient client, VirtualMachineInstance vmi) {
    VirtualMachine vm = newVirtualMachine(vmi, withRunStrategy(RunStrategy.ALWAYS));
    client.resource(vm).create();
    VirtualMachineInstance created = client.resource(vmi).create();
    return created;
  }

  static Pod find(KubernetesClient client, VirtualMachineInstance created) {
    Pod pod = Pods.getPodByVirtualMachineInstance(client, created, "shop");
    return pod;
  }

  static VirtualMachine withItsDisk() {
    VirtualMachine vm =
        newVirtualMachine(
            newVirtualMachineInstance(withName("db-1"), withGuestMemory("4Gi")),
            withRunStrategy(RunStrategy.ALWAYS),
            withDataVolumeDisk(
                "root",
                newDataVolume(
                    withName("db-1-root"),
                    withRegistryUrlSource("docker://quay.io/containerdisks/fedora:latest"),
                    withStorage(storageWithVolumeSize("20Gi"))),
                withBootOrder(1)));
    return vm;
  }

  static VirtualMachineInstance disks() {
    VirtualMachineInstance vmi =
        newVirtualMachineInstance(
            withName("db-1"),
            withContainerDisk("root", "quay.io/containerdisks/fedora:latest", withBootOrder(1)),
            withPersistentVolumeClaim(
                "data", "db-data", withSerial("data-1"), withCache(DiskCache.NONE)));
    return vmi;
  }

  static VirtualMachineInstance moreOnADisk() {
    VirtualMachineInstance vmi =
        newFedora(withName("web-1"), withDiskOptions("disk0", withSerial("root")));
    return vmi;
  }

  static VirtualMachineInstance networks() {
    VirtualMachineInstance vmi =
        newVirtualMachineInstance(
            withName("router-1"),
            withPodNetwork(),
            withInterfaceAndNetwork(
                interfaceWithMac(interfaceDeviceWithBridgeBinding("blue"), "02:00:00:00:00:01"),
                multusNetwork("blue", "default/blue-bridge")));
    return vmi;
  }

  static VirtualMachineInstance probesAndKeys() {
    VirtualMachineInstance vmi =
        newVirtualMachineInstance(
            withName("web-1"),
            withReadinessProbe(httpGetProbe("/healthz", 8080, withPeriodSeconds(20))),
            withSshPublicKeys("web-keys"));
    return vmi;
  }

  static VirtualMachineInstance sizes() {
    VirtualMachineInstance vmi =
        newVirtualMachineInstance(
            withName("db-1"), withDedicatedCpus(4, 1, 1, "4Gi"), withHugepages("1Gi", "4Gi"));
    return vmi;
  }

  static CloudConfig cloudConfig() {
    CloudConfig config =
        newCloudConfig(
            withUser("ada", withSudo(), withAuthorizedKeys("ssh-ed25519 AAAA ada@example.org")),
            withPackages("nginx"),
            withFile("/var/www/index.html", "hello\n", withPermissions("0644")),
            withRunCommand("systemctl", "enable", "--now", "nginx"));
    return config;
  }

  static VirtualMachineInstance cloudInit(CloudConfig config) {
    VirtualMachineInstance vmi =
        newVirtualMachineInstance(
            withName("web-1"),
            withCloudInitNoCloud(
                withNoCloudUserData(config),
                withNoCloudNetworkData(
                    newNetworkConfig(
                        withEthernet(
                            "lan",
                            withMatchMacAddress("02:00:00:00:00:01"),
                            withAddresses("10.0.0.5/24"),
                            withGateway4("10.0.0.1"))))));
    return vmi;
  }

  static CloudInitData size(CloudConfig config) {
    CloudInitData data = CloudInitData.of(config);
    return data;
  }

  static Secret secret(CloudConfig config) {
    Secret secret = newCloudInitSecret("web-user-data", config, withNamespace("shop"));
    return secret;
  }

  static VirtualMachineInstance fromSecret() {
    VirtualMachineInstance vmi =
        newFedora(
            withName("web-1"),
            withNamespace("shop"),
            withCloudInitNoCloud(withNoCloudUserDataSecretName("web-user-data")));
    return vmi;
  }

  static List<HasMetadata> kinds(VirtualMachineInstance vmi, VirtualMachine vm) {
    List<HasMetadata> kinds =
        List.of(
            newReplicaSet(vmi, withReplicas(3)),
            newPool(vm, withReplicas(3)),
            newDataVolume(withBlankImageSource(), withStorage(storageWithVolumeSize("10Gi"))),
            newInstancetype(withName("web"), withCpus(2), withMemory("4Gi")),
            newClusterInstancetype(withName("web"), withCpus(2), withMemory("4Gi")),
            newPreference(withName("fast-disks"), withPreferredDiskBus(DiskBus.VIRTIO)),
            newClusterPreference(withName("fast-disks"), withPreferredDiskBus(DiskBus.VIRTIO)),
            newMigration(withMigratedVmi("web-1")),
            newSnapshot(withName("web-1-monday"), withSnapshotSource("web-1")),
            newRestore(withRestoreTarget("web-1"), withRestoredSnapshot("web-1-monday")),
            newClone(withCloneSource("VirtualMachine", "web-1"), withCloneTarget("web-2")),
            newExport(withExportedVm("web-1")),
            newMigrationPolicy(withPolicyVmiSelector("app", "web"), withAllowPostCopy(true)));
    return kinds;
  }

  static VirtualMachine template(VirtualMachine vm) {
    VirtualMachine larger = from(vm, withTemplate(withGuestMemory("8Gi")));
    return larger;
  }

  static List<HasMetadata> composer() {
    Composer<HasMetadata> shop = Composer.with(withNamespace("shop"), withLabel("team", "web"));
    VirtualMachineInstance vmi = shop.compose(Factories::newFedora, withName("web-1"));
    VirtualMachine vm =
        shop.compose(
            options -> newVirtualMachine(vmi, options), withRunStrategy(RunStrategy.ALWAYS));
    return List.of(vmi, vm);
  }

  static VirtualMachineInstance strict(Composer<HasMetadata> shop) {
    VirtualMachineInstance vmi =
        shop.strict()
            .compose(
                Factories::newFedora,
                withContainerDisk("disk0", "quay.io/containerdisks/fedora:latest"),
                withGuestMemory("2Gi"),
                withHugepages("1Gi", "4Gi"));
    return vmi;
  }

  static List<Conflict> strictAround() {
    StrictComposition composition = new StrictComposition();
    VirtualMachineInstance vmi =
        composition.compose(Factories::newFedora, withName("web-1"), withGuestMemory("4Gi"));
    VirtualMachine vm =
        composition.compose(
            options -> newVirtualMachine(vmi, options), withClusterInstancetype("u1.small"));
    composition.conflicts().forEach(conflict -> System.out.println(conflict.message()));
    assertThat(vm.getMetadata().getName()).isEqualTo("web-1");
    return composition.conflicts();
  }

  static VirtualMachineInstance mistake() {
    VirtualMachineInstance vmi = newFedora(withGuestMemory("2 Gi"));
    return vmi;
  }

  static Stream<VirtualMachineInstance> fleet() {
    Option<VirtualMachineInstance> shared =
        Option.all("shared", withGuestMemory("2Gi"), withMasqueradeNetworking());
    Stream<VirtualMachineInstance> fleet =
        IntStream.range(0, 1000)
            .parallel()
            .mapToObj(number -> newFedora(withName("web-" + number), shared));
    return fleet;
  }

  static Option<VirtualMachineInstance> own() {
    Option<VirtualMachineInstance> quiet =
        Option.named(
            "quiet", vmi -> vmi.getSpec().getDomain().getDevices().setLogSerialConsole(false));
    return quiet;
  }
}
