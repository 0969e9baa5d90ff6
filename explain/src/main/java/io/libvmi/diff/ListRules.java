package io.libvmi.diff;

import io.libvmi.schema.FieldType.ListKind;
import io.libvmi.schema.FieldType.ListOf;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The rules of the API's lists. Where the API says that a list is a set, or a map with keys, that
 * is its rule; most lists say nothing, and {@code lists.tsv} says it for each of them.
 */
final class ListRules {
  private static final Map<String, ListRule> RULES = read();

  private ListRules() {}

  /** The names of the lists that have a rule of ours: a type, a dot and a field. */
  static Map<String, ListRule> all() {
    return RULES;
  }

  static ListRule of(String type, String field, ListOf list) {
    ListRule rule = RULES.get(type + "." + field);
    if (rule != null) {
      return rule;
    }
    if (list.kind() == ListKind.SEQUENCE) {
      return ListRule.UNKNOWN;
    }
    List<ListRule.Key> keys = ListRule.keys(String.join(",", list.keys()));
    return new ListRule(false, keys, "the API says so");
  }

  private static Map<String, ListRule> read() {
    try (InputStream in = Objects.requireNonNull(ListRules.class.getResourceAsStream("lists.tsv"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      Map<String, ListRule> rules = new HashMap<>();
      lines
          .lines()
          .skip(1)
          .map(line -> line.split("\t", -1))
          .forEach(
              row ->
                  rules.put(
                      row[0], new ListRule(row[1].equals("order"), ListRule.keys(row[2]), row[3])));
      return rules;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
