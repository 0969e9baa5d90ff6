package io.libvmi.recipe;

import static io.libvmi.Factories.newFedora;
import static io.libvmi.Interfaces.interfaceDeviceWithBridgeBinding;
import static io.libvmi.Interfaces.interfaceDeviceWithMasqueradeBinding;
import static io.libvmi.Interfaces.interfaceWithBindingPlugin;
import static io.libvmi.Interfaces.interfaceWithMac;
import static io.libvmi.Interfaces.interfaceWithPasstBindingPlugin;
import static io.libvmi.Libvmi.newVirtualMachine;
import static io.libvmi.Libvmi.newVirtualMachineInstance;
import static io.libvmi.Metadata.withName;
import static io.libvmi.Network.multusNetwork;
import static io.libvmi.Network.withInterface;
import static io.libvmi.Network.withMasqueradeNetworking;
import static io.libvmi.Network.withNetwork;
import static io.libvmi.Scheduling.withNodeSelectorFor;
import static io.libvmi.VirtualMachines.withRunStrategy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.Node;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.libvmi.ClusterDns;
import io.libvmi.Cpu;
import io.libvmi.DiskBus;
import io.libvmi.Option;
import io.libvmi.Option.Argument;
import io.libvmi.RunStrategy;
import io.libvmi.Storage;
import io.libvmi.model.kubevirt.v1.Interface;
import io.libvmi.model.kubevirt.v1.PluginBinding;
import io.libvmi.model.kubevirt.v1.Port;
import io.libvmi.reader.Documents;
import io.libvmi.reader.ProblemsException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a call is written, and what comes of it. */
class CallTest {
  private static Object call(String call) {
    return Catalogue.call(Documents.parse("call", call).get(0));
  }

