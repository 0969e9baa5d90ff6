package io.libvmi.recipe;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The examples as they are written: a file with an object of which each name is a function, such as
 * {@code withLabel(key, value)}, and each value a recipe.
 */
final class ExampleText {
  private static final String INDENT = "  ";

  private ExampleText() {}

  /** The lines below a function's name, which is found as text so that they stay as they are. */
  static String of(Function function) {
    StringBuilder text = new StringBuilder();
    boolean found = false;
    for (String line : lines()) {
      if (found && !line.startsWith(INDENT)) {
        break;
      }
      if (found) {
        text.append(line.substring(INDENT.length())).append('\n');
      }
      found |= line.equals(function + ":");
    }
    if (text.isEmpty()) {
      throw new IllegalStateException("examples.yaml has no " + function);
    }
    return text.toString();
  }

  /** All lines of the file. */
  static String[] lines() {
    try (InputStream in =
        Objects.requireNonNull(ExampleText.class.getResourceAsStream("examples.yaml"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
