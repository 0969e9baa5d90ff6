package io.libvmi.recipe;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The list of Go's names: a line for each function of each release, and Java's name for it. */
final class GoNames {
  private GoNames() {}

  /** Go's names of what Java calls so, in the list's order. */
  static List<GoName> of(String javaName) {
    Map<String, List<String>> names = new LinkedHashMap<>();
    for (String[] row : rows()) {
      if (row[3].equals(javaName)) {
        names.computeIfAbsent(row[1] + "." + row[2], name -> new ArrayList<>(2)).add(row[0]);
      }
    }
    return names.entrySet().stream()
        .map(entry -> new GoName(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** Release, package, name, and Java's name. */
  private static List<String[]> rows() {
    try (InputStream in =
            Objects.requireNonNull(GoNames.class.getResourceAsStream("go-names.tsv"));
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().skip(1).map(line -> line.split("\t", -1)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
