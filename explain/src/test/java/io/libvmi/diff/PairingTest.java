package io.libvmi.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.diff.Pairing.Pair;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PairingTest {
  /** Pairs manifests that are called by version, kind, namespace and name. */
  private static List<String> pairs(List<String> before, List<String> after) {
    return Pairing.of(before, after, PairingTest::manifest).stream()
        .map(PairingTest::words)
        .toList();
  }

  private static String words(Pair<String> pair) {
    return pair.before() + " = " + pair.after();
  }

  private static Map<String, Object> manifest(String words) {
    List<String> parts = Arrays.asList(words.split(" "));
    Map<String, Object> metadata = new LinkedHashMap<>();
    if (parts.size() > 3) {
      metadata.put("namespace", parts.get(2));
    }
    if (parts.size() > 2) {
      metadata.put("name", parts.get(parts.size() - 1));
    }
    return Map.of("apiVersion", parts.get(0), "kind", parts.get(1), "metadata", metadata);
  }

  @Test
  void manifestsPairByKindNamespaceAndNameWhateverTheVersion() {
    assertThat(
            pairs(
                List.of("g/v1 A x one", "g/v1 A y one", "g/v1 A two", "v1 B one"),
                List.of("v1 B one", "g/v2 A two", "g/v1 A y one", "g/v1 A x one")))
        .containsExactly(
            "g/v1 A x one = g/v1 A x one",
            "g/v1 A y one = g/v1 A y one",
            "g/v1 A two = g/v2 A two",
            "v1 B one = v1 B one");
  }

  @Test
  void theOnlyOnesOfANamePairAcrossNamespaces() {
    assertThat(pairs(List.of("v1 A x one", "v1 A x two"), List.of("v1 A y two", "v1 A y one")))
        .containsExactly("v1 A x one = v1 A y one", "v1 A x two = v1 A y two");
  }

  @Test
  void theOnlyOnesOfAKindPair() {
    assertThat(pairs(List.of("g/v1 A one", "v1 B"), List.of("g/v1 A two", "g/v1 B")))
        .containsExactly("g/v1 A one = g/v1 A two", "v1 B = null", "null = g/v1 B");
  }

  @Test
  void whereThereAreMoreNobodyKnows() {
    assertThat(pairs(List.of("v1 A one", "v1 A two"), List.of("v1 A three")))
        .containsExactly("v1 A one = null", "v1 A two = null", "null = v1 A three");
  }

  @Test
  void thoseOfOneNamePairInTheirOrder() {
    assertThat(pairs(List.of("v1 A", "v1 A"), List.of("v1 A", "v1 A", "v1 A")))
        .containsExactly("v1 A = v1 A", "v1 A = v1 A", "null = v1 A");
  }
}
