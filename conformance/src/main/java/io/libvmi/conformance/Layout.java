package io.libvmi.conformance;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Drops from Go's trees what is there only because a struct of Go's has a place for it. */
final class Layout {
  /** The functions whose result is an instance's status alone. */
  private static final Set<String> STATUSES = Set.of("status.New", "status.Update");

  private Layout() {}

  /** Go's result. */
  static @Nullable Object ofResult(GoldenCase golden) {
    Object function = golden.call().get("fn");
    return function instanceof String name && STATUSES.contains(name)
        ? withoutStatus(golden.json())
        : without(golden.json());
  }

  /** A copy of a manifest, or of a part of one, without nulls and without an empty status. */
  static @Nullable Object without(@Nullable Object tree) {
    Object copy = Trees.withoutNulls(tree);
    if (Trees.at(copy, "metadata") instanceof Map<?, ?> metadata) {
      metadata.remove("selfLink");
    }
    if (Trees.at(copy, "status") instanceof Map<?, ?> status) {
      dropFrom(status);
      if (status.isEmpty() && copy instanceof Map<?, ?> map) {
        map.remove("status");
      }
    }
    return copy;
  }

  /** A copy of an instance's status. */
  static @Nullable Object withoutStatus(@Nullable Object tree) {
    Object copy = Trees.withoutNulls(tree);
    if (copy instanceof Map<?, ?> status) {
      dropFrom(status);
    }
    return copy;
  }

  private static void dropFrom(Map<?, ?> status) {
    if (status.get("guestOSInfo") instanceof Map<?, ?> info && info.isEmpty()) {
      status.remove("guestOSInfo");
    }
    if (status.get("runtimeUser") instanceof Long user && user == 0) {
      status.remove("runtimeUser");
    }
  }
}