  private static final Port HTTP = new Port().withPort(80);
  private static final Port SSH = new Port().withName("ssh").withPort(22);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "withCpuCount: [2, 1, 4]",
        "withCpuCount: {cores: 2, threads: 1, sockets: 4}",
        "withCpuCount: {sockets: 4, cores: 2, threads: 1}",
        "{\"withCpuCount\": [2, 1, 4]}",
        "withCpuCount: [2e0, 0x1, 4.0]",
      })
  void severalArgumentsComeByPositionOrByName(String call) {
    assertThat(call(call)).isEqualTo(Cpu.withCpuCount(2, 1, 4));
  }

  @ParameterizedTest
  @ValueSource(strings = {"withName: web-1", "withName: [web-1]", "withName: {name: web-1}"})
  void oneArgumentCanAlsoComeAsItIs(String call) {
    assertThat(call(call)).isEqualTo(withName("web-1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"withRng", "withRng:", "withRng: []", "withRng: {}", "withRng: ~"})
  void whereNothingIsTakenTheNameIsEnough(String call) {
    assertThat(((Option<?>) call(call)).optionName()).isEqualTo("withRng");
  }

  @Test
  void aTextParameterTakesNumbersAndTrueAndFalseAsTheyAreWritten() {
    assertThat(arguments("withLabel: [yes, 0x1F]"))
        .isEqualTo(arguments("withLabel: ['yes', '0x1F']"));
    assertThat(arguments("withLabel: [1.50, true]"))
        .isEqualTo(arguments("withLabel: ['1.50', 'true']"));
    assertThat(arguments("withLabel: [!!str 3, '']")).isEqualTo(arguments("withLabel: ['3', '']"));
  }

  @Test
  void anOptionOfARecipeIsNamedAndHasItsArguments() {
    Option<?> option = (Option<?>) call("withLabel: {value: b, key: a}");

    assertThat(option.optionName()).isEqualTo("withLabel");
    assertThat(option.arguments())
        .containsExactly(new Argument("key", "a"), new Argument("value", "b"));
  }

  private static List<Argument> arguments(String call) {
    return ((Option<?>) call(call)).arguments();
  }

  @Test
  void trueAndFalseAreWrittenAsYamlWritesThem() {
    assertThat(call("withUefi: yes")).isEqualTo(call("withUefi: true"));
    assertThat(call("withUefi: off")).isEqualTo(call("withUefi: false"));
  }

  @Test
  void aTextWithKnownValuesTakesOthersToo() {
    assertThat(call("withEmptyDisk: {diskName: a, bus: virtio, capacity: 1Gi}"))
        .isEqualTo(Storage.withEmptyDisk("a", DiskBus.VIRTIO, "1Gi"));
    assertThat(call("withEmptyDisk: {diskName: a, bus: nvme, capacity: 1Gi}"))
        .isEqualTo(Storage.withEmptyDisk("a", DiskBus.of("nvme"), "1Gi"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "withInterface: {name: blue, bridge: {}}",
        "withInterface: [{name: blue, bridge: {}}]",
        "withInterface: {networkInterface: {name: blue, bridge: {}}}",
        "withInterface: {interfaceDeviceWithBridgeBinding: blue}",
        "withInterface: {interfaceDeviceWithBridgeBinding: [blue]}",
        "withInterface: {interfaceDeviceWithBridgeBinding: {name: blue}}",
        "withInterface: [{interfaceDeviceWithBridgeBinding: blue}]",
        "withInterface: {networkInterface: {interfaceDeviceWithBridgeBinding: blue}}",
      })
  void anObjectIsWrittenOutOrMadeByAnotherCall(String call) {
    assertThat(call(call)).isEqualTo(withInterface(interfaceDeviceWithBridgeBinding("blue")));
  }

  @Test
  void anObjectCanBeMadeByAFunctionThatTakesNothing() {
    assertThat(call("withInterface: interfaceDeviceWithMasqueradeBinding"))
        .isEqualTo(withInterface(interfaceDeviceWithMasqueradeBinding()));
  }

  @Test
  void callsNest() {
    Interface expected =
        interfaceWithMac(interfaceDeviceWithBridgeBinding("blue"), "02:00:00:00:00:01");

    assertThat(
            call(
                "interfaceWithMac: [{interfaceDeviceWithBridgeBinding: blue},"
                    + " '02:00:00:00:00:01']"))
        .isEqualTo(expected);
    assertThat(
            call(
                "interfaceWithMac: {networkInterface: {interfaceDeviceWithBridgeBinding: blue},"
                    + " macAddress: '02:00:00:00:00:01'}"))
        .isEqualTo(expected);
    assertThat(call("withNetwork: {multusNetwork: [blue, default/blue]}"))
        .isEqualTo(withNetwork(multusNetwork("blue", "default/blue")));
  }

  @Test
  void aParameterForAnyNumberTakesNoneOneOrSeveral() {
    assertThat(call("interfaceWithPasstBindingPlugin"))
        .isEqualTo(interfaceWithPasstBindingPlugin());
    assertThat(call("interfaceWithPasstBindingPlugin: []"))
        .isEqualTo(interfaceWithPasstBindingPlugin());
    assertThat(call("interfaceWithPasstBindingPlugin: {}"))
        .isEqualTo(interfaceWithPasstBindingPlugin());
    assertThat(call("interfaceWithPasstBindingPlugin: {port: 80}"))
        .isEqualTo(interfaceWithPasstBindingPlugin(HTTP));
    assertThat(call("interfaceWithPasstBindingPlugin: [{port: 80}, {name: ssh, port: 22}]"))
        .isEqualTo(interfaceWithPasstBindingPlugin(HTTP, SSH));
    assertThat(
            call("interfaceWithPasstBindingPlugin: {ports: [{port: 80}, {name: ssh, port: 22}]}"))
        .isEqualTo(interfaceWithPasstBindingPlugin(HTTP, SSH));
    assertThat(call("interfaceWithPasstBindingPlugin: {ports: {port: 80}}"))
        .isEqualTo(interfaceWithPasstBindingPlugin(HTTP));
  }

  @Test
  void aParameterForAnyNumberStandsBehindOthers() {
    PluginBinding plugin = new PluginBinding().withName("passt");

    assertThat(call("interfaceWithBindingPlugin: [default, {name: passt}]"))
        .isEqualTo(interfaceWithBindingPlugin("default", plugin));
    assertThat(call("interfaceWithBindingPlugin: [default, {name: passt}, {port: 80}]"))
        .isEqualTo(interfaceWithBindingPlugin("default", plugin, HTTP));
    assertThat(call("interfaceWithBindingPlugin: {name: default, binding: {name: passt}}"))
        .isEqualTo(interfaceWithBindingPlugin("default", plugin));
    assertThat(
            call(
                "interfaceWithBindingPlugin: {name: default, binding: {name: passt}, ports: {port:"
                    + " 80}}"))
        .isEqualTo(interfaceWithBindingPlugin("default", plugin, HTTP));
    assertThat(call("interfaceDeviceWithSlirpBinding: default"))
        .isEqualTo(call("interfaceDeviceWithSlirpBinding: [default]"));
  }

  @Test
  void ofSeveralFunctionsOfOneNameTheOneIsCalledThatTheArgumentsFit() {
    ClusterDns dns = ClusterDns.of("10.96.0.10");

    assertThat(call("withMasqueradeNetworking")).isEqualTo(withMasqueradeNetworking());
    assertThat(call("withMasqueradeNetworking: {port: 80}"))
        .isEqualTo(withMasqueradeNetworking(HTTP));
    assertThat(call("withMasqueradeNetworking: {ports: [{port: 80}]}"))
        .isEqualTo(withMasqueradeNetworking(HTTP));
    assertThat(call("withMasqueradeNetworking: 10.96.0.10"))
        .isEqualTo(withMasqueradeNetworking(dns));
    assertThat(call("withMasqueradeNetworking: {clusterDns: 10.96.0.10}"))
        .isEqualTo(withMasqueradeNetworking(dns));
    assertThat(call("withMasqueradeNetworking: [10.96.0.10, {port: 80}, {name: ssh, port: 22}]"))
        .isEqualTo(withMasqueradeNetworking(dns, HTTP, SSH));
    assertThat(call("withMasqueradeNetworking: {ports: [{port: 80}], clusterDns: 10.96.0.10}"))
        .isEqualTo(withMasqueradeNetworking(dns, HTTP));
  }

  @Test
  void aNodeIsAnObjectOrAName() {
    Node node = new Node();
    node.setMetadata(new ObjectMeta());
    node.getMetadata().setName("node01");

    assertThat(call("withNodeSelectorFor: node01")).isEqualTo(withNodeSelectorFor("node01"));
    assertThat(call("withNodeSelectorFor: {nodeName: node01}"))
        .isEqualTo(withNodeSelectorFor("node01"));
    assertThat(
            call(
                "withNodeSelectorFor: {node: {apiVersion: v1, kind: Node, metadata: {name: node01},"
                    + " spec: {unschedulable: true}, status: {}}}"))
        .isEqualTo(withNodeSelectorFor(node));
    assertThat(call("withNodeSelectorFor: {metadata: {name: node01}}"))
        .isEqualTo(withNodeSelectorFor(node));
    assertThat(call("withNodeSelectorFor: {node: {}}")).isEqualTo(withNodeSelectorFor(""));
  }

  @Test
  void aMachineIsMadeByACallOfAFactory() {
    assertThat(call("newFedora: {withName: web-1}")).isEqualTo(newFedora(withName("web-1")));
    assertThat(call("newFedora: [{withName: web-1}]")).isEqualTo(newFedora(withName("web-1")));
    assertThat(call("newFedora: {options: [{withName: web-1}]}"))
        .isEqualTo(newFedora(withName("web-1")));
    assertThat(
            call(
                "newVirtualMachine: [{newVirtualMachineInstance: [{withName: a}]},"
                    + " {withRunStrategy: Always}]"))
        .isEqualTo(
            newVirtualMachine(
                newVirtualMachineInstance(withName("a")), withRunStrategy(RunStrategy.ALWAYS)));
  }

  @Test
  void whatACallMakesDoesNotShareWithTheDocument() {
    Interface made = (Interface) call("interfaceWithPasstBindingPlugin: [&p {port: 80}, *p]");

    made.getPorts().get(0).setPort(81);

    assertThat(made.getPorts().get(1)).isEqualTo(HTTP);
  }

  @Test
  void aCallThatIsWrongSaysSo() {
    assertThatThrownBy(() -> call("newFedoro: []"))
        .isInstanceOf(ProblemsException.class)
        .hasMessage(
            "call:1:1: newFedoro: there is no newFedoro where a function was expected; did you mean"
                + " \"newFedora\"?");
    assertThatThrownBy(() -> call("foo"))
        .hasMessage(
            "call:1:1: foo: there is no foo where a function was expected; \"vmi options\" lists"
                + " all there are");
    assertThatThrownBy(() -> call("newFedora: [withRunning]"))
        .hasMessage(
            "call:1:13: newFedora[0].withRunning: withRunning is an option for a VirtualMachine"
                + " where an option for a VirtualMachineInstance was expected; put it under vm:");
  }

  @Test
  void anOptionThatRefusesTheMachineOfAFactorySaysWhereItStands() {
    assertThatThrownBy(
            () ->
                call(
                    "newVirtualMachine: [{newFedora: [{withCloudInitConfigDriveUserData: a},"
                        + " withMasqueradeNetworking]}, withFoo]"))
        .isInstanceOf(ProblemsException.class)
        .hasMessageContaining("newVirtualMachine[0].newFedora[1].withMasqueradeNetworking")
        .hasMessageContaining("newVirtualMachine[1].withFoo: there is no option withFoo");
  }

  @Test
  void everyMistakeInACallIsReported() {
    assertThatThrownBy(
            () -> call("newFedora: [withRn, {withCpuCount: [a, b, -1]}, {withGuestMemory: 1gi}]"))
        .isInstanceOfSatisfying(ProblemsException.class, e -> assertThat(e.problems()).hasSize(4));
  }
}
