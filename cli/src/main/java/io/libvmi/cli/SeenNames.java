package io.libvmi.cli;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The names that a fleet has given away last. Ten thousand are remembered at least and twice as
 * many at most, so that a fleet of any size takes the same memory.
 */
final class SeenNames {
  static final int KEPT = 10_000;

  private Map<String, String> recent = new HashMap<>();
  private Map<String, String> older = Map.of();

  /**
   * Adds a name.
   *
   * @param name the name
   * @param origin who has it
   * @return who has had it before, or null
   */
  @Nullable String add(String name, String origin) {
    String before = recent.putIfAbsent(name, origin);
    if (before == null) {
      before = older.get(name);
    }
    if (recent.size() >= KEPT) {
      older = recent;
      recent = new HashMap<>();
    }
    return before;
  }
}
