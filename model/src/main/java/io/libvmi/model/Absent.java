package io.libvmi.model;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells Jackson which fields to leave out: those that are null, and the lists and maps that a
 * getter made and nobody filled.
 */
final class Absent {
  Absent() {}

  static boolean isAbsent(@Nullable Object value) {
    return value == null
        || (value instanceof ApiList && ((Collection<?>) value).isEmpty())
        || (value instanceof ApiMap && ((Map<?, ?>) value).isEmpty());
  }

  /** What Jackson asks of a filter: whether the value equals it, and so is left out. */
  @Override
  public boolean equals(@Nullable Object value) {
    return isAbsent(value);
  }

  @Override
  public int hashCode() {
    return 0;
  }
}
