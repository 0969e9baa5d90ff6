package io.libvmi.cli;

import java.util.Locale;

/** How differences are printed. */
enum DiffFormat {
  /** For people. */
  TEXT,
  /** For programs. */
  JSON,
  /** RFC 6902. */
  JSON_PATCH,
  /** RFC 7386. */
  MERGE_PATCH;

  boolean isPatch() {
    return this == JSON_PATCH || this == MERGE_PATCH;
  }

  /** Returns the word on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
