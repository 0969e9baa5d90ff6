package io.libvmi.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.recipe.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The table in docs/go-names.md says what is true. */
class GoNamesTest {
  private static final Pattern ROW = Pattern.compile("\\| `(\\w+)` \\| `(\\w+)` \\| `(\\w+)`.*");
  private static final List<String> NOT_IN_THE_CATALOGUE =
      List.of(
          "GetPodByVirtualMachineInstance",
          "IndexInterfaceStatusByName",
          "WindowsFirmware",
          "WindowsPVCName");

  @Test
  void every_name_is_there_and_is_what_the_rule_makes_of_gos() throws IOException {
    Map<String, String> table = new TreeMap<>();
    for (String line : Files.readAllLines(Path.of("../docs/go-names.md"))) {
      Matcher row = ROW.matcher(line);
      if (row.matches() && !NOT_IN_THE_CATALOGUE.contains(row.group(1))) {
        table.put(row.group(1), row.group(2));
        assertThat(Catalogue.named(row.group(2)))
            .as(row.group(2))
            .isNotEmpty()
            .allMatch(function -> function.subject().equals(row.group(3)));
      }
    }
    assertThat(table)
        .hasSize(76)
        .allSatisfy((go, java) -> assertThat(java).isEqualTo(GoCalls.javaName(go)));
  }
}
