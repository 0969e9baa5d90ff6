package io.libvmi;

import static io.libvmi.Example.assertNoQuantity;
import static io.libvmi.InstancetypeMemory.withInstancetypeHugepages;
import static io.libvmi.InstancetypeMemory.withInstancetypeMaxMemory;
import static io.libvmi.InstancetypeMemory.withInstancetypeOvercommitPercent;
import static io.libvmi.InstancetypeMemory.withMemory;
import static io.libvmi.Instancetypes.newInstancetype;
import static io.libvmi.Metadata.withName;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InstancetypeMemoryTest {
  @Test
  void memoryIsSaidTheRest() {
    assertThat(
            newInstancetype(
                withName("example"),
                withMemory("4Gi"),
                withInstancetypeMaxMemory("16Gi"),
                withInstancetypeOvercommitPercent(20),
                withInstancetypeHugepages("2Mi"),
                withInstancetypeHugepages("1Gi")))
        .hasToString(
            """
            apiVersion: instancetype.kubevirt.io/v1beta1
            kind: VirtualMachineInstancetype
            metadata:
              name: example
            spec:
              memory:
                guest: 4Gi
                hugepages:
                  pageSize: 1Gi
                maxGuest: 16Gi
                overcommitPercent: 20
            """);
  }

  @Test
  void memoryIsAQuantity() {
    assertNoQuantity("much", "withMemory(guest)", InstancetypeMemory::withMemory);
    assertNoQuantity(
        "4 Gi",
        "withInstancetypeMaxMemory(maxGuest)",
        InstancetypeMemory::withInstancetypeMaxMemory);
  }
}
