package io.libvmi.assertj;

import java.util.List;
import java.util.Map;

/**
 * Assertions about a network interface, and about the network of its name.
 *
 * @param <M> the assertions about the machine
 */
public final class InterfaceAssert<M extends AbstractMachineAssert<M, ?>> {
  private static final List<String> BINDINGS =
      List.of("masquerade", "bridge", "sriov", "passtBinding", "passt", "slirp", "macvtap");

  private final M machine;
  private final String name;

  InterfaceAssert(M machine, String name) {
    this.machine = machine;
    this.name = name;
  }

  /**
   * Asserts that it is behind the pod's address.
   *
   * @return these assertions
   */
  public InterfaceAssert<M> withMasquerade() {
    return requireBinding("masquerade");
  }

  /**
   * Asserts that it is bridged to its network.
   *
   * @return these assertions
   */
  public InterfaceAssert<M> withBridge() {
    return requireBinding("bridge");
  }

  /**
   * Asserts that it is a network card's virtual function.
   *
   * @return these assertions
   */
  public InterfaceAssert<M> withSriov() {
    return requireBinding("sriov");
  }

  /**
   * Asserts that a plugin binds it.
   *
   * @param plugin the plugin's name
   * @return these assertions
   */
  public InterfaceAssert<M> withBindingPlugin(String plugin) {
    return requireValue("the binding plugin", "binding.name", plugin);
  }

  /**
   * Asserts the model of network card that the guest sees.
   *
   * @param model such as {@code virtio}
   * @return these assertions
   */
  public InterfaceAssert<M> withModel(String model) {
    return requireValue("the model", "model", model);
  }

  /**
   * Asserts its address.
   *
   * @param address the MAC address as it stands in the manifest
   * @return these assertions
   */
  public InterfaceAssert<M> withMacAddress(String address) {
    return requireValue("the MAC address", "macAddress", address);
  }

  /**
   * Asserts that a port is open.
   *
   * @param port its number
   * @return these assertions
   */
  public InterfaceAssert<M> withPort(int port) {
    List<String> ports =
        machine.valueOf(path("ports")) instanceof List<?> list
            ? list.stream()
                .map(item -> item instanceof Map<?, ?> map ? String.valueOf(map.get("port")) : "")
                .toList()
            : List.of();
    machine.requireOneOf("the ports of interface " + name, path("ports"), ports, "" + port);
    return this;
  }

  /**
   * Asserts that it is on the pod's network.
   *
   * @return these assertions
   */
  public InterfaceAssert<M> onPodNetwork() {
    return requireNetwork("pod");
  }

  /**
   * Asserts that it is on another network.
   *
   * @param definition the name of the NetworkAttachmentDefinition, with its namespace where the
   *     manifest has one: {@code net/storage}
   * @return these assertions
   */
  public InterfaceAssert<M> onMultusNetwork(String definition) {
    return requireNetwork("multus " + definition);
  }

  /**
   * Goes back to the machine.
   *
   * @return its assertions
   */
  public M returnToMachine() {
    return machine;
  }

  private InterfaceAssert<M> requireBinding(String expected) {
    Object plugin = machine.valueOf(path("binding.name"));
    String binding =
        BINDINGS.stream()
            .filter(one -> machine.valueOf(path(one)) != null)
            .findFirst()
            .orElse(plugin == null ? "" : "the plugin " + plugin);
    machine.require(
        binding.equals(expected),
        "the binding of interface " + name,
        "to be " + expected,
        (binding.isEmpty() ? "there is none" : "it is " + binding)
            + AbstractManifestAssert.at(machine.path("domain.devices.interfaces[" + name + "]")));
    return this;
  }

  private InterfaceAssert<M> requireNetwork(String expected) {
    String network = machine.path("networks[" + name + "]");
    Object definition = machine.valueOf(network + ".multus.networkName");
    String found =
        definition != null
            ? "multus " + definition
            : machine.valueOf(network + ".pod") != null ? "pod" : "";
    machine.require(
        found.equals(expected),
        "the network of interface " + name,
        "to be " + expected,
        (found.isEmpty() ? "there is none" : "it is " + found)
            + AbstractManifestAssert.at(network));
    return this;
  }

  private InterfaceAssert<M> requireValue(String what, String field, String expected) {
    machine.requireValue(what + " of interface " + name, path(field), expected);
    return this;
  }

  private String path(String field) {
    return machine.path("domain.devices.interfaces[" + name + "]." + field);
  }
}
