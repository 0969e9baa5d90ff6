package io.libvmi.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Puts comments into the canonical text of a document. */
final class CommentedYaml {
  private final List<String> lines;
  private final Places places;
  private final Map<Position, Words.Word> words = new HashMap<>();

  private final List<String> head = new ArrayList<>();
  private final Map<Integer, List<String>> above = new HashMap<>();
  private final Map<Integer, String> behind = new HashMap<>();

  /** By line, and there by column, the rightmost first. */
  private final Map<Integer, TreeMap<Integer, List<String>>> ends = new HashMap<>();

  /**
   * Begins.
   *
   * @param yaml a text that our writer has made, of one document
   */
  CommentedYaml(String yaml) {
    Source source = Source.of("", yaml);
    Words all = Words.of(source);
    this.lines = yaml.lines().toList();
    this.places = new Places(Documents.parse(source).get(0), all);
    all.list().forEach(word -> words.put(word.start(), word));
  }

  /** Puts a comment where it belongs, or near to that. */
  void add(Comment comment, CommentPlace where) {
    Place place = places.around(where.path());
    boolean exact = place != null && place.path().equals(where.path());
    switch (where.side()) {
      case HEAD -> head.add(comment.text());
      case ABOVE -> addAbove(comment.text(), place);
      case BEHIND -> addBehind(comment.text(), place, exact);
      case END -> addEnd(comment.text(), place);
    }
  }

  private void addAbove(String comment, @Nullable Place place) {
    if (place == null) {
      head.add(comment);
      return;
    }
    int line = place.start().line();
    if (lines.get(line - 1).stripLeading().startsWith(": ")) {
      addAbove(comment, place.owner()); // between a long name and its colon
      return;
    }
    above.computeIfAbsent(line, key -> new ArrayList<>()).add(indented(comment, indent(line)));
  }

  private void addBehind(String comment, @Nullable Place place, boolean exact) {
    boolean itemOfMany = place != null && place.path().isItem() && place.isBlock();
    if (place == null || !exact || itemOfMany || behind.containsKey(valueLine(place))) {
      addAbove(comment, place);
    } else {
      behind.put(valueLine(place), comment);
    }
  }

  /** The line behind which a comment on a value can stand. */
  private int valueLine(Place place) {
    Words.Word word = words.get(place.value().position());
    if (place.isBlock() || word == null) {
      return place.start().line();
    }
    String line = lines.get(word.start().line() - 1);
    char first = line.charAt(line.offsetByCodePoints(0, word.start().column() - 1));
    return first == '|' || first == '>' ? word.start().line() : word.lastLine();
  }

  private void addEnd(String comment, @Nullable Place owner) {
    List<Place> inner = places.in(owner);
    if (inner.isEmpty()) {
      addAbove(comment, owner);
      return;
    }
    int column = inner.get(0).start().column();
    ends.computeIfAbsent(lineBehind(inner.get(inner.size() - 1)), key -> new TreeMap<>())
        .computeIfAbsent(-column, key -> new ArrayList<>())
        .add(indented(comment, column - 1));
  }

  /** The line behind a place that holds no other. */
  private int lineBehind(Place last) {
    Words.Word word = words.get(last.value().position());
    return (word == null ? last.start().line() : word.lastLine()) + 1;
  }

  private int indent(int line) {
    String text = lines.get(line - 1);
    return text.length() - text.stripLeading().length();
  }

  private static String indented(String comment, int indent) {
    return " ".repeat(indent) + comment;
  }

  /** The text with its comments. */
  String text() {
    List<String> out = new ArrayList<>(head);
    for (int line = 1; line <= lines.size() + 1; line++) {
      ends.getOrDefault(line, new TreeMap<>()).values().forEach(out::addAll);
      out.addAll(above.getOrDefault(line, List.of()));
      if (line <= lines.size()) {
        String comment = behind.get(line);
        out.add(lines.get(line - 1) + (comment == null ? "" : " " + comment));
      }
    }
    return String.join("\n", out) + "\n";
  }
}
