package io.libvmi;

import static io.libvmi.InstancetypeCpu.withCpus;
import static io.libvmi.InstancetypeMemory.withInstancetypeHugepages;
import static io.libvmi.InstancetypeMemory.withMemory;
import static io.libvmi.Instancetypes.newClusterInstancetype;
import static io.libvmi.Instancetypes.newInstancetype;
import static io.libvmi.Instancetypes.withInstancetypeAnnotation;
import static io.libvmi.Instancetypes.withInstancetypeGpu;
import static io.libvmi.Instancetypes.withInstancetypeHostDevice;
import static io.libvmi.Instancetypes.withInstancetypeIoThreads;
import static io.libvmi.Instancetypes.withInstancetypeIoThreadsPolicy;
import static io.libvmi.Instancetypes.withInstancetypeLaunchSecurity;
import static io.libvmi.Instancetypes.withInstancetypeNodeSelector;
import static io.libvmi.Instancetypes.withInstancetypeSchedulerName;
import static io.libvmi.Metadata.withName;
import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.model.kubevirt.v1.GPU;
import io.libvmi.model.kubevirt.v1.HostDevice;
import io.libvmi.model.kubevirt.v1.LaunchSecurity;
import io.libvmi.model.kubevirt.v1.SEV;
import org.junit.jupiter.api.Test;

class InstancetypesTest {
  @Test
  void anInstancetypeIsOfANamespaceOrOfTheCluster() {
    assertThat(newInstancetype(withName("example"), withCpus(2), withMemory("4Gi")))
        .hasToString(
            """
            apiVersion: instancetype.kubevirt.io/v1beta1
            kind: VirtualMachineInstancetype
            metadata:
              name: example
            spec:
              cpu:
                guest: 2
              memory:
                guest: 4Gi
            """);
    assertThat(newClusterInstancetype(withName("example"), withCpus(2), withMemory("4096Mi")))
        .hasToString(
            """
            apiVersion: instancetype.kubevirt.io/v1beta1
            kind: VirtualMachineClusterInstancetype
            metadata:
              name: example
            spec:
              cpu:
                guest: 2
              memory:
                guest: 4Gi
            """);
  }

  @Test
  void theirNamesAreRandom() {
    String name = "instancetype-[bcdfghjklmnpqrstvwxz2456789]{5}";
    assertThat(newInstancetype().getMetadata().getName()).matches(name);
    assertThat(newClusterInstancetype().getMetadata().getName()).matches(name);
  }

  @Test
  void devicesComeFromTheNode() {
    assertThat(
            newInstancetype(
                withName("example"),
                withInstancetypeGpu(new GPU().withName("gpu").withDeviceName("nvidia.com/A2")),
                withInstancetypeHostDevice(
                    new HostDevice().withName("nic").withDeviceName("intel.com/qat"))))
        .hasToString(
            """
            apiVersion: instancetype.kubevirt.io/v1beta1
            kind: VirtualMachineInstancetype
            metadata:
              name: example
            spec:
              gpus:
              - deviceName: nvidia.com/A2
                name: gpu
              hostDevices:
              - deviceName: intel.com/qat
                name: nic
            """);
  }

  @Test
  void theRestIsSaidToo() {
    assertThat(
            newInstancetype(
                withName("example"),
                withInstancetypeIoThreadsPolicy(IoThreadsPolicy.SUPPLEMENTAL_POOL),
                withInstancetypeIoThreads(4),
                withInstancetypeLaunchSecurity(new LaunchSecurity().withSev(new SEV())),
                withInstancetypeNodeSelector("zone", "a"),
                withInstancetypeNodeSelector("disk", "ssd"),
                withInstancetypeSchedulerName("mine"),
                withInstancetypeAnnotation("note", "read")))
        .hasToString(
            """
            apiVersion: instancetype.kubevirt.io/v1beta1
            kind: VirtualMachineInstancetype
            metadata:
              name: example
            spec:
              annotations:
                note: read
              ioThreads:
                supplementalPoolThreadCount: 4
              ioThreadsPolicy: supplementalPool
              launchSecurity:
                sev: {}
              nodeSelector:
                disk: ssd
                zone: a
              schedulerName: mine
            """);
    assertThat(
            newInstancetype(
                withName("example"),
                withInstancetypeIoThreadsPolicy(IoThreadsPolicy.of("")),
                withInstancetypeSchedulerName(""),
                withInstancetypeHugepages("")))
        .hasToString(
            """
            apiVersion: instancetype.kubevirt.io/v1beta1
            kind: VirtualMachineInstancetype
            metadata:
              name: example
            spec:
              memory:
                hugepages: {}
            """);
  }
}
