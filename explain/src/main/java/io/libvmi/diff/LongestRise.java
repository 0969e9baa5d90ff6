package io.libvmi.diff;

import java.util.BitSet;

/** Finds out which items of a list can stay while the others move around them. */
final class LongestRise {
  private LongestRise() {}

  /**
   * The longest rising part of a row of different numbers.
   *
   * @param numbers the numbers; those below zero are passed over
   * @return the places of those that belong to it
   */
  static BitSet of(int[] numbers) {
    // for each length of a rise the place at which the lowest one of that length ends
    int[] ends = new int[numbers.length];
    int[] previous = new int[numbers.length];
    int longest = 0;
    for (int i = 0; i < numbers.length; i++) {
      if (numbers[i] < 0) {
        continue;
      }
      int low = 0;
      int high = longest;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (numbers[ends[middle]] < numbers[i]) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      previous[i] = low == 0 ? -1 : ends[low - 1];
      ends[low] = i;
      longest = Math.max(longest, low + 1);
    }
    BitSet places = new BitSet();
    for (int i = longest == 0 ? -1 : ends[longest - 1]; i >= 0; i = previous[i]) {
      places.set(i);
    }
    return places;
  }
}
