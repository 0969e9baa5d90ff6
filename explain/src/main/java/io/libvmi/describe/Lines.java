package io.libvmi.describe;

import io.libvmi.describe.Description.Line;
import io.libvmi.describe.Description.Section;
import io.libvmi.reader.VisibleText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of a section while it is written. */
final class Lines {
  private final String title;
  private final List<Line> lines = new ArrayList<>();

  Lines(String title) {
    this.title = title;
  }

  /** Adds a line, but none where there is nothing to say. */
  Lines add(String label, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      lines.add(new Line(oneLine(label), oneLine(value)));
    }
    return this;
  }

  /** Adds a line of several things, of which those that are null or empty are left out. */
  Lines add(String label, String separator, List<? extends @Nullable String> values) {
    return add(label, joined(separator, values));
  }

  static String joined(String separator, List<? extends @Nullable String> values) {
    StringBuilder text = new StringBuilder();
    for (String value : values) {
      if (value != null && !value.isEmpty()) {
        text.append(text.isEmpty() ? "" : separator).append(value);
      }
    }
    return text.toString();
  }

  /** A number of things: {@code 1 core}, {@code 2 cores}. */
  static String count(long number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }

  /** A text in one line. */
  static String oneLine(String value) {
    return VisibleText.of(value).strip();
  }

  /** Tells a line to somebody else, who has another label for it. */
  Lines tell(List<String> others, String label, String other) {
    lines.stream()
        .filter(line -> line.label().equals(label))
        .forEach(line -> others.add(other + ": " + line.value()));
    return this;
  }

  /** Tells all of the lines to somebody else. */
  void tellAll(List<String> others) {
    lines.forEach(line -> others.add(line.label() + ": " + line.value()));
  }

  /** Adds the section, if there is anything in it. */
  void to(List<Section> sections) {
    if (!lines.isEmpty()) {
      sections.add(new Section(title, lines));
    }
  }
}
