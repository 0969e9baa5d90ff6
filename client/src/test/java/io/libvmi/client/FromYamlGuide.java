package io.libvmi.client;

import static io.libvmi.CloudConfigs.newCloudConfig;
import static io.libvmi.CloudConfigs.withPackages;
import static io.libvmi.CloudInit.withCloudInitNoCloud;
import static io.libvmi.Cpu.withCpuCount;
import static io.libvmi.DataVolumeSources.withRegistryUrlSource;
import static io.libvmi.DataVolumes.newDataVolume;
import static io.libvmi.DataVolumes.withStorage;
import static io.libvmi.Devices.withRng;
import static io.libvmi.Disks.withBootOrder;
import static io.libvmi.Libvmi.from;
import static io.libvmi.Libvmi.newVirtualMachine;
import static io.libvmi.Libvmi.newVirtualMachineInstance;
import static io.libvmi.Lifecycle.withTerminationGracePeriod;
import static io.libvmi.Memory.withGuestMemory;
import static io.libvmi.Metadata.withLabel;
import static io.libvmi.Metadata.withName;
import static io.libvmi.Metadata.withNamespace;
import static io.libvmi.Network.withPodNetwork;
import static io.libvmi.NoCloud.withNoCloudUserData;
import static io.libvmi.Probes.tcpSocketProbe;
import static io.libvmi.Probes.withInitialDelaySeconds;
import static io.libvmi.Probes.withReadinessProbe;
import static io.libvmi.Storage.withDataVolume;
import static io.libvmi.StorageSpecs.storageWithVolumeSize;
import static io.libvmi.Templates.withTemplate;
import static io.libvmi.VirtualMachines.withDataVolumeTemplate;
import static io.libvmi.VirtualMachines.withRunStrategy;

import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import io.libvmi.RunStrategy;
import io.libvmi.model.kubevirt.v1.VirtualMachine;

/** The code of docs/from-yaml.md. */
final class FromYamlGuide {
  private FromYamlGuide() {}

  static VirtualMachine machine() {
    VirtualMachine vm =
        newVirtualMachine(
            newVirtualMachineInstance(
                withName("db-1"),
                withNamespace("shop"),
                withLabel("app", "db"),
                withCpuCount(2, 0, 0),
                withGuestMemory("4Gi"),
                withRng(),
                withPodNetwork(),
                withDataVolume("root", "db-1-root", withBootOrder(1)),
                withCloudInitNoCloud(
                    withNoCloudUserData(newCloudConfig(withPackages("postgresql-server")))),
                withReadinessProbe(tcpSocketProbe(5432, withInitialDelaySeconds(30))),
                withTerminationGracePeriod(180)),
            withLabel("app", "db"),
            withRunStrategy(RunStrategy.ALWAYS),
            withDataVolumeTemplate(
                newDataVolume(
                    withName("db-1-root"),
                    withRegistryUrlSource("docker://quay.io/containerdisks/fedora:latest"),
                    withStorage(storageWithVolumeSize("20Gi")))));
    return vm;
  }

  static VirtualMachine change(String manifest) {
    VirtualMachine vm = new KubernetesSerialization().unmarshal(manifest, VirtualMachine.class);
    VirtualMachine larger = from(vm, withTemplate(withGuestMemory("8Gi")));
    return larger;
  }
}
