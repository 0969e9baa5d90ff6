package io.libvmi.recipe;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text with placeholders.
 *
 * @param parts texts and placeholders, in their order
 */
record TextTemplate(List<Part> parts) {
  /**
   * A piece of the text.
   *
   * @param text the text as it is to be, or the name of the placeholder's variable
   * @param variable the index of that variable, or a negative number for a text
   * @param format how the value is written where it is a number, or null for as it is
   */
  record Part(String text, int variable, @Nullable NumberFormat format) {
    boolean isText() {
      return variable < 0;
    }
  }

  /** Whether nothing is to be filled in. */
  boolean isFixed() {
    return parts.stream().allMatch(Part::isText);
  }

  /** Whether the text is a placeholder and nothing else. */
  boolean isAlone() {
    return parts.size() == 1 && !parts.get(0).isText();
  }
}
