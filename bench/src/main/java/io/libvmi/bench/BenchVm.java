package io.libvmi.bench;

import static io.libvmi.CloudInit.withCloudInitNoCloud;
import static io.libvmi.Cpu.withCpuCount;
import static io.libvmi.Cpu.withCpuLimit;
import static io.libvmi.Cpu.withCpuRequest;
import static io.libvmi.Credentials.withAccessCredentialSshPublicKey;
import static io.libvmi.Devices.withRng;
import static io.libvmi.Devices.withTpm;
import static io.libvmi.Firmware.withUefi;
import static io.libvmi.Interfaces.interfaceDeviceWithMasqueradeBinding;
import static io.libvmi.Interfaces.interfaceWithMac;
import static io.libvmi.Libvmi.newVirtualMachineInstance;
import static io.libvmi.Lifecycle.withEvictionStrategy;
import static io.libvmi.Lifecycle.withTerminationGracePeriod;
import static io.libvmi.Memory.withGuestMemory;
import static io.libvmi.Memory.withMemoryLimit;
import static io.libvmi.Memory.withMemoryRequest;
import static io.libvmi.Metadata.withAnnotation;
import static io.libvmi.Metadata.withLabel;
import static io.libvmi.Metadata.withName;
import static io.libvmi.Metadata.withNamespace;
import static io.libvmi.Network.withNetwork;
import static io.libvmi.NoCloud.withNoCloudNetworkData;
import static io.libvmi.NoCloud.withNoCloudUserData;
import static io.libvmi.Scheduling.withNodeSelector;
import static io.libvmi.Scheduling.withToleration;
import static io.libvmi.Storage.withContainerDisk;
import static io.libvmi.Storage.withDataVolume;
import static io.libvmi.Storage.withEmptyDisk;

import io.fabric8.kubernetes.api.model.TolerationBuilder;
import io.libvmi.DiskBus;
import io.libvmi.EvictionStrategy;
import io.libvmi.model.kubevirt.v1.Network;
import io.libvmi.model.kubevirt.v1.PodNetwork;
import io.libvmi.model.kubevirt.v1.Port;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;

/** The machine of the benchmarks: 25 options, of each subject some. */
final class BenchVm {
  private BenchVm() {}

  /**
   * Composes one of many, which differ in name and addresses.
   *
   * @param number its number, from 0 to 65535
   */
  static VirtualMachineInstance compose(int number) {
    int high = number >> 8 & 255;
    int low = number & 255;
    return newVirtualMachineInstance(
        withName("bench-vm-%05d".formatted(number)),
        withNamespace("bench"),
        withLabel("app", "bench"),
        withLabel("kubevirt.io/domain", "bench"),
        withAnnotation("description", "benchmark VM"),
        withMemoryRequest("1Gi"),
        withMemoryLimit("2Gi"),
        withCpuRequest("500m"),
        withCpuLimit("2"),
        withGuestMemory("1Gi"),
        withCpuCount(2, 1, 1),
        withContainerDisk(
            "disk0", "quay.io/kubevirt/fedora-with-test-tooling-container-disk:v1.9.0"),
        withDataVolume("data0", "bench-dv"),
        withEmptyDisk("scratch", DiskBus.VIRTIO, "2Gi"),
        withInterface(high, low),
        withNetwork(new Network().withName("default").withPod(new PodNetwork())),
        withCloudInitNoCloud(
            withNoCloudUserData(
                "#cloud-config\npassword: fedora\nchpasswd: { expire: False }\nssh_pwauth: true\n"),
            withNoCloudNetworkData(
                "version: 2\nethernets:\n  eth0:\n    addresses:\n    - 10.0."
                    + high
                    + "."
                    + low
                    + "/8\n    gateway4: 10.0.0.1\n")),
        withUefi(true),
        withRng(),
        withTpm(true),
        withEvictionStrategy(EvictionStrategy.LIVE_MIGRATE),
        withNodeSelector("kubernetes.io/arch", "amd64"),
        withToleration(
            new TolerationBuilder()
                .withKey("dedicated")
                .withOperator("Equal")
                .withValue("vms")
                .withEffect("NoSchedule")
                .build()),
        withAccessCredentialSshPublicKey("ssh-key", "fedora"),
        withTerminationGracePeriod(30));
  }

  private static io.libvmi.Option<VirtualMachineInstance> withInterface(int high, int low) {
    return io.libvmi.Network.withInterface(
        interfaceWithMac(
            interfaceDeviceWithMasqueradeBinding(
                new Port().withName("http").withPort(80).withProtocol("TCP"),
                new Port().withName("ssh").withPort(22).withProtocol("TCP")),
            "02:00:00:00:%02x:%02x".formatted(high, low)));
  }
}
