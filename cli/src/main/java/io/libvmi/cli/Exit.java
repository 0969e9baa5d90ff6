package io.libvmi.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a command's exit code says. */
final class Exit {
  static final int OK = 0;

  /** It is not the user who made a mistake. */
  static final int FAILURE = 1;

  /** A comparison found something that is not the same. */
  static final int DIFFERENT = 1;

  /** Something is wrong with a recipe or with the command line. */
  static final int MISTAKE = 2;

  private Exit() {}

  /** The exit codes in words, for help. */
  static Map<String, String> words() {
    Map<String, String> words = new LinkedHashMap<>();
    words.put(" " + OK, "All went well.");
    words.put(" " + FAILURE, "Reading or writing failed, or vmi has a defect.");
    words.put(" " + MISTAKE, "Something is wrong with a text or with the command line.");
    return words;
  }
}
