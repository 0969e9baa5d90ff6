package io.libvmi.assertj;

import static io.libvmi.Libvmi.newVirtualMachineInstance;
import static io.libvmi.Metadata.withName;
import static io.libvmi.Network.withInterface;
import static io.libvmi.Network.withNetwork;
import static io.libvmi.assertj.Failing.headline;
import static io.libvmi.assertj.LibvmiAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.model.kubevirt.v1.Interface;
import io.libvmi.model.kubevirt.v1.InterfaceBridge;
import io.libvmi.model.kubevirt.v1.InterfaceMasquerade;
import io.libvmi.model.kubevirt.v1.InterfaceSRIOV;
import io.libvmi.model.kubevirt.v1.MultusNetwork;
import io.libvmi.model.kubevirt.v1.Network;
import io.libvmi.model.kubevirt.v1.PluginBinding;
import io.libvmi.model.kubevirt.v1.PodNetwork;
import io.libvmi.model.kubevirt.v1.Port;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class InterfaceAssertTest {
  private final VirtualMachineInstance web =
      newVirtualMachineInstance(
          withName("web"),
          withInterface(
              new Interface()
                  .withName("default")
                  .withModel("virtio")
                  .withMacAddress("02:00:00:00:00:01")
                  .withMasquerade(new InterfaceMasquerade())
                  .withPorts(List.of(new Port().withPort(80), new Port().withPort(22)))),
          withInterface(new Interface().withName("storage").withBridge(new InterfaceBridge())),
          withInterface(new Interface().withName("fast").withSriov(new InterfaceSRIOV())),
          withInterface(
              new Interface().withName("own").withBinding(new PluginBinding().withName("passt"))),
          withInterface(new Interface().withName("bare")),
          withNetwork(new Network().withName("default").withPod(new PodNetwork())),
          withNetwork(
              new Network()
                  .withName("storage")
                  .withMultus(new MultusNetwork().withNetworkName("net/storage"))));

  private String failure(ThrowingCallable assertion) {
    return headline(web, assertion);
  }

  @Test
  void what_is_so_passes() {
    assertThat(web)
        .hasInterface("default")
        .withMasquerade()
        .withModel("virtio")
        .withMacAddress("02:00:00:00:00:01")
        .withPort(80)
        .withPort(22)
        .onPodNetwork()
        .returnToMachine()
        .hasInterface("storage")
        .withBridge()
        .onMultusNetwork("net/storage")
        .returnToMachine()
        .hasInterface("fast")
        .withSriov()
        .returnToMachine()
        .hasInterface("own")
        .withBindingPlugin("passt")
        .returnToMachine()
        .hasNoInterface("spare")
        .hasNetwork("default");
  }

  @Test
  void interfaces_that_are_absent_fail() {
    assertThat(failure(() -> assertThat(web).hasInterface("defualt")))
        .isEqualTo(
            """
            Expecting the interfaces
              to have defualt
              but there are default, storage, fast, own, bare; did you mean "default"? (spec.domain.devices.interfaces)""");
    assertThat(failure(() -> assertThat(web).hasNoInterface("default")))
        .isEqualTo(
            """
            Expecting the interfaces
              not to have default
              but there are default, storage, fast, own, bare (spec.domain.devices.interfaces)""");
    assertThat(failure(() -> assertThat(web).hasNetwork("fast")))
        .isEqualTo(
            """
            Expecting the networks
              to have fast
              but there are default, storage (spec.networks)""");
  }

  @Test
  void bindings_fail() {
    assertThat(failure(() -> assertThat(web).hasInterface("storage").withMasquerade()))
        .isEqualTo(
            """
            Expecting the binding of interface storage
              to be masquerade
              but it is bridge (spec.domain.devices.interfaces[storage])""");
    assertThat(failure(() -> assertThat(web).hasInterface("own").withBridge()))
        .isEqualTo(
            """
            Expecting the binding of interface own
              to be bridge
              but it is the plugin passt (spec.domain.devices.interfaces[own])""");
    assertThat(failure(() -> assertThat(web).hasInterface("bare").withSriov()))
        .isEqualTo(
            """
            Expecting the binding of interface bare
              to be sriov
              but there is none (spec.domain.devices.interfaces[bare])""");
    assertThat(failure(() -> assertThat(web).hasInterface("own").withBindingPlugin("slirp")))
        .isEqualTo(
            """
            Expecting the binding plugin of interface own
              to be "slirp"
              but it is "passt" (spec.domain.devices.interfaces[own].binding.name)""");
  }

  @Test
  void what_an_interface_is_fails() {
    assertThat(failure(() -> assertThat(web).hasInterface("default").withModel("e1000e")))
        .isEqualTo(
            """
            Expecting the model of interface default
              to be "e1000e"
              but it is "virtio" (spec.domain.devices.interfaces[default].model)""");
    assertThat(failure(() -> assertThat(web).hasInterface("bare").withMacAddress("02:00")))
        .isEqualTo(
            """
            Expecting the MAC address of interface bare
              to be "02:00"
              but there is none (spec.domain.devices.interfaces[bare].macAddress)""");
    assertThat(failure(() -> assertThat(web).hasInterface("default").withPort(443)))
        .isEqualTo(
            """
            Expecting the ports of interface default
              to have 443
              but there are 80, 22 (spec.domain.devices.interfaces[default].ports)""");
    assertThat(failure(() -> assertThat(web).hasInterface("bare").withPort(443)))
        .isEqualTo(
            """
            Expecting the ports of interface bare
              to have 443
              but there are none (spec.domain.devices.interfaces[bare].ports)""");
  }

  @Test
  void networks_fail() {
    assertThat(failure(() -> assertThat(web).hasInterface("storage").onPodNetwork()))
        .isEqualTo(
            """
            Expecting the network of interface storage
              to be pod
              but it is multus net/storage (spec.networks[storage])""");
    assertThat(failure(() -> assertThat(web).hasInterface("default").onMultusNetwork("net")))
        .isEqualTo(
            """
            Expecting the network of interface default
              to be multus net
              but it is pod (spec.networks[default])""");
    assertThat(failure(() -> assertThat(web).hasInterface("fast").onPodNetwork()))
        .isEqualTo(
            """
            Expecting the network of interface fast
              to be pod
              but there is none (spec.networks[fast])""");
  }
}
