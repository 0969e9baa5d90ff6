package io.libvmi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RandomNameTest {
  @Test
  void fiveCharactersStandBehindThePrefix() {
    for (int i = 0; i < 1000; i++) {
      assertThat(RandomName.withPrefix("testvmi-"))
          .matches("testvmi-[bcdfghjklmnpqrstvwxz2456789]{5}");
    }
    assertThat(RandomName.withPrefix("")).hasSize(5);
  }

  @Test
  void everyCharacterComesUp() {
    Set<Character> seen = new HashSet<>();
    for (int i = 0; i < 1000; i++) {
      RandomName.withPrefix("").chars().forEach(c -> seen.add((char) c));
    }
    assertThat(seen).hasSize("bcdfghjklmnpqrstvwxz2456789".length());
  }
}
