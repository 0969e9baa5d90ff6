package io.libvmi.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import io.libvmi.model.kubevirt.v1.VirtualMachine;
import io.libvmi.model.kubevirt.v1.VirtualMachineSpec;
import io.libvmi.text.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The code of docs/diff.md stands here, and prints what the page says. */
class DiffGuideTest {
  private final StringBuilder out = new StringBuilder();

  private void print(Object text) {
    out.append(text).append('\n');
  }

  private void compare(VirtualMachine before, VirtualMachine after) {
    // page:
    ManifestDiff diff = ManifestDiff.between(before, after);
    for (Change change : diff.changes()) {
      print(change.action() + " " + change.path());
    }
    print(JsonText.of(diff.jsonPatch()));
    print(JsonText.of(diff.mergePatch()));
    // end
  }

  private static VirtualMachine machine(String runStrategy) {
    VirtualMachine machine = new VirtualMachine();
    machine.setMetadata(new ObjectMetaBuilder().withName("shop").build());
    machine.setSpec(new VirtualMachineSpec());
    machine.getSpec().setRunStrategy(runStrategy);
    return machine;
  }

  @Test
  void thePageShowsTheCodeAndWhatItPrints() throws IOException {
    String source = Files.readString(Path.of("src/test/java/io/libvmi/diff/DiffGuideTest.java"));
    String code = source.substring(source.indexOf("// page:\n") + 9, source.indexOf("    // end"));
    String page = Files.readString(Path.of("../docs/diff.md"));

    compare(machine("Halted"), machine("Always"));

    assertThat(page)
        .contains(
            code.lines()
                .map(
                    line -> line.replaceFirst("^ {4}", "").replace("print(", "System.out.println("))
                .collect(Collectors.joining("\n", "```java\n", "\n```\n")))
        .contains("```text\n" + out + "```\n");
  }
}
