package io.libvmi;

import java.util.concurrent.ThreadLocalRandom;

/** Names for manifests that were not given one. */
final class RandomName {
  /** No vowels and none of 0, 1, 3: no words come of it, and no letter is taken for a digit. */
  private static final String ALPHABET = "bcdfghjklmnpqrstvwxz2456789";

  private static final int LENGTH = 5;

  private RandomName() {}

  static String withPrefix(String prefix) {
    StringBuilder name = new StringBuilder(prefix.length() + LENGTH).append(prefix);
    ThreadLocalRandom random = ThreadLocalRandom.current();
    for (int i = 0; i < LENGTH; i++) {
      name.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return name.toString();
  }

  /** Whether a name may have been made here. */
  static boolean isOne(String prefix, String name) {
    return name.startsWith(prefix) && name.length() == prefix.length() + LENGTH;
  }
}
