package io.libvmi.cli;

import io.libvmi.recipe.RepeatingKind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which machines are asked for.
 *
 * @param files the files of the recipes
 * @param count how many machines, or null where they are not counted
 * @param each the file with a row for each machine, or null where there is none
 * @param as the kind that repeats the machines, or null where each is composed
 * @param set values of variables, by their names
 */
record FleetOrder(
    List<String> files,
    @Nullable Integer count,
    @Nullable String each,
    @Nullable RepeatingKind as,
    Map<String, String> set) {

  /** Whether what recipes say is composed once, as it is without all this. */
  boolean isPlain() {
    return count == null && each == null && set.isEmpty();
  }
}
