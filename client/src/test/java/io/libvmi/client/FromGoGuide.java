package io.libvmi.client;

import static io.libvmi.CloudInit.withCloudInitNoCloud;
import static io.libvmi.DataVolumeSources.withRegistryUrlSource;
import static io.libvmi.DataVolumes.newDataVolume;
import static io.libvmi.DataVolumes.withStorage;
import static io.libvmi.Disks.withDedicatedIoThreads;
import static io.libvmi.Factories.newFedora;
import static io.libvmi.Factories.newGuestless;
import static io.libvmi.HostDisks.withHostDisk;
import static io.libvmi.HostDisks.withSharedHostDisk;
import static io.libvmi.Interfaces.interfaceDeviceWithMasqueradeBinding;
import static io.libvmi.Libvmi.from;
import static io.libvmi.Libvmi.newVirtualMachine;
import static io.libvmi.Libvmi.newVirtualMachineInstance;
import static io.libvmi.Memory.withGuestMemory;
import static io.libvmi.Memory.withMemoryRequest;
import static io.libvmi.Metadata.withLabel;
import static io.libvmi.Metadata.withName;
import static io.libvmi.Metadata.withNamespace;
import static io.libvmi.Network.podNetwork;
import static io.libvmi.Network.withInterface;
import static io.libvmi.Network.withNetwork;
import static io.libvmi.NoCloud.withNoCloudUserData;
import static io.libvmi.RegistrySource.withPullMethod;
import static io.libvmi.ReplicaSets.newReplicaSet;
import static io.libvmi.Replicas.withReplicas;
import static io.libvmi.Status.newStatus;
import static io.libvmi.Status.withNodeName;
import static io.libvmi.Status.withPhase;
import static io.libvmi.Status.withStatus;
import static io.libvmi.Storage.withPersistentVolumeClaim;
import static io.libvmi.StorageSpecs.storageWithAccessMode;
import static io.libvmi.StorageSpecs.storageWithVolumeSize;
import static io.libvmi.VirtualMachines.withRunStrategy;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.libvmi.AccessMode;
import io.libvmi.Architecture;
import io.libvmi.Composer;
import io.libvmi.HostDiskType;
import io.libvmi.Libvmi;
import io.libvmi.Phase;
import io.libvmi.RegistryPullMethod;
import io.libvmi.RunStrategy;
import io.libvmi.model.cdi.v1beta1.DataVolume;
import io.libvmi.model.kubevirt.v1.VirtualMachine;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstanceReplicaSet;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstanceStatus;

/** The code of docs/from-go.md. */
final class FromGoGuide {
  private FromGoGuide() {}

  static VirtualMachine machine() {
    VirtualMachineInstance vmi =
        newFedora(
            withNamespace("shop"),
            withName("web-1"),
            withMemoryRequest("2Gi"),
            withInterface(interfaceDeviceWithMasqueradeBinding()),
            withNetwork(podNetwork()),
            withCloudInitNoCloud(withNoCloudUserData("#cloud-config\nuser: fedora\n")));
    VirtualMachine vm = newVirtualMachine(vmi, withRunStrategy(RunStrategy.ALWAYS));
    return vm;
  }

  static VirtualMachineInstance optionsOfOptions() {
    VirtualMachineInstance vmi =
        newVirtualMachineInstance(
            withName("db-1"),
            withPersistentVolumeClaim("data", "db-data", withDedicatedIoThreads(true)),
            withHostDisk(
                "scratch", "/data/scratch.img", HostDiskType.DISK, withSharedHostDisk(true)));
    return vmi;
  }

  static DataVolume dataVolume() {
    DataVolume dataVolume =
        newDataVolume(
            withName("fedora-root"),
            withRegistryUrlSource(
                "docker://quay.io/containerdisks/fedora:latest",
                withPullMethod(RegistryPullMethod.NODE)),
            withStorage(
                storageWithVolumeSize("10Gi"), storageWithAccessMode(AccessMode.READ_WRITE_ONCE)));
    return dataVolume;
  }

  static VirtualMachineInstance defaults() {
    Composer<HasMetadata> tests = Composer.with(withNamespace("tests"), withLabel("test", "yes"));
    VirtualMachineInstance vmi =
        tests.compose(Libvmi::newVirtualMachineInstance, withName("web-1"));
    return vmi;
  }

  static VirtualMachineInstance architecture() {
    VirtualMachineInstance vmi = newGuestless(Architecture.S390X, withName("idle-1"));
    return vmi;
  }

  static VirtualMachineInstance status() {
    VirtualMachineInstance vmi =
        newVirtualMachineInstance(
            withName("web-1"),
            withStatus(newStatus(withPhase(Phase.RUNNING), withNodeName("node01"))));
    return vmi;
  }

  static VirtualMachineInstanceStatus update(VirtualMachineInstanceStatus status) {
    VirtualMachineInstanceStatus moved = from(status, withNodeName("node02"));
    return moved;
  }

  static VirtualMachineInstanceReplicaSet replicaSet(VirtualMachineInstance vmi) {
    VirtualMachineInstanceReplicaSet replicaSet = newReplicaSet(vmi, withReplicas(3));
    return replicaSet;
  }

  static VirtualMachineInstance mistake() {
    VirtualMachineInstance vmi = newVirtualMachineInstance(withGuestMemory("2 Gi"));
    return vmi;
  }
}
