package io.libvmi.reader;

import static io.libvmi.reader.Texts.report;
import static io.libvmi.reader.Texts.root;
import static io.libvmi.reader.Texts.tree;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DocumentsTest {

  @Test
  void readsYamlIntoAPlainTree() {
    Map<String, Object> expected = new LinkedHashMap<>();
    expected.put("text", "a b");
    expected.put("quoted", "5");
    expected.put("number", 5L);
    expected.put("half", 0.5);
    expected.put("truth", true);
    expected.put("nothing", null);
    expected.put("list", new ArrayList<>(Arrays.asList(1L, "x", null, List.of(), Map.of())));
    expected.put("block", "one\ntwo\n");
    expected.put("folded", "one two");

    assertThat(
            tree(
                """
                text: a b
                quoted: "5"
                number: 5
                half: 0.5
                truth: yes
                nothing:
                list: [1, 'x', ~, [], {}]
                block: |
                  one
                  two
                folded: >-
                  one
                  two
                """))
        .isEqualTo(expected);
  }

  @Test
  void readsJson() {
    assertThat(
            tree(
                """
                {
                \t"a": [1, -2.5e3, true, null,
                \t"x\\/y \\u00e9 \\ud83d\\ude00 \\"\\\\\\b\\f\\n\\r\\t"],
                \t"":{"b":"yes"}
                }
                """))
        .isEqualTo(
            Map.of(
                "a",
                Arrays.asList(1L, -2500L, true, null, "x/y é 😀 \"\\\b\f\n\r\t"),
                "",
                Map.of("b", "yes")));
  }

  @Test
  void keepsTheOrderOfTheDocument() {
    MapNode map = (MapNode) root("c: 1\na: 2\nb: 3\n");

    assertThat(map.entries()).extracting(MapNode.Entry::key).containsExactly("c", "a", "b");
    assertThat(((Map<?, ?>) map.toTree()).keySet().toString()).isEqualTo("[c, a, b]");
  }

  @Test
  void treesOfANodeShareNothing() {
    Node root = root("a: [1]\n");
    Map<?, ?> tree = (Map<?, ?>) root.toTree();
    tree.clear();

    assertThat(root.toTree()).isEqualTo(Map.of("a", List.of(1L)));
  }

  @Test
  void tellsQuotedFromPlain() {
    ListNode list = (ListNode) root("- 5\n- '5'\n- \"5\"\n- |-\n  5\n- >-\n  5\n");

    assertThat(list.items())
        .extracting(item -> ((ScalarNode) item).quoted())
        .containsExactly(false, true, true, true, true);
    assertThat(list.toTree()).containsExactly(5L, "5", "5", "5", "5");
  }

  @Test
  void passesOverEmptyDocuments() {
    assertThat(Documents.parse("x", "")).isEmpty();
    assertThat(Documents.parse("x", "# nothing\n")).isEmpty();
    assertThat(Documents.parse("x", "---\n---\n# c\n---\nnull\n---\na: 1\n...\n---\n- b\n---\n"))
        .extracting(Node::toTree)
        .containsExactly(Map.of("a", 1L), List.of("b"));
  }

  @Test
  void anEmptyTextIsNotAnEmptyDocument() {
    assertThat(tree("--- ''\n")).isEqualTo("");
  }

  @Test
  void readsStreamsAndReaders() throws IOException {
    byte[] bytes = "\uFEFFé: 😀\r\n".getBytes(UTF_8);

    assertThat(Documents.parse("x", new ByteArrayInputStream(bytes)))
        .extracting(Node::toTree)
        .containsExactly(Map.of("é", "😀"));
    assertThat(Documents.parse("x", new StringReader("\uFEFFé: 😀\r\n")))
        .extracting(Node::toTree)
        .containsExactly(Map.of("é", "😀"));
  }

  @Test
  void reportsEachDuplicateWithBothPositions() {
    Problems problems = new Problems();
    List<Node> roots =
        Documents.parse(
            Source.of("vm.yaml", "spec:\n  cpu: 1\n  mem: 2\n  cpu: {a: 1, a: 2}\n  \"cpu\": 3\n"),
            Limits.DEFAULT,
            problems);

    assertThat(problems.list())
        .extracting(Problem::toString)
        .containsExactly(
            "vm.yaml:4:3: spec.cpu: \"cpu\" stands twice, first at line 2, column 3",
            "vm.yaml:4:15: spec.cpu.a: \"a\" stands twice, first at line 4, column 9",
            "vm.yaml:5:3: spec.cpu: \"cpu\" stands twice, first at line 2, column 3");
    assertThat(roots)
        .extracting(Node::toTree)
        .containsExactly(Map.of("spec", Map.of("cpu", 3L, "mem", 2L)));
  }

  @Test
  void namesAreTextsWhateverTheyLookLike() {
    assertThat(tree("80: a\ntrue: b\n1.5: c\n'on': d\n"))
        .isEqualTo(Map.of("80", "a", "true", "b", "1.5", "c", "on", "d"));
    assertThat(report("1: a\n'1': b\n"))
        .isEqualTo(
            """
            test.yaml:2:1: ["1"]: "1" stands twice, first at line 1, column 1
              2 | '1': b
                | ^\
            """
                .replace("[\"1\"]", "1"));
  }

  @Test
  void refusesNamesThatKubernetesWouldChange() {
    assertThat(report("on: 1\n~: 2\n010: 3\n? [a]\n: 4\n"))
        .isEqualTo(
            """
            test.yaml:1:1: expected a name, found true (written on); put it in quotes: "on"
              1 | on: 1
                | ^
            test.yaml:2:1: expected a name, found null (written ~); put it in quotes: "~"
              2 | ~: 2
                | ^
            test.yaml:3:1: expected a name, found the number 8 (written 010); put it in quotes:\
             "010"
              3 | 010: 3
                | ^
            test.yaml:4:3: expected a name, found a list
              4 | ? [a]
                |   ^\
            """);
  }

  @Test
  void obeysTheTagsThatJsonCanHave() {
    assertThat(
            tree(
                """
                - !!str 5
                - ! 5
                - !!int "0x10"
                - !!float 1
                - !!bool yes
                - !!null ''
                - !!timestamp 2001-01-01
                - !!seq [1]
                - !!map {a: 1}
                """))
        .isEqualTo(
            Arrays.asList(
                "5", "5", 16L, 1L, true, null, "2001-01-01", List.of(1L), Map.of("a", 1L)));
  }

  @Test
  void refusesOtherTags() {
    assertThat(report("a: !!int x\nb: !foo 1\nc: !!set {}\nd: !!binary aGk=\ne: !x [1]\n"))
        .isEqualTo(
            """
            test.yaml:1:4: a: "x" is not !!int
              1 | a: !!int x
                |    ^
            test.yaml:2:4: b: JSON has no tags such as !foo; remove the tag
              2 | b: !foo 1
                |    ^
            test.yaml:3:4: c: JSON has no tags such as !!set; remove the tag
              3 | c: !!set {}
                |    ^
            test.yaml:4:4: d: JSON has no tags such as !!binary; remove the tag
              4 | d: !!binary aGk=
                |    ^
            test.yaml:5:4: e: JSON has no tags such as !x; remove the tag
              5 | e: !x [1]
                |    ^\
            """);
  }

  @Test
  void refusesWhatJsonCannotHold() {
    assertThat(report("a: [.inf, .nan]\nb: \"\\ud83d\"\n"))
        .isEqualTo(
            """
            test.yaml:1:5: a[0]: .inf is a number that JSON does not have; put it in quotes if it\
             is a text: ".inf"
              1 | a: [.inf, .nan]
                |     ^
            test.yaml:1:11: a[1]: .nan is a number that JSON does not have; put it in quotes if it\
             is a text: ".nan"
              1 | a: [.inf, .nan]
                |           ^
            test.yaml:2:4: b: this text has one half of a surrogate pair, which is no text
              2 | b: "\\ud83d"
                |    ^\
            """);
  }

  @Test
  void keepsTheDocumentsBeforeAMistakeOfSyntax() {
    Problems problems = new Problems();
    List<Node> roots =
        Documents.parse(Source.of("x", "a: 1\na: 2\n---\nb: [\n"), Limits.DEFAULT, problems);

    assertThat(roots).extracting(Node::toTree).containsExactly(Map.of("a", 2L));
    assertThat(problems.list())
        .extracting(Problem::toString)
        .containsExactly(
            "x:2:1: a: \"a\" stands twice, first at line 1, column 1",
            "x:5:1: expected a value, found the end of the text");
  }

  @Test
  void lineBreaksOfYaml11AreThoseOfTheApiServer() {
    assertThat(
            tree(
                "a: 'x\u0085 y'\nb: \"x\u2028 y\\N\\_\\L\\P\"\nc: |\n  x\u2029  y\nd: x\u0085e: z\n"))
        .isEqualTo(
            Map.of(
                "a",
                "x y",
                "b",
                "x\u2028y\u0085\u00A0\u2028\u2029",
                "c",
                "x\u2029y\n",
                "d",
                "x",
                "e",
                "z"));
  }

  @Test
  void positionsCountTheLinesOfAnEditor() {
    assertThat(Texts.place(Texts.at(root("d: x\u0085e: z\nf: '\u2028'\ng: 1\n"), "e")))
        .isEqualTo("1:9");
    assertThat(Texts.place(Texts.at(root("d: x\u0085e: z\nf: '\u2028'\ng: 1\n"), "g")))
        .isEqualTo("3:4");
  }

  @Test
  void tabsStandBetweenTokensButDoNotIndent() {
    assertThat(tree("a:\t1\nb: 'x'\t \t# c\nc:\t\n- x\t\nd: [\t \t1,\n\t \t2 \t]\t\n"))
        .isEqualTo(Map.of("a", 1L, "b", "x", "c", List.of("x"), "d", List.of(1L, 2L)));
    assertThat(report("a:\n- \tb: 1\n"))
        .startsWith("test.yaml:2:3: a tab cannot indent a line; use spaces\n");
    assertThat(report("?\ta\n"))
        .startsWith("test.yaml:1:2: a tab cannot indent a line; use spaces\n");
  }
}
