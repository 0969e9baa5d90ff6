package io.libvmi.conformance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a random name of ours as {@code NAME} where Go has one too. */
final class RandomNames {
  private static final String NAME = "NAME";
  private static final String SELECTOR = "rsselectorNAME";
  private static final String RANDOM = "[bcdfghjklmnpqrstvwxz2456789]{5}";
  private static final Pattern INSTANCE = Pattern.compile("testvmi-" + RANDOM);
  private static final Pattern DATA_VOLUME = Pattern.compile("datavolume-" + RANDOM);
  private static final Pattern REPLICA_SET = Pattern.compile("replicaset-" + RANDOM);
  private static final Pattern SELECTED = Pattern.compile("rsselector" + RANDOM);

  private RandomNames() {}

  /** Whether there is a random name in a result of Go's. */
  static boolean areIn(@Nullable Object go) {
    if (go instanceof Map<?, ?> map) {
      return map.values().stream().anyMatch(RandomNames::areIn);
    }
    if (go instanceof List<?> list) {
      return list.stream().anyMatch(RandomNames::areIn);
    }
    return NAME.equals(go);
  }

  /** A copy of a result of ours, in which random names are as in Go's. */
  static @Nullable Object read(@Nullable Object ours, @Nullable Object go) {
    Object copy = named(ours, go, pattern(Trees.at(ours, "kind")));
    if (Trees.at(ours, "spec", "selector", "matchLabels", "rsselector") instanceof String selected
        && SELECTED.matcher(selected).matches()) {
      return Trees.replaceTexts(copy, text -> text.equals(selected) ? SELECTOR : text);
    }
    return copy;
  }

  private static Pattern pattern(@Nullable Object kind) {
    if ("DataVolume".equals(kind)) {
      return DATA_VOLUME;
    }
    return "VirtualMachineInstanceReplicaSet".equals(kind) ? REPLICA_SET : INSTANCE;
  }

  private static @Nullable Object named(
      @Nullable Object ours, @Nullable Object go, Pattern pattern) {
    if (ours instanceof Map<?, ?> one && go instanceof Map<?, ?> other) {
      Map<String, @Nullable Object> copy = new LinkedHashMap<>();
      one.forEach(
          (key, value) ->
              copy.put((String) key, named(value, other.get(key), inside(key, pattern))));
      return copy;
    }
    if (ours instanceof List<?> one && go instanceof List<?> other && one.size() == other.size()) {
      List<@Nullable Object> copy = new ArrayList<>();
      for (int i = 0; i < one.size(); i++) {
        copy.add(named(one.get(i), other.get(i), pattern));
      }
      return copy;
    }
    return NAME.equals(go) && ours instanceof String text && pattern.matcher(text).matches()
        ? NAME
        : ours;
  }

  private static Pattern inside(@Nullable Object key, Pattern pattern) {
    if ("dataVolumeTemplates".equals(key)) {
      return DATA_VOLUME;
    }
    return "template".equals(key) ? INSTANCE : pattern;
  }
}
