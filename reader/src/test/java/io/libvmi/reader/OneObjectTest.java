package io.libvmi.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.libvmi.model.kubevirt.v1.VirtualMachine;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstanceList;
import org.junit.jupiter.api.Test;

/** Reading the one object of a text. */
class OneObjectTest {
  private static final String MACHINE =
      "apiVersion: kubevirt.io/v1\nkind: VirtualMachine\nmetadata: {name: web}\n";

  private static VirtualMachine read(String text) {
    return ManifestReader.strict().read(VirtualMachine.class, "vm", text.getBytes(UTF_8));
  }

  private static String report(String text) {
    return catchThrowableOfType(ProblemsException.class, () -> read(text)).report();
  }

  @Test
  void readsYamlAndJson() {
    VirtualMachine expected = new VirtualMachine();
    expected.getMetadata().setName("web");

    assertThat(read(MACHINE)).isEqualTo(expected);
    assertThat(
            read(
                """
                {"apiVersion": "kubevirt.io/v1", "kind": "VirtualMachine", "metadata": {"name": "web"}}"""))
        .isEqualTo(expected);
  }

  @Test
  void readsWhatNeedsACloserLook() {
    assertThat(read("\uFEFF--- &machine\n" + MACHINE + "---\n").getMetadata().getName())
        .isEqualTo("web");
  }

  @Test
  void keepsWhatItDoesNotKnowWhereThatIsAsked() {
    byte[] text = (MACHINE + "spec: {hologram: true}\n").getBytes(UTF_8);

    assertThat(ManifestReader.lenient().read(VirtualMachine.class, "vm", text).getSpec())
        .hasToString("hologram: true\n");
  }

  @Test
  void readsLists() {
    byte[] text = "{apiVersion: kubevirt.io/v1, kind: VirtualMachineInstanceList}".getBytes(UTF_8);

    assertThat(ManifestReader.strict().read(VirtualMachineInstanceList.class, "list", text))
        .isEqualTo(new VirtualMachineInstanceList());
  }

  @Test
  void tellsWhatIsWrong() {
    assertThat(report(MACHINE + "spec: {runing: true}\n"))
        .isEqualTo(
            """
            vm:4:8: spec.runing: VirtualMachineSpec has no field "runing"; did you mean "running"?
              4 | spec: {runing: true}
                |        ^\
            """);
  }

  @Test
  void refusesAnotherKind() {
    assertThat(report(MACHINE.replace("VirtualMachine", "VirtualMachineInstance")))
        .isEqualTo(
            """
            vm:1:1: expected one VirtualMachine, found VirtualMachineInstance of kubevirt.io/v1
              1 | apiVersion: kubevirt.io/v1
                | ^\
            """);
  }

  @Test
  void refusesNoneAndSeveral() {
    assertThat(report("# nothing\n"))
        .startsWith("vm:1:1: expected one VirtualMachine, found nothing");
    assertThat(report(MACHINE + "---\n" + MACHINE))
        .startsWith(
            "vm:5:1: expected one VirtualMachine, found 2 manifests, of which this is the second\n");
  }

  @Test
  void refusesBytesThatAreNoText() {
    ProblemsException problems =
        catchThrowableOfType(
            ProblemsException.class,
            () ->
                ManifestReader.strict()
                    .read(VirtualMachineInstance.class, "vm", new byte[] {'{', (byte) 0xFF}));

    assertThat(problems).hasMessage("vm:1:2: the byte 0xFF is not UTF-8; save the text as UTF-8");
  }
}
