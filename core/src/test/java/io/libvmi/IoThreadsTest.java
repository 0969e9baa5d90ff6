package io.libvmi;

import static io.libvmi.Example.assertRefused;
import static io.libvmi.Example.instance;
import static io.libvmi.IoThreads.withIoThreads;
import static io.libvmi.IoThreads.withIoThreadsPolicy;
import static io.libvmi.IoThreads.withSupplementalPoolThreadCount;
import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.model.kubevirt.v1.DiskIOThreads;
import org.junit.jupiter.api.Test;

class IoThreadsTest {
  @Test
  void threadsAreSharedAsThePolicySays() {
    assertThat(
            instance(
                withIoThreadsPolicy(IoThreadsPolicy.SUPPLEMENTAL_POOL),
                withSupplementalPoolThreadCount(4)))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              domain:
                devices: {}
                ioThreads:
                  supplementalPoolThreadCount: 4
                ioThreadsPolicy: supplementalPool
                resources: {}
            """);
  }

  @Test
  void aPoolTakesThePlaceOfAnotherOne() {
    var pool = new DiskIOThreads().withSupplementalPoolThreadCount(2L);
    var option = withIoThreads(pool);
    pool.setSupplementalPoolThreadCount(3L);
    assertThat(instance(withSupplementalPoolThreadCount(8), option))
        .hasToString(instance(withSupplementalPoolThreadCount(2)).toString());
    assertThat(instance(option, withSupplementalPoolThreadCount(0)))
        .hasToString(instance(withSupplementalPoolThreadCount(0)).toString());
  }

  @Test
  void theCountHasThirtyTwoBitsWithoutASign() {
    assertThat(instance(withSupplementalPoolThreadCount(4_294_967_295L)))
        .hasToString(
            instance(
                    withIoThreads(
                        new DiskIOThreads().withSupplementalPoolThreadCount(4_294_967_295L)))
                .toString());
    assertRefused(
        () -> withSupplementalPoolThreadCount(4_294_967_296L),
        "withSupplementalPoolThreadCount(count): 4294967296 was given where 0 to 4294967295 was expected");
    assertRefused(
        () -> withSupplementalPoolThreadCount(-1),
        "withSupplementalPoolThreadCount(count): -1 was given where 0 to 4294967295 was expected");
  }
}
