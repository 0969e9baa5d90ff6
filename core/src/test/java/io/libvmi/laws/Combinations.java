package io.libvmi.laws;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** One of each of several pools. */
final class Combinations {
  private Combinations() {}

  /** All combinations, or as many as are wanted, always the same ones, where there are more. */
  static <V> List<List<V>> of(List<List<V>> pools, int most) {
    long size = 1;
    for (List<V> pool : pools) {
      size *= pool.size();
    }
    List<List<V>> combinations = new ArrayList<>();
    if (size <= most) {
      for (long number = 0; number < size; number++) {
        combinations.add(combination(pools, number));
      }
      return combinations;
    }
    Random random = new Random(size);
    for (int i = 0; i < most; i++) {
      combinations.add(combination(pools, random.nextLong(size)));
    }
    return combinations;
  }

  private static <V> List<V> combination(List<List<V>> pools, long number) {
    List<V> combination = new ArrayList<>();
    long rest = number;
    for (List<V> pool : pools) {
      combination.add(pool.get((int) (rest % pool.size())));
      rest /= pool.size();
    }
    return List.copyOf(combination);
  }
}
