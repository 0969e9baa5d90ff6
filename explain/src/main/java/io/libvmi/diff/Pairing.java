package io.libvmi.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Pairs manifests that are about the same object: those of one kind, namespace and name first,
 * whatever their versions are; then those of one kind and name that are the only ones left of it;
 * then those that are the only ones left of their kind, so that two machines can be compared.
 */
public final class Pairing {
  private static final List<Function<Identity, Identity>> STAGES =
      List.of(
          identity -> identity,
          identity -> new Identity(identity.kind(), null, identity.name()),
          identity -> new Identity(identity.kind(), null, null));

  private Pairing() {}

  /**
   * Two manifests, of which one may be missing.
   *
   * @param <T> what holds a manifest
   * @param before the one; null where the other has no counterpart
   * @param after the other; null where the one has no counterpart
   */
  public record Pair<T>(@Nullable T before, @Nullable T after) {}

  private record Identity(String kind, @Nullable String namespace, @Nullable String name) {}

  /**
   * Pairs manifests.
   *
   * @param <T> what holds a manifest
   * @param before the ones
   * @param after the others
   * @param tree the manifest that one holds, as a tree
   * @return all pairs: those with something of before in its order, then the others in theirs
   */
  public static <T> List<Pair<T>> of(
      List<T> before, List<T> after, Function<T, Map<String, ? extends @Nullable Object>> tree) {
    List<Identity> old = before.stream().map(one -> identity(tree.apply(one))).toList();
    List<Identity> now = after.stream().map(one -> identity(tree.apply(one))).toList();
    int[] counterparts = new int[old.size()];
    Arrays.fill(counterparts, -1);
    Set<Integer> free = new LinkedHashSet<>();
    for (int i = 0; i < now.size(); i++) {
      free.add(i);
    }
    for (Function<Identity, Identity> stage : STAGES) {
      pair(old, now, stage, counterparts, free);
    }
    List<Pair<T>> pairs = new ArrayList<>();
    for (int i = 0; i < counterparts.length; i++) {
      int counterpart = counterparts[i];
      pairs.add(new Pair<>(before.get(i), counterpart < 0 ? null : after.get(counterpart)));
    }
    free.stream()
        .sorted(Comparator.naturalOrder())
        .forEach(i -> pairs.add(new Pair<>(null, after.get(i))));
    return pairs;
  }

  /** Pairs those that are the only ones of their identity on each side. */
  private static void pair(
      List<Identity> before,
      List<Identity> after,
      Function<Identity, Identity> stage,
      int[] counterparts,
      Set<Integer> free) {
    Map<Identity, List<Integer>> others = new HashMap<>();
    for (int i : free) {
      others.computeIfAbsent(stage.apply(after.get(i)), identity -> new ArrayList<>()).add(i);
    }
    Map<Identity, List<Integer>> ones = new HashMap<>();
    for (int i = 0; i < before.size(); i++) {
      if (counterparts[i] < 0) {
        ones.computeIfAbsent(stage.apply(before.get(i)), identity -> new ArrayList<>()).add(i);
      }
    }
    ones.forEach(
        (identity, places) -> {
          List<Integer> there = others.getOrDefault(identity, List.of());
          boolean same = stage == STAGES.get(0);
          if (same || (places.size() == 1 && there.size() == 1)) {
            for (int i = 0; i < Math.min(places.size(), there.size()); i++) {
              counterparts[places.get(i)] = there.get(i);
              free.remove(there.get(i));
            }
          }
        });
  }

  private static Identity identity(Map<String, ? extends @Nullable Object> manifest) {
    String apiVersion = String.valueOf(manifest.get("apiVersion"));
    int slash = apiVersion.indexOf('/');
    String group = slash < 0 ? "" : apiVersion.substring(0, slash);
    Map<?, ?> metadata = manifest.get("metadata") instanceof Map<?, ?> map ? map : Map.of();
    return new Identity(
        group + "/" + manifest.get("kind"),
        text(metadata.get("namespace")),
        text(metadata.get("name")));
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
