package io.libvmi.explain;

import static io.libvmi.Factories.newFedora;
import static io.libvmi.Memory.withGuestMemory;
import static io.libvmi.Metadata.withName;
import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.describe.Description;
import io.libvmi.explain.machines.Machines;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The code of docs/explain.md does what the page says. */
class ExplainPageTest {

  private static void page() {
    Explanation<VirtualMachineInstance> explained =
        Explanation.of(
            () -> newFedora(withName("web"), withGuestMemory("2Gi"), withGuestMemory("4Gi")));
    FieldHistory memory = explained.field("spec.domain.memory.guest").orElseThrow();
    System.out.println(memory.value() + " by " + memory.setBy());
    System.out.println(FieldView.of(explained, "memory.guest", false).orElseThrow());
    System.out.println(Description.of(explained.manifest()).text());
  }

  @Test
  void thePageShowsCodeThatIsCompiled() throws IOException {
    String page = Files.readString(Path.of("../docs/explain.md"));
    String block = page.substring(page.indexOf("```java\n") + "```java\n".length());

    assertThat(Files.readString(Path.of("src/test/java/io/libvmi/explain/ExplainPageTest.java")))
        .contains(block.substring(0, block.indexOf("```")).indent(4));
  }

  @Test
  void thePageShowsTheClassesAndTheirStory() throws IOException {
    String page = Files.readString(Path.of("../docs/explain.md"));
    for (String type : List.of("Machines", "Layers", "Sizes")) {
      String code =
          Files.readString(Path.of("src/test/java/io/libvmi/explain/machines/" + type + ".java"));
      String body = code.substring(code.indexOf("  /** ", code.indexOf("private " + type + "()")));
      assertThat(page).contains("final class " + type + " {\n" + body);
    }
    assertThat(page)
        .contains(
            "```text\n"
                + FieldView.of(Explanation.of(Machines::shop), "memory.guest", false).orElseThrow()
                + "```\n");
  }

  @Test
  void itPrintsTheStoryAndTheMachine() {
    PrintStream before = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      page();
    } finally {
      System.setOut(before);
    }
    assertThat(bytes.toString(StandardCharsets.UTF_8).replaceAll("java:[0-9]+", "java:LINE"))
        .startsWith(
            """
            4Gi by withGuestMemory("4Gi") at ExplainPageTest.page(ExplainPageTest.java:LINE)
            spec.domain.memory.guest
              4Gi

              now     4Gi  withGuestMemory("4Gi")  ExplainPageTest.page(ExplainPageTest.java:LINE)
            """)
        .contains("\nMemory      guest sees      4Gi\n");
  }
}
