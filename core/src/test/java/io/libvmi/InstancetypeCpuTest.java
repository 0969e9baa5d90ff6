package io.libvmi;

import static io.libvmi.Example.assertRefused;
import static io.libvmi.InstancetypeCpu.withCpus;
import static io.libvmi.InstancetypeCpu.withInstancetypeCpuModel;
import static io.libvmi.InstancetypeCpu.withInstancetypeDedicatedCpuPlacement;
import static io.libvmi.InstancetypeCpu.withInstancetypeIsolateEmulatorThread;
import static io.libvmi.InstancetypeCpu.withInstancetypeMaxSockets;
import static io.libvmi.InstancetypeCpu.withInstancetypeNumaGuestMappingPassthrough;
import static io.libvmi.InstancetypeCpu.withInstancetypeRealtimeMask;
import static io.libvmi.Instancetypes.newInstancetype;
import static io.libvmi.Metadata.withName;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InstancetypeCpuTest {
  @Test
  void processorsAreSaidAll() {
    assertThat(
            newInstancetype(
                withName("example"),
                withCpus(4),
                withInstancetypeCpuModel("host-model"),
                withInstancetypeMaxSockets(8),
                withInstancetypeDedicatedCpuPlacement(true),
                withInstancetypeIsolateEmulatorThread(true),
                withInstancetypeNumaGuestMappingPassthrough(),
                withInstancetypeRealtimeMask("0-3,^1")))
        .hasToString(
            """
            apiVersion: instancetype.kubevirt.io/v1beta1
            kind: VirtualMachineInstancetype
            metadata:
              name: example
            spec:
              cpu:
                dedicatedCPUPlacement: true
                guest: 4
                isolateEmulatorThread: true
                maxSockets: 8
                model: host-model
                numa:
                  guestMappingPassthrough: {}
                realtime:
                  mask: 0-3,^1
            """);
    assertThat(
            newInstancetype(
                withName("example"),
                withInstancetypeNumaGuestMappingPassthrough(),
                withInstancetypeNumaGuestMappingPassthrough(),
                withInstancetypeRealtimeMask("0"),
                withInstancetypeRealtimeMask(""),
                withInstancetypeCpuModel(""),
                withInstancetypeDedicatedCpuPlacement(false)))
        .hasToString(
            """
            apiVersion: instancetype.kubevirt.io/v1beta1
            kind: VirtualMachineInstancetype
            metadata:
              name: example
            spec:
              cpu:
                dedicatedCPUPlacement: false
                numa:
                  guestMappingPassthrough: {}
                realtime: {}
            """);
  }

  @Test
  void aNumberHasThirtyTwoBits() {
    assertRefused(
        () -> withCpus(4_294_967_296L),
        "withCpus(guest): 4294967296 was given where 0 to 4294967295 was expected");
    assertRefused(
        () -> withInstancetypeMaxSockets(-1),
        "withInstancetypeMaxSockets(maxSockets): -1 was given where 0 to 4294967295 was expected");
  }
}
