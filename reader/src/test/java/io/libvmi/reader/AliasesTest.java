package io.libvmi.reader;

import static io.libvmi.reader.Texts.report;
import static io.libvmi.reader.Texts.tree;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AliasesTest {

  @Test
  void resolvesAliases() {
    assertThat(
            tree(
                """
                a: &x {k: 1}
                b: *x
                c: [&y text, *y, *x]
                d: &x again
                e: *x
                *y : key
                """))
        .isEqualTo(
            Map.ofEntries(
                entry("a", Map.of("k", 1L)),
                entry("b", Map.of("k", 1L)),
                entry("c", List.of("text", "text", Map.of("k", 1L))),
                entry("d", "again"),
                entry("e", "again"),
                entry("text", "key")));
  }

  @Test
  void anAnchorWithinItsNamesakeIsTheNewOne() {
    assertThat(tree("- &x [&x 1, *x]\n- *x\n")).isEqualTo(List.of(List.of(1L, 1L), 1L));
  }

  @Test
  void anchorsEndWithTheirDocument() {
    assertThat(report("a: &x 1\n---\nb: *x\n"))
        .isEqualTo(
            """
            test.yaml:3:4: b: there is no anchor &x before this alias
              3 | b: *x
                |    ^\
            """);
  }

  @Test
  void mergesObjects() {
    assertThat(
            tree(
                """
                base: &base {a: 1, b: 2}
                more: &more {b: 3, c: 4}
                one:
                  <<: *base
                  b: 9
                several:
                  <<: [*base, *more, {d: 5}]
                quoted: {"<<": text}
                """))
        .isEqualTo(
            Map.of(
                "base", Map.of("a", 1L, "b", 2L),
                "more", Map.of("b", 3L, "c", 4L),
                "one", Map.of("a", 1L, "b", 9L),
                "several", Map.of("a", 1L, "b", 2L, "c", 4L, "d", 5L),
                "quoted", Map.of("<<", "text")));
  }

  @Test
  void mergesOnlyObjects() {
    assertThat(report("a: {<<: 5}\nb: {<<: [1]}\n"))
        .isEqualTo(
            """
            test.yaml:1:9: a["<<"]: expected an object or a list of objects to merge, found the\
             number 5
              1 | a: {<<: 5}
                |         ^
            test.yaml:2:9: b["<<"]: expected an object or a list of objects to merge, found a list
              2 | b: {<<: [1]}
                |         ^\
            """);
  }

  @Test
  void refusesAMergeThatKubernetesAndYamlReadDifferently() {
    assertThat(report("b: &b {x: 1, z: 1}\na:\n  x: 2\n  <<: *b\n  z: 2\n"))
        .isEqualTo(
            """
            test.yaml:4:3: a.x: << sets "x" again, which stands before it; write << first
              4 |   <<: *b
                |   ^\
            """);
  }
}
