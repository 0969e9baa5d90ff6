package io.libvmi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeenNamesTest {
  @Test
  void aNameThatWasGivenAwayLatelyIsKnown() {
    SeenNames seen = new SeenNames();
    for (int i = 0; i < 5 * SeenNames.KEPT; i++) {
      assertThat(seen.add("vm-" + i, i)).isNegative();
      int before = Math.max(0, i - SeenNames.KEPT + 1);
      assertThat(seen.add("vm-" + before, -7)).isEqualTo(before);
    }
  }

  @Test
  void oneOfLongAgoIsForgotten() {
    SeenNames seen = new SeenNames();
    for (int i = 0; i <= 2 * SeenNames.KEPT; i++) {
      seen.add("vm-" + i, i);
    }

    assertThat(seen.add("vm-0", 5)).isNegative();
  }
}
