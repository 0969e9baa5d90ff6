package io.libvmi;

import static io.libvmi.Cpu.withArchitecture;
import static io.libvmi.Cpu.withCpuCount;
import static io.libvmi.Cpu.withCpuFeature;
import static io.libvmi.Cpu.withCpuLimit;
import static io.libvmi.Cpu.withCpuModel;
import static io.libvmi.Cpu.withCpuRequest;
import static io.libvmi.Cpu.withDedicatedCpuPlacement;
import static io.libvmi.Cpu.withIsolateEmulatorThread;
import static io.libvmi.Cpu.withLimitCpu;
import static io.libvmi.Cpu.withMaxSockets;
import static io.libvmi.Cpu.withNumaGuestMappingPassthrough;
import static io.libvmi.Cpu.withRealtimeMask;
import static io.libvmi.Cpu.withResourceCpu;
import static io.libvmi.Example.assertNoQuantity;
import static io.libvmi.Example.assertRefused;
import static io.libvmi.Example.instance;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CpuTest {
  @Test
  void coresThreadsAndSocketsAreSetTogether() {
    assertThat(instance(withCpuCount(4, 2, 1)))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              domain:
                cpu:
                  cores: 4
                  sockets: 1
                  threads: 2
                devices: {}
                resources: {}
            """);
  }

  @Test
  void aCountOfZeroIsLeftOut() {
    assertThat(instance(withCpuCount(0, 2, 0)))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              domain:
                cpu:
                  threads: 2
                devices: {}
                resources: {}
            """);
    assertThat(instance(withCpuCount(0, 0, 0)))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              domain:
                cpu: {}
                devices: {}
                resources: {}
            """);
  }

  @Test
  void aLaterCountReplacesTheWholeOfAnEarlierOne() {
    assertThat(instance(withCpuCount(4, 2, 1), withCpuCount(0, 0, 8)))
        .hasToString(instance(withCpuCount(0, 0, 8)).toString());
  }

  @Test
  void aCountHasThirtyTwoBitsWithoutASign() {
    assertThat(instance(withCpuCount(4_294_967_295L, 0, 0)).getSpec().getDomain().getCpu())
        .hasToString("cores: 4294967295\n");
    assertRefused(
        () -> withCpuCount(4_294_967_296L, 1, 1),
        "withCpuCount(cores): 4294967296 was given where 0 to 4294967295 was expected");
    assertRefused(
        () -> withCpuCount(1, -1, 1),
        "withCpuCount(threads): -1 was given where 0 to 4294967295 was expected");
    assertRefused(
        () -> withCpuCount(1, 1, Long.MIN_VALUE),
        "withCpuCount(sockets): -9223372036854775808 was given where 0 to 4294967295 was expected");
  }

  @Test
  void theModelIsSetBesideTheCount() {
    assertThat(instance(withCpuCount(2, 0, 0), withCpuModel("host-model")))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              domain:
                cpu:
                  cores: 2
                  model: host-model
                devices: {}
                resources: {}
            """);
  }

  @Test
  void anEmptyModelIsTheClustersDefault() {
    assertThat(instance(withCpuModel("host-model"), withCpuModel("")))
        .hasToString(instance(withCpuCount(0, 0, 0)).toString());
  }

  @Test
  void featuresAreAddedOneByOne() {
    assertThat(
            instance(
                withCpuFeature("vmx", "require"),
                withCpuFeature("mpx", ""),
                withCpuFeature("vmx", "disable")))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              domain:
                cpu:
                  features:
                  - name: vmx
                    policy: require
                  - name: mpx
                  - name: vmx
                    policy: disable
                devices: {}
                resources: {}
            """);
  }

  @Test
  void processorsCanBeDedicatedAndRunInRealTimeOnTheTopologyOfTheNode() {
    assertThat(
            instance(
                withDedicatedCpuPlacement(),
                withRealtimeMask("0-3,^1"),
                withNumaGuestMappingPassthrough()))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              domain:
                cpu:
                  dedicatedCpuPlacement: true
                  numa:
                    guestMappingPassthrough: {}
                  realtime:
                    mask: 0-3,^1
                devices: {}
                resources: {}
            """);
  }

  @Test
  void anEmptyMaskIsAllProcessors() {
    assertThat(instance(withRealtimeMask("0-3"), withRealtimeMask("")))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              domain:
                cpu:
                  realtime: {}
                devices: {}
                resources: {}
            """);
  }

  @Test
  void whatIsThereAlreadyIsKept() {
    var vmi = instance(withRealtimeMask("0"), withNumaGuestMappingPassthrough());
    var cpu = vmi.getSpec().getDomain().getCpu();
    cpu.getRealtime().setAdditionalProperty("later", 1);
    cpu.getNuma().getGuestMappingPassthrough().setAdditionalProperty("later", 2);

    assertThat(Libvmi.from(vmi, withRealtimeMask("1"), withNumaGuestMappingPassthrough()))
        .hasToString(vmi.toString().replace("mask: \"0\"", "mask: \"1\""));
  }

  @Test
  void requestAndLimitAreQuantities() {
    assertThat(instance(withCpuRequest("0.5"), withCpuLimit("2")))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              domain:
                devices: {}
                resources:
                  limits:
                    cpu: "2"
                  requests:
                    cpu: 500m
            """);
  }

  @Test
  void aLaterRequestOrLimitReplacesAnEarlierOne() {
    assertThat(
            instance(
                withCpuRequest("1"), withCpuLimit("1"), withCpuRequest("100m"), withCpuLimit("0")))
        .hasToString(instance(withCpuLimit("0"), withCpuRequest("100m")).toString());
  }

  @Test
  @SuppressWarnings("deprecation") // what is deprecated is what is tested
  void whatIsNoQuantityIsRefused() {
    assertNoQuantity("two", "withCpuRequest(value)", Cpu::withCpuRequest);
    assertNoQuantity("", "withCpuLimit(value)", Cpu::withCpuLimit);
    assertNoQuantity("1 core", "withResourceCpu(value)", Cpu::withResourceCpu);
    assertNoQuantity("1e99999999999", "withLimitCpu(value)", Cpu::withLimitCpu);
  }

  @Test
  @SuppressWarnings("deprecation") // what is deprecated is what is tested
  void theNamesOfV120DoTheSame() {
    assertThat(instance(withResourceCpu("500m"), withLimitCpu("2")))
        .hasToString(instance(withCpuRequest("500m"), withCpuLimit("2")).toString());
  }

  @Test
  void whatCanBeAddedLaterIsSetBesideTheCount() {
    assertThat(instance(withCpuCount(1, 1, 2), withMaxSockets(8), withIsolateEmulatorThread()))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              domain:
                cpu:
                  cores: 1
                  isolateEmulatorThread: true
                  maxSockets: 8
                  sockets: 2
                  threads: 1
                devices: {}
                resources: {}
            """);
  }

  @Test
  void noMaximumIsLeftOut() {
    assertThat(instance(withMaxSockets(8), withMaxSockets(0)))
        .hasToString(instance(withCpuCount(0, 0, 0)).toString());
    assertRefused(
        () -> withMaxSockets(-1),
        "withMaxSockets(maxSockets): -1 was given where 0 to 4294967295 was expected");
    assertRefused(
        () -> withMaxSockets(4_294_967_296L),
        "withMaxSockets(maxSockets): 4294967296 was given where 0 to 4294967295 was expected");
  }

  @Test
  void theArchitectureIsThatOfTheNode() {
    assertThat(instance(withArchitecture(Architecture.ARM64)))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              architecture: arm64
              domain:
                devices: {}
                resources: {}
            """);
  }

  @Test
  void anEmptyArchitectureIsTheClustersDefault() {
    assertThat(
            instance(withArchitecture(Architecture.S390X), withArchitecture(Architecture.of(""))))
        .hasToString(instance().toString());
  }
}
