package io.libvmi.conformance;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Structs of the API as Go's programs hold them. A case has them as JSON; here is what Go writes of
 * that JSON once it has read it into a struct, and what of that is owed to the struct's layout
 * alone.
 */
final class GoStructs {
  /** The functions whose result is an instance's status alone. */
  private static final Set<String> STATUSES = Set.of("status.New", "status.Update");

  /** The functions that take an instance's status first. */
  private static final Set<String> TAKE_A_STATUS = Set.of("status.WithStatus", "status.Update");

  /** Where a struct lies that has a text which is written even where it is empty. */
  private static final String BACKUP_STATUS = "backupStatus";

  private GoStructs() {}

  /** A struct among the arguments of a function, without what its layout puts there. */
  static @Nullable Object argument(String function, Map<?, ?> struct) {
    Object read = read(struct);
    if (TAKE_A_STATUS.contains(function) && read instanceof Map<?, ?> status) {
      dropFrom(status);
      return status;
    }
    return without(read);
  }

  /** Go's result, without what the layout of its structs puts there. */
  static @Nullable Object result(GoldenCase golden) {
    Object copy = Trees.withoutNulls(golden.json());
    if (golden.call().get("fn") instanceof String function
        && STATUSES.contains(function)
        && copy instanceof Map<?, ?> status) {
      dropFrom(status);
      return status;
    }
    return without(copy);
  }

  private static @Nullable Object without(@Nullable Object tree) {
    if (Trees.at(tree, "metadata") instanceof Map<?, ?> metadata) {
      metadata.remove("selfLink");
    }
    if (Trees.at(tree, "status") instanceof Map<?, ?> status) {
      dropFrom(status);
      if (status.isEmpty() && tree instanceof Map<?, ?> map) {
        map.remove("status");
      }
    }
    return tree;
  }

  private static void dropFrom(Map<?, ?> status) {
    if (status.get("guestOSInfo") instanceof Map<?, ?> info && info.isEmpty()) {
      status.remove("guestOSInfo");
    }
    if (status.get("runtimeUser") instanceof Long user && user == 0) {
      status.remove("runtimeUser");
    }
  }

  /** Without nulls, with times in UTC, and with the texts that Go writes though they are empty. */
  private static @Nullable Object read(@Nullable Object json) {
    if (json instanceof List<?> list) {
      List<@Nullable Object> copy = new ArrayList<>();
      list.forEach(value -> copy.add(read(value)));
      return copy;
    }
    if (!(json instanceof Map<?, ?> map)) {
      return json;
    }
    Map<String, @Nullable Object> copy = new LinkedHashMap<>();
    map.forEach(
        (key, value) -> {
          String field = (String) key;
          if (value instanceof String text && isTime(field)) {
            copy.put(field, utc(text));
          } else if (value != null) {
            copy.put(field, read(value));
          }
        });
    if (Trees.at(copy, BACKUP_STATUS, "volumes") instanceof List<?> volumes) {
      for (Object volume : volumes) {
        addDiskTarget(volume);
      }
    }
    return copy;
  }

  @SuppressWarnings("unchecked") // a volume is an object
  private static void addDiskTarget(@Nullable Object volume) {
    if (volume instanceof Map<?, ?> map) {
      ((Map<String, Object>) map).putIfAbsent("diskTarget", "");
    }
  }

  private static boolean isTime(String field) {
    return field.endsWith("Time") || field.endsWith("Timestamp");
  }

  private static String utc(String text) {
    try {
      Instant time = OffsetDateTime.parse(text).toInstant();
      return time.truncatedTo(ChronoUnit.SECONDS).toString();
    } catch (DateTimeParseException e) {
      return text;
    }
  }
}
