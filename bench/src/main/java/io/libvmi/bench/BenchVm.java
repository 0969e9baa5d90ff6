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
import static io.libvmi.Network.withInterface;
import static io.libvmi.Network.withNetwork;
import static io.libvmi.NoCloud.withNoCloudNetworkData;
import static io.libvmi.NoCloud.withNoCloudUserData;
import static io.libvmi.Scheduling.withNodeSelector;
import static io.libvmi.Scheduling.withToleration;
import static io.libvmi.Storage.withContainerDisk;
import static io.libvmi.Storage.withDataVolume;
import static io.libvmi.Storage.withEmptyDisk;

import io.fabric8.kubernetes.api.model.Toleration;
import io.libvmi.DiskBus;
import io.libvmi.EvictionStrategy;
import io.libvmi.model.kubevirt.v1.Network;
import io.libvmi.model.kubevirt.v1.PodNetwork;
import io.libvmi.model.kubevirt.v1.Port;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;

/** The machines of the benchmarks: the same options as in Go's. */
final class BenchVm {
  private static final String IMAGE =
      "quay.io/kubevirt/fedora-with-test-tooling-container-disk:v1.9.0";

  private BenchVm() {}

  /** Composes a machine of one option, and a random name. */
  static VirtualMachineInstance ofOne() {
    return newVirtualMachineInstance(withMemoryRequest("1Gi"));
  }

  /** Composes a machine of ten options. */
  static VirtualMachineInstance ofTen() {
    return newVirtualMachineInstance(
        withName("bench-vm-00000"),
        withNamespace("bench"),
        withLabel("app", "bench"),
        withMemoryRequest("1Gi"),
        withCpuCount(2, 1, 1),
        withContainerDisk("disk0", IMAGE),
        withInterface(
            interfaceDeviceWithMasqueradeBinding(
                new Port().withName("http").withPort(80).withProtocol("TCP"))),
        withNetwork(new Network().withName("default").withPod(new PodNetwork())),
        withRng(),
        withTerminationGracePeriod(30));
  }

  /** Composes a machine of 25 options. */
  static VirtualMachineInstance of25() {
    return of25("bench-vm-00000", "02:00:00:00:00:00", "10.0.0.0/8");
  }

  /**
   * Composes one of many machines, which differ in name and addresses.
   *
   * @param number its number, below 2^24
   */
  static VirtualMachineInstance of25(int number) {
    int highest = number >> 16 & 255;
    int high = number >> 8 & 255;
    int low = number & 255;
    StringBuilder name = new StringBuilder("bench-vm-");
    for (int digit = 10_000; digit > number && digit > 1; digit /= 10) {
      name.append('0');
    }
    return of25(
        name.append(number).toString(),
        "02:00:00:" + hex(highest) + ":" + hex(high) + ":" + hex(low),
        "10." + highest + "." + high + "." + low + "/8");
  }

  private static String hex(int octet) {
    return (octet < 16 ? "0" : "") + Integer.toHexString(octet);
  }

  private static VirtualMachineInstance of25(String name, String mac, String address) {
    return newVirtualMachineInstance(
        withName(name),
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
        withContainerDisk("disk0", IMAGE),
        withDataVolume("data0", "bench-dv"),
        withEmptyDisk("scratch", DiskBus.VIRTIO, "2Gi"),
        withInterface(
            interfaceWithMac(
                interfaceDeviceWithMasqueradeBinding(
                    new Port().withName("http").withPort(80).withProtocol("TCP"),
                    new Port().withName("ssh").withPort(22).withProtocol("TCP")),
                mac)),
        withNetwork(new Network().withName("default").withPod(new PodNetwork())),
        withCloudInitNoCloud(
            withNoCloudUserData(
                "#cloud-config\npassword: fedora\nchpasswd: { expire: False }\nssh_pwauth: true\n"),
            withNoCloudNetworkData(
                "version: 2\nethernets:\n  eth0:\n    addresses:\n    - "
                    + address
                    + "\n    gateway4: 10.0.0.1\n")),
        withUefi(true),
        withRng(),
        withTpm(true),
        withEvictionStrategy(EvictionStrategy.LIVE_MIGRATE),
        withNodeSelector("kubernetes.io/arch", "amd64"),
        withToleration(new Toleration("NoSchedule", "dedicated", "Equal", null, "vms")),
        withAccessCredentialSshPublicKey("ssh-key", "fedora"),
        withTerminationGracePeriod(30));
  }
}
