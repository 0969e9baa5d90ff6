package io.libvmi.client;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The blocks of code in a page of docs. */
record MarkdownPage(List<Block> blocks) {
  private static final Pattern BLOCK = Pattern.compile("(?m)^```(.*)\n((?s:.*?))^```$");

  /**
   * A block.
   *
   * @param info what stands behind the backquotes
   * @param text the lines in it
   */
  record Block(String info, String text) {}

  static MarkdownPage of(String name) throws IOException {
    List<Block> blocks = new ArrayList<>();
    Matcher matcher = BLOCK.matcher(Files.readString(Path.of("../docs").resolve(name)));
    while (matcher.find()) {
      blocks.add(new Block(matcher.group(1), matcher.group(2)));
    }
    return new MarkdownPage(blocks);
  }

  /** The texts of the blocks that are so marked. */
  List<String> texts(String info) {
    return blocks.stream().filter(one -> one.info().equals(info)).map(Block::text).toList();
  }

  /** What code prints: blocks of YAML and of text that stand alone, and not in files. */
  List<String> outputs() {
    return blocks.stream()
        .filter(one -> one.info().equals("yaml") || one.info().equals("text"))
        .map(Block::text)
        .toList();
  }
}
