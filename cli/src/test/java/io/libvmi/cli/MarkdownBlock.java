package io.libvmi.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * A block of code in a document.
 *
 * @param line the line of the document at which it begins
 * @param info what stands behind the backquotes
 * @param text the lines in it
 */
record MarkdownBlock(int line, String info, String text) {
  private static final String FENCE = "```";

  /** The blocks of a document, in their order. */
  static List<MarkdownBlock> of(String document) {
    List<MarkdownBlock> blocks = new ArrayList<>();
    StringBuilder text = null;
    String info = "";
    int begin = 0;
    int number = 0;
    for (String line : document.lines().toList()) {
      number++;
      if (line.startsWith(FENCE) && text == null) {
        info = line.substring(FENCE.length()).strip();
        text = new StringBuilder();
        begin = number;
      } else if (line.equals(FENCE) && text != null) {
        blocks.add(new MarkdownBlock(begin, info, text.toString()));
        text = null;
      } else if (text != null) {
        text.append(line).append('\n');
      }
    }
    return blocks;
  }
}
