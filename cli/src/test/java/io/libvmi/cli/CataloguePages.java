package io.libvmi.cli;

import io.libvmi.recipe.Catalogue;
import io.libvmi.recipe.Function;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The pages of docs/options: one for each subject, one for fields, and one for them all. */
final class CataloguePages {
  static final String INDEX = "README.md";
  static final String FIELDS = "fields.md";

  private CataloguePages() {}

  /** The pages by the names of their files. */
  static Map<String, String> all() throws IOException {
    Map<String, List<Function>> subjects = new TreeMap<>();
    for (Function function : Catalogue.functions()) {
      subjects.computeIfAbsent(function.subject(), subject -> new ArrayList<>()).add(function);
    }
    Map<String, String> pages = new TreeMap<>();
    for (Map.Entry<String, List<Function>> subject : subjects.entrySet()) {
      pages.put(subject.getKey() + ".md", SubjectPage.text(subject.getKey(), subject.getValue()));
    }
    pages.put(INDEX, index(subjects));
    pages.put(FIELDS, FieldPage.text());
    return pages;
  }

  private static String index(Map<String, List<Function>> subjects) throws IOException {
    StringBuilder out = new StringBuilder();
    out.append(
        """
        # All options

        What can be said about KubeVirt's objects, by subject. Each page has the options of one class of
        `io.libvmi`: what they do and take, what Go's libvmi calls them, the fields that they set, an example
        as a recipe, and what it makes of the manifest. `vmi options NAME` prints the same.
        [fields.md](fields.md) goes the other way, from a field to its options. In Java the names and the
        parameters are the same, see [java.md](../java.md); where they stand in a recipe tells
        [recipes.md](../recipes.md).

        These pages are made from the code, and a test keeps them so.

        | page | what it has |
        |---|---|
        """);
    for (String subject : subjects.keySet()) {
      out.append("| [%s](%s.md) | %s |\n".formatted(subject, subject, SubjectText.first(subject)));
    }
    for (Map.Entry<String, List<Function>> subject : subjects.entrySet()) {
      out.append("\n## %s\n".formatted(subject.getKey()));
      out.append(SubjectPage.contents(subject.getValue()));
    }
    return out.toString();
  }
}
