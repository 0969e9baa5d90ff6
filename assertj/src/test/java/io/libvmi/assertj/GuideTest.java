package io.libvmi.assertj;

import static io.libvmi.assertj.Failing.message;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page shows code that is compiled and run, and what it says when it fails. */
class GuideTest {
  private static final Path CODE = Path.of("src/test/java/io/libvmi/assertj");

  private static List<String> blocks(String language) throws IOException {
    return Pattern.compile("(?m)^```" + language + "\n((?s:.*?))^```$")
        .matcher(Files.readString(Path.of("../docs/testing.md")))
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  private static String indented(String block) {
    return block.indent(block.startsWith("static") ? 2 : 4).replaceAll("(?m)^ +$", "");
  }

  @Test
  void the_page_shows_code_that_is_compiled() throws IOException {
    String code =
        Files.readString(CODE.resolve("Machines.java"))
            + Files.readString(CODE.resolve("TestingGuide.java"));

    assertThat(blocks("java"))
        .hasSize(6)
        .allSatisfy(block -> assertThat(code).contains(indented(block)));
  }

  @Test
  void what_the_page_says_to_be_so_passes() {
    TestingGuide.machine();
    TestingGuide.virtualMachine();
    TestingGuide.composition();
  }

  @Test
  void the_page_shows_what_is_said_of_a_failure() throws IOException {
    assertThat(blocks("text"))
        .containsExactly(
            message(TestingGuide::failing).stripLeading(),
            message(TestingGuide::lost)
                .lines()
                .skip(1)
                .limit(3)
                .reduce("", (a, b) -> a + b + "\n"));
  }
}
