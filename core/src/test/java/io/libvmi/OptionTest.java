package io.libvmi;

import static io.libvmi.Example.assertRefused;
import static io.libvmi.Example.instance;
import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.Option.Argument;
import io.libvmi.model.kubevirt.v1.Interface;
import io.libvmi.model.kubevirt.v1.Port;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionTest {
  private static final Option<VirtualMachineInstance> QUIET =
      vmi -> vmi.getSpec().getDomain().getDevices().setLogSerialConsole(false);

  @Test
  void aLambdaIsAnOption() {
    assertThat(instance(QUIET))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              domain:
                devices:
                  logSerialConsole: false
                resources: {}
            """);
    assertThat(QUIET.optionName()).isEqualTo("lambda");
    assertThat(QUIET.arguments()).isEmpty();
  }

  @Test
  void aLambdaCanBeNamed() {
    Option<VirtualMachineInstance> named = Option.named("quiet", QUIET);
    assertThat(named.optionName()).isEqualTo("quiet");
    assertThat(named.arguments()).isEmpty();
    assertThat(instance(named)).hasToString(instance(QUIET).toString());
  }

  @Test
  void anOptionKeepsItsArgumentsUnderAnotherName() {
    Option<VirtualMachineInstance> named = Option.named("oneCore", Cpu.withCpuCount(1, 0, 0));
    assertThat(named.optionName()).isEqualTo("oneCore");
    assertThat(named.arguments())
        .containsExactly(
            new Argument("cores", 1L), new Argument("threads", 0L), new Argument("sockets", 0L));
  }

  @Test
  void severalOptionsMakeOne() {
    Option<VirtualMachineInstance> small =
        Option.all("small", Cpu.withCpuCount(1, 0, 0), Metadata.withName("small"), QUIET);
    assertThat(small.optionName()).isEqualTo("small");
    assertThat(small.arguments()).isEmpty();
    assertThat(instance(small))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: small
            spec:
              domain:
                cpu:
                  cores: 1
                devices:
                  logSerialConsole: false
                resources: {}
            """);
    assertThat(instance(Option.all("nothing"))).hasToString(instance().toString());
  }

  @Test
  void anOptionKnowsItsNameAndArguments() {
    Option<VirtualMachineInstance> option = Storage.withEmptyDisk("a", DiskBus.VIRTIO, "1024Mi");
    assertThat(option.optionName()).isEqualTo("withEmptyDisk");
    assertThat(option.arguments())
        .extracting(argument -> argument.name() + " " + argument.value())
        .containsExactly("diskName a", "bus virtio", "capacity 1Gi", "options []");
    assertThat(Devices.withRng().arguments()).isEmpty();
  }

  @Test
  void whatAnOptionTellsIsACopy() {
    Interface bridge = Interfaces.interfaceDeviceWithBridgeBinding("blue");
    Option<VirtualMachineInstance> option = Network.withInterface(bridge);
    ((Interface) option.arguments().get(0).value()).setName("spoilt");
    assertThat(option.arguments()).containsExactly(new Argument("networkInterface", bridge));
  }

  @Test
  void masqueradeNetworkingTellsTheNameServersThatItWasGiven() {
    Port ssh = new Port().withPort(22);
    ClusterDns dns = ClusterDns.of("10.96.0.10");
    assertThat(Network.withMasqueradeNetworking(ssh).arguments())
        .containsExactly(new Argument("ports", List.of(ssh)));
    assertThat(Network.withMasqueradeNetworking(dns, ssh).arguments())
        .containsExactly(new Argument("clusterDns", dns), new Argument("ports", List.of(ssh)));
  }

  @Test
  void optionsWithTheSameArgumentsAreEqual() {
    assertThat(Memory.withGuestMemory("1024Mi"))
        .isEqualTo(Memory.withGuestMemory("1Gi"))
        .isNotEqualTo(Memory.withGuestMemory("2Gi"))
        .isNotEqualTo(Memory.withResourceMemory("1Gi"));
  }

  @Test
  void nullIsRefused() {
    assertRefused(
        () -> Option.named(null, QUIET), "named(name): null was given where a value was expected");
    assertRefused(
        () -> Option.named("quiet", null),
        "named(option): null was given where a value was expected");
    assertRefused(
        () -> Option.all(null, QUIET), "all(name): null was given where a value was expected");
    assertRefused(
        () -> Option.all("both", QUIET, null),
        "all(options[1]): null was given where a value was expected");
  }
}
