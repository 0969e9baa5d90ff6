package io.libvmi;

import static io.libvmi.Example.assertRefused;
import static io.libvmi.Example.instance;
import static io.libvmi.Status.indexInterfaceStatusByName;
import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstanceNetworkInterface;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstanceStatus;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StatusTest {
  @Test
  void interfacesAreFoundByTheirNames() {
    var blue = new VirtualMachineInstanceNetworkInterface().withName("blue").withMac("02:00");
    var red = new VirtualMachineInstanceNetworkInterface().withName("red");

    assertThat(indexInterfaceStatusByName(running(blue, red)))
        .containsExactly(Map.entry("blue", blue), Map.entry("red", red));
  }

  @Test
  void ofSeveralOfOneNameTheLastIsFound() {
    var first = new VirtualMachineInstanceNetworkInterface().withName("blue").withMac("02:00");
    var last = new VirtualMachineInstanceNetworkInterface().withName("blue").withMac("02:01");

    assertThat(indexInterfaceStatusByName(running(first, last))).containsOnlyKeys("blue");
    assertThat(indexInterfaceStatusByName(running(first, last)).get("blue")).isSameAs(last);
  }

  @Test
  void noNameIsAnEmptyName() {
    var nameless = new VirtualMachineInstanceNetworkInterface().withMac("02:00");
    var empty = new VirtualMachineInstanceNetworkInterface().withName("");

    assertThat(indexInterfaceStatusByName(running(nameless)).get("")).isSameAs(nameless);
    assertThat(indexInterfaceStatusByName(running(nameless, empty)).get("")).isSameAs(empty);
  }

  @Test
  void aMachineThatDoesNotRunHasNone() {
    assertThat(indexInterfaceStatusByName(instance())).isEmpty();
    assertThat(indexInterfaceStatusByName(running())).isEmpty();
  }

  @Test
  void nullIsRefused() {
    assertRefused(
        () -> indexInterfaceStatusByName(null),
        "indexInterfaceStatusByName(vmi): null was given where a value was expected");
  }

  private static VirtualMachineInstance running(
      VirtualMachineInstanceNetworkInterface... interfaces) {
    return instance(
        vmi ->
            vmi.setStatus(new VirtualMachineInstanceStatus().withInterfaces(List.of(interfaces))));
  }
}
