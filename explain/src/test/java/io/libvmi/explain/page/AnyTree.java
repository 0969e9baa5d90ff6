package io.libvmi.explain.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Trees of all that a manifest can hold, with texts that are hard to write down. */
final class AnyTree {
  private AnyTree() {}

  static Arbitrary<Object> trees() {
    return trees(3);
  }

  /** Texts that end elements, quotes and lines, and others. */
  static Arbitrary<String> texts() {
    Arbitrary<String> hostile =
        Arbitraries.of(
            "</script><script>alert(1)</script>",
            "<!--<script>",
            "\"' onmouseover='alert(1)",
            "<img src=x onerror=alert(1)>",
            "]]>&lt;&amp;",
            "javascript:alert(1)",
            "\u202Etxt",
            "a\nb\n",
            "  a\n\n b",
            "\r\n\t\u0000\u2028",
            "- a: b",
            "1Gi",
            "yes",
            "",
            "long ".repeat(40),
            "x".repeat(200));
    return Arbitraries.oneOf(
        hostile,
        Arbitraries.strings().ascii().ofMaxLength(20),
        Arbitraries.strings().alpha().ofMaxLength(5),
        hostile.list().ofMinSize(2).ofMaxSize(3).map(parts -> String.join("", parts)));
  }

  private static Arbitrary<Object> trees(int depth) {
    Arbitrary<Object> leaves =
        Arbitraries.oneOf(
            texts().map(Object.class::cast),
            Arbitraries.longs().map(Object.class::cast),
            Arbitraries.of(true, false),
            Arbitraries.of(Map.of(), List.of()));
    if (depth == 0) {
      return leaves;
    }
    Arbitrary<Object> below = trees(depth - 1);
    Arbitrary<Map<String, Object>> maps = Arbitraries.maps(texts(), below).ofMaxSize(4);
    Arbitrary<Object> named =
        Combinators.combine(Arbitraries.of("a", "b", "<c>"), maps)
            .as(
                (name, map) -> {
                  Map<String, Object> item = new LinkedHashMap<>(map);
                  item.put("name", name);
                  return item;
                });
    return Arbitraries.oneOf(
        leaves,
        maps.map(Object.class::cast),
        below.list().ofMaxSize(4).map(Object.class::cast),
        named.list().ofMaxSize(4).map(Object.class::cast));
  }
}
