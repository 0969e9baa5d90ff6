package io.libvmi.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** docs/schema.md shows code that is compiled, and what it prints. */
class SchemaGuideTest {
  @Test
  void thePageShowsCodeThatIsCompiled() throws IOException {
    Path code = Path.of("src/test/java/io/libvmi/schema/SchemaGuide.java");
    assertThat(Files.readString(code)).contains(block("java").indent(4));
  }

  @Test
  void thePageShowsWhatItsCodePrints() throws IOException {
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      assertThat(SchemaGuide.news()).contains("Manifests of KubeVirt 1.6.0");
    } finally {
      System.setOut(before);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n"))
        .isEqualTo(block("text"));
  }

  private static String block(String info) throws IOException {
    String page = Files.readString(Path.of("../docs/schema.md"));
    Matcher block = Pattern.compile("(?m)^```" + info + "\n((?s:.*?))^```$").matcher(page);
    assertThat(block.find()).isTrue();
    return block.group(1);
  }
}
