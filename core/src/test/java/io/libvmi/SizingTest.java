package io.libvmi;

import static io.libvmi.Example.assertNoQuantity;
import static io.libvmi.Example.assertRefused;
import static io.libvmi.Example.instance;
import static io.libvmi.Memory.withGuestMemory;
import static io.libvmi.Memory.withLimitMemory;
import static io.libvmi.Sizing.withDedicatedCpus;
import static io.libvmi.Sizing.withHugepages;
import static io.libvmi.Sizing.withOvercommitGuestOverhead;
import static io.libvmi.Sizing.withResourceLimit;
import static io.libvmi.Sizing.withResourceRequest;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SizingTest {
  @Test
  void dedicatedProcessorsAreAskedForOneByOne() {
    assertThat(instance(withDedicatedCpus(4, 2, 3, "8Gi")))
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
                  dedicatedCpuPlacement: true
                  sockets: 3
                  threads: 2
                devices: {}
                resources:
                  limits:
                    cpu: "24"
                    memory: 8Gi
                  requests:
                    cpu: "24"
                    memory: 8Gi
            """);
  }

  @Test
  void aLaterSizeReplacesAnEarlierOne() {
    assertThat(instance(withDedicatedCpus(4, 2, 3, "8Gi"), withDedicatedCpus(1, 1, 1, "1Gi")))
        .hasToString(instance(withDedicatedCpus(1, 1, 1, "1Gi")).toString());
  }

  @Test
  void theProductMayBeHuge() {
    assertThat(instance(withDedicatedCpus(4_294_967_295L, 4_294_967_295L, 4_294_967_295L, "1Gi")))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              domain:
                cpu:
                  cores: 4294967295
                  dedicatedCpuPlacement: true
                  sockets: 4294967295
                  threads: 4294967295
                devices: {}
                resources:
                  limits:
                    cpu: "79228162458924105385300197375"
                    memory: 1Gi
                  requests:
                    cpu: "79228162458924105385300197375"
                    memory: 1Gi
            """);
  }

  @Test
  void aThousandProcessorsAreWrittenAsKubernetesWritesThem() {
    assertThat(instance(withDedicatedCpus(1000, 1, 1, "1Gi")).getSpec().getDomain().getResources())
        .hasToString(
            """
            limits:
              cpu: 1k
              memory: 1Gi
            requests:
              cpu: 1k
              memory: 1Gi
            """);
  }

  @Test
  void eachNumberIsAtLeastOne() {
    assertRefused(
        () -> withDedicatedCpus(0, 1, 1, "1Gi"),
        "withDedicatedCpus(cores): 0 was given where 1 to 4294967295 was expected");
    assertRefused(
        () -> withDedicatedCpus(1, -1, 1, "1Gi"),
        "withDedicatedCpus(threads): -1 was given where 1 to 4294967295 was expected");
    assertRefused(
        () -> withDedicatedCpus(1, 1, 4_294_967_296L, "1Gi"),
        "withDedicatedCpus(sockets): 4294967296 was given where 1 to 4294967295 was expected");
    assertNoQuantity("big", "withDedicatedCpus(memory)", it -> withDedicatedCpus(1, 1, 1, it));
  }

  @Test
  void hugePagesKeepALimitThatIsTheRequest() {
    var resources =
        instance(withDedicatedCpus(4, 1, 2, "6Gi"), withHugepages("1Gi", "4Gi"))
            .getSpec()
            .getDomain()
            .getResources();
    assertThat(resources)
        .hasToString(
            """
            limits:
              cpu: "8"
              memory: 4Gi
            requests:
              cpu: "8"
              memory: 4Gi
            """);
  }

  @Test
  void hugePagesFillTheMemory() {
    assertThat(
            instance(
                withGuestMemory("1Gi"), withLimitMemory("8Gi"), withHugepages("2Mi", "4096Mi")))
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
                  guest: 4Gi
                  hugepages:
                    pageSize: 2Mi
                resources:
                  limits:
                    memory: 8Gi
                  requests:
                    memory: 4Gi
            """);
  }

  @Test
  void whatElseIsSaidOfHugePagesIsKept() {
    var vmi = instance(withHugepages("2Mi", "1Gi"));
    vmi.getSpec().getDomain().getMemory().getHugepages().setAdditionalProperty("later", 1);
    assertThat(Libvmi.from(vmi, withHugepages("1Gi", "1Gi")))
        .hasToString(vmi.toString().replace("2Mi", "1Gi"));
  }

  @Test
  void theMemoryIsAMultipleOfThePageSize() {
    assertRefused(
        () -> withHugepages("1Gi", "1536Mi"),
        "withHugepages(memory): 1536Mi was given where a multiple of the page size, 1Gi, was expected");
    assertRefused(
        () -> withHugepages("2Mi", "1Mi"),
        "withHugepages(memory): 1Mi was given where a multiple of the page size, 2Mi, was expected");
    assertRefused(
        () -> withHugepages("2Mi", "0"),
        "withHugepages(memory): 0 was given where a multiple of the page size, 2Mi, was expected");
    assertRefused(
        () -> withHugepages("2Mi", "-2Mi"),
        "withHugepages(memory): -2Mi was given where a multiple of the page size, 2Mi, was expected");
    assertRefused(
        () -> withHugepages("2Mi", "8Ei"),
        "withHugepages(memory): 9223372036854775807 was given where a multiple of the page size, 2Mi, was expected");
    assertRefused(
        () -> withHugepages("2Mi", "1e2000000000"),
        "withHugepages(memory): 100e1999999998 was given where a multiple of the page size, 2Mi, was expected");
  }

  @Test
  void aPageHasASize() {
    assertRefused(
        () -> withHugepages("0", "1Gi"),
        "withHugepages(pageSize): 0 was given where a number of bytes above 0 and up to 2^63-1 was expected");
    assertRefused(
        () -> withHugepages("-2Mi", "1Gi"),
        "withHugepages(pageSize): -2Mi was given where a number of bytes above 0 and up to 2^63-1 was expected");
    assertRefused(
        () -> withHugepages("1e2000000000", "1Gi"),
        "withHugepages(pageSize): 100e1999999998 was given where a number of bytes above 0 and up to 2^63-1 was expected");
    assertNoQuantity("big", "withHugepages(pageSize)", it -> withHugepages(it, "1Gi"));
    assertNoQuantity("big", "withHugepages(memory)", it -> withHugepages("2Mi", it));
  }

  @Test
  void anyResourceCanBeAskedForAndLimited() {
    assertThat(
            instance(
                    withResourceRequest("ephemeral-storage", "1024Mi"),
                    withResourceLimit("ephemeral-storage", "2Gi"),
                    withOvercommitGuestOverhead(true))
                .getSpec()
                .getDomain()
                .getResources())
        .hasToString(
            """
            limits:
              ephemeral-storage: 2Gi
            overcommitGuestOverhead: true
            requests:
              ephemeral-storage: 1Gi
            """);
    assertNoQuantity("x", "withResourceRequest(value)", it -> withResourceRequest("a", it));
    assertNoQuantity("x", "withResourceLimit(value)", it -> withResourceLimit("a", it));
  }
}
