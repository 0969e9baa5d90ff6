package io.libvmi;

import static io.libvmi.Example.assertNoQuantity;
import static io.libvmi.Example.assertRefused;
import static io.libvmi.Example.instance;
import static io.libvmi.Memory.withGuestMemory;
import static io.libvmi.Memory.withHugepages;
import static io.libvmi.Memory.withLimitMemory;
import static io.libvmi.Memory.withMaxGuest;
import static io.libvmi.Memory.withMemoryLimit;
import static io.libvmi.Memory.withMemoryRequest;
import static io.libvmi.Memory.withResourceMemory;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemoryTest {
  @Test
  void guestRequestAndLimitAreSetEachForItself() {
    assertThat(
            instance(
                withGuestMemory("2Gi"),
                withHugepages("2Mi"),
                withResourceMemory("1Gi"),
                withLimitMemory("3Gi")))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              domain:
                devices: {}
                memory:
                  guest: 2Gi
                  hugepages:
                    pageSize: 2Mi
                resources:
                  limits:
                    memory: 3Gi
                  requests:
                    memory: 1Gi
            """);
  }

  @Test
  void aLaterOptionReplacesAnEarlierOne() {
    assertThat(
            instance(
                withGuestMemory("1Gi"),
                withHugepages("2Mi"),
                withResourceMemory("1Gi"),
                withLimitMemory("1Gi"),
                withGuestMemory("2Gi"),
                withHugepages("1Gi"),
                withResourceMemory("2Gi"),
                withLimitMemory("0")))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              domain:
                devices: {}
                memory:
                  guest: 2Gi
                  hugepages:
                    pageSize: 1Gi
                resources:
                  limits:
                    memory: "0"
                  requests:
                    memory: 2Gi
            """);
  }

  @Test
  void anEmptyPageSizeIsLeftOut() {
    assertThat(instance(withHugepages("")))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              domain:
                devices: {}
                memory:
                  hugepages: {}
                resources: {}
            """);
  }

  @Test
  void thePageSizeLeavesWhatElseIsSaidOfHugePages() {
    var vmi = instance(withHugepages("2Mi"));
    vmi.getSpec().getDomain().getMemory().getHugepages().setAdditionalProperty("later", 1);

    assertThat(Libvmi.from(vmi, withHugepages("1Gi")))
        .hasToString(vmi.toString().replace("2Mi", "1Gi"));
  }

  @ParameterizedTest
  @CsvSource({
    "1024Mi, 1Gi",
    "1.5Gi, 1536Mi",
    "1000000k, 1G",
    "0, \"0\"",
    "0.1, 100m",
    "1e3, \"1e3\"",
    "+5Gi, +5Gi",
    "64, \"64\""
  })
  void aQuantityIsWrittenAsKubernetesWritesIt(String given, String written) {
    assertThat(instance(withGuestMemory(given)).getSpec().getDomain().getMemory())
        .hasToString("guest: " + written + "\n");
  }

  @Test
  void whatIsNoQuantityIsRefused() {
    String expected =
        "a number, then one of the suffixes n, u, m, k, M, G, T, P, E, Ki, Mi, Gi, Ti, Pi, Ei or an"
            + " exponent such as e3 was expected";
    assertRefused(
        () -> withGuestMemory("2gb"),
        "withGuestMemory(memory): \"2gb\" is not a quantity: "
            + expected
            + "; did you mean \"2G\" or \"2Gi\"?");
    assertRefused(
        () -> withResourceMemory("2 Gi"),
        "withResourceMemory(value): \"2 Gi\" is not a quantity: "
            + expected
            + "; did you mean \"2Gi\"?");
    assertRefused(
        () -> withLimitMemory("-"), "withLimitMemory(value): \"-\" is not a quantity: " + expected);
  }

  @Test
  void theReasonIsKeptAsTheCause() {
    try {
      withGuestMemory("2gb");
    } catch (OptionException e) {
      assertThat(e).hasCauseInstanceOf(io.libvmi.text.QuantityException.class);
      assertThat(e.option()).isEqualTo("withGuestMemory");
      assertThat(e.argument()).isEqualTo("memory");
      assertThat(e.reason()).isEqualTo(e.getCause().getMessage());
      return;
    }
    throw new AssertionError("2gb was taken for a quantity");
  }

  @Test
  void whatCanBeAddedLaterIsSetBesideTheMemory() {
    assertThat(instance(withGuestMemory("2Gi"), withMaxGuest("8192Mi")))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              domain:
                devices: {}
                memory:
                  guest: 2Gi
                  maxGuest: 8Gi
                resources: {}
            """);
  }

  @Test
  void requestAndLimitHaveTwoNames() {
    assertThat(instance(withMemoryRequest("1Gi"), withMemoryLimit("2Gi")))
        .hasToString(instance(withResourceMemory("1Gi"), withLimitMemory("2Gi")).toString());
    assertNoQuantity("big", "withMemoryRequest(value)", Memory::withMemoryRequest);
    assertNoQuantity("big", "withMemoryLimit(value)", Memory::withMemoryLimit);
    assertNoQuantity("", "withMaxGuest(memory)", Memory::withMaxGuest);
  }
}
