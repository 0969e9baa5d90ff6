package io.libvmi.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class YamlKeyOrderTest {

  private static List<String> sorted(List<String> keys) {
    Map<String, String> map = new LinkedHashMap<>();
    keys.forEach(key -> map.put(key, ""));
    return List.of(SortedKeys.natural(map));
  }

  private static void assertOrder(String... keys) {
    List<String> reversed = new ArrayList<>(List.of(keys));
    Collections.reverse(reversed);
    assertThat(sorted(reversed)).containsExactly(keys);
    assertThat(sorted(List.of(keys))).containsExactly(keys);
  }

  @Test
  void numbersAreOrderedByTheirValue() {
    assertOrder("disk2", "disk10", "disk100");
    assertOrder("a1b", "a01b", "a2b");
    assertOrder("v1.9.0", "v1.10.0");
  }

  @Test
  void othersComeBeforeLetters() {
    assertOrder("/", "_", "~", "1", "A", "a", "ä", "日");
    assertOrder("app", "app.kubernetes.io/name", "apple");
    assertOrder("a-b", "a.b", "a/b", "ab");
  }

  @Test
  void capitalsComeFirst() {
    assertOrder("A", "B", "a", "b");
  }

  @Test
  void aPrefixComesFirst() {
    assertOrder("", "a", "aa");
  }

  @Test
  void charactersBeyond16BitsAreWholeCharacters() {
    assertOrder("\uD83D\uDE00", "\uD83D\uDE01", "a");
    assertOrder("\uFFFD", "\uD83D\uDE00");
  }

  @Test
  void theOrderDoesNotDependOnWhereItStartsEvenWhereItRunsInCircles() {
    List<String> keys =
        new ArrayList<>(List.of("1", "1e", "1_", "01", "0e1", "10", "/", "2x", "é"));
    List<String> once = sorted(keys);
    Random random = new Random(1);
    for (int i = 0; i < 100; i++) {
      Collections.shuffle(keys, random);
      assertThat(sorted(keys)).isEqualTo(once);
    }
  }

  @Test
  void manyKeysAreSorted() {
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      keys.add("key" + i);
    }
    List<String> shuffled = new ArrayList<>(keys);
    Collections.shuffle(shuffled, new Random(2));
    assertThat(sorted(shuffled)).isEqualTo(keys);
  }
}
