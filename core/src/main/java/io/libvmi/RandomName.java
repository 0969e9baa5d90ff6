package io.libvmi;

import java.util.concurrent.ThreadLocalRandom;

/** Names for manifests that were not given one. */
final class RandomName {
  /** No vowels and none of 0, 1, 3: no words come of it, and no letter is taken for a digit. */
  private static final String ALPHABET = "bcdfghjklmnpqrstvwxz2456789";

  private static final int LENGTH = 5;

  /** How many there are: 27 to the power of {@link #LENGTH}. */
  private static final int NAMES = 14_348_907;

  private RandomName() {}

  static String withPrefix(String prefix) {
    char[] name = new char[LENGTH];
    int rest = ThreadLocalRandom.current().nextInt(NAMES);
    for (int i = 0; i < LENGTH; i++) {
      name[i] = ALPHABET.charAt(rest % ALPHABET.length());
      rest /= ALPHABET.length();
    }
    return prefix.concat(new String(name));
  }

  /** Whether a name may have been made here. */
  static boolean isOne(String prefix, String name) {
    return name.startsWith(prefix) && name.length() == prefix.length() + LENGTH;
  }
}
