package io.libvmi.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.recipe.Catalogue;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table in docs/go-names.md has all of Go's names, and says what is true. */
class GoNamesTest {
  private static final Pattern ROW =
      Pattern.compile(
          "\\| `(\\w+)` \\| `(\\w+)` \\| (yes|no) \\| (yes|no) \\| `(\\w+)` \\| `(\\w+)`(, .*)? \\|");
  private static final String FIRST = "v1.2.0";
  private static final String LAST = "v1.9.0";

  /** A function of Go's: in which package, and whether each release has it. */
  private record GoName(String goPackage, String name, boolean first, boolean last, String java) {}

  @Test
  void all_of_gos_names_are_listed() throws IOException {
    assertThat(listed(FIRST)).hasSize(78).doesNotHaveDuplicates();
    assertThat(listed(LAST)).hasSize(204).doesNotHaveDuplicates();
  }

  @Test
  void the_table_has_them_all_and_no_other() throws IOException {
    Map<List<String>, GoName> names = new LinkedHashMap<>();
    for (String[] row : list()) {
      GoName before = names.get(List.of(row[1], row[2]));
      names.put(
          List.of(row[1], row[2]),
          new GoName(
              row[1],
              row[2],
              row[0].equals(FIRST) || (before != null && before.first()),
              row[0].equals(LAST) || (before != null && before.last()),
              row[3]));
    }

    assertThat(table().stream().map(Row::name)).containsExactlyInAnyOrderElementsOf(names.values());
  }

  @Test
  void names_are_what_the_rule_makes_of_gos() throws IOException {
    assertThat(list())
        .filteredOn(row -> !row[2].equals("RegisterArchitecture")) // a parameter in Java
        .allSatisfy(
            row ->
                assertThat(row[3])
                    .isEqualTo(
                        GoCalls.javaName((row[1].equals("libvmi") ? "" : row[1] + ".") + row[2])));
  }

  @Test
  void names_are_there() throws IOException {
    assertThat(table())
        .allSatisfy(
            row ->
                assertThat(publicNames(row.type()))
                    .as("%s in %s", row.name().java(), row.type())
                    .contains(row.name().java()));
  }

  @Test
  void options_are_in_the_catalogue() throws IOException {
    assertThat(table().stream().filter(row -> row.name().name().contains("With")))
        .allSatisfy(
            row ->
                assertThat(Catalogue.named(row.name().java()))
                    .as(row.name().java())
                    .anyMatch(function -> function.subject().equals(row.type().getSimpleName())));
  }

  /** A row of the table: a name, and the class in which Java has it. */
  private record Row(GoName name, Class<?> type) {}

  private static List<Row> table() throws IOException {
    List<Row> rows = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of("../docs/go-names.md"))) {
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        rows.add(
            new Row(
                new GoName(
                    row.group(1),
                    row.group(2),
                    row.group(3).equals("yes"),
                    row.group(4).equals("yes"),
                    row.group(5)),
                type(row.group(7) == null ? "io.libvmi." : "io.libvmi.client.", row.group(6))));
      }
    }
    return rows;
  }

  private static Class<?> type(String place, String name) {
    try {
      return Class.forName(place + name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private static Set<String> publicNames(Class<?> type) {
    Set<String> names = new TreeSet<>();
    Stream.<Member>concat(Stream.of(type.getMethods()), Stream.of(type.getFields()))
        .filter(member -> Modifier.isStatic(member.getModifiers()))
        .forEach(member -> names.add(member.getName()));
    return names;
  }

  private static List<String> listed(String release) throws IOException {
    return list().stream()
        .filter(row -> row[0].equals(release))
        .map(row -> row[1] + "." + row[2])
        .toList();
  }

  /** Release, package, name and Java's name of each function of Go's. */
  private static List<String[]> list() throws IOException {
    try (InputStream in = Catalogue.class.getResourceAsStream("go-names.tsv")) {
      assertThat(in).isNotNull();
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .skip(1) // the names of the columns
          .map(line -> line.split("\t", -1))
          .toList();
    }
  }
}
