package io.libvmi.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class AlignmentTest {
  @Property
  void itFindsTheLongestCommonRun(
      @ForAll @Size(max = 12) List<@IntRange(max = 3) Integer> before,
      @ForAll @Size(max = 12) List<@IntRange(max = 3) Integer> after) {
    int[] matches = Alignment.of(before, after);

    int last = -1;
    for (int i = 0; i < matches.length; i++) {
      if (matches[i] >= 0) {
        assertThat(matches[i]).isGreaterThan(last);
        assertThat(after.get(matches[i])).isEqualTo(before.get(i));
        last = matches[i];
      }
    }
    assertThat(Arrays.stream(matches).filter(match -> match >= 0).count())
        .isEqualTo(longest(before, after));
  }

  private static long longest(List<Integer> before, List<Integer> after) {
    long[][] best = new long[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        best[i][j] =
            before.get(i).equals(after.get(j))
                ? best[i + 1][j + 1] + 1
                : Math.max(best[i + 1][j], best[i][j + 1]);
      }
    }
    return best[0][0];
  }

  @Test
  void listsWithLittleInCommonAreNotSearchedToTheEnd() {
    List<Integer> before = IntStream.range(0, 50_000).boxed().toList();
    List<Integer> after = IntStream.range(49_999, 99_999).boxed().toList();

    assertThat(Alignment.of(before, after)).hasSize(50_000).containsOnly(-1);
  }

  @Property
  void theLongestRiseRisesAndNoneIsLonger(
      @ForAll @Size(max = 10) List<@IntRange(min = -3, max = 20) Integer> numbers) {
    int[] row = numbers.stream().distinct().mapToInt(Integer::intValue).toArray();
    BitSet places = LongestRise.of(row);

    assertThat(places.stream().map(place -> row[place]).boxed().toList())
        .isSorted()
        .allMatch(number -> number >= 0)
        .hasSize(longestRise(row, 0, -1));
  }

  private static int longestRise(int[] row, int from, int above) {
    if (from == row.length) {
      return 0;
    }
    int without = longestRise(row, from + 1, above);
    return row[from] > above
        ? Math.max(without, 1 + longestRise(row, from + 1, row[from]))
        : without;
  }
}
