package io.libvmi.reader;

import static io.libvmi.reader.Texts.at;
import static io.libvmi.reader.Texts.place;
import static io.libvmi.reader.Texts.root;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionsTest {

  @Test
  void blockStyle() {
    Node root = root("spec:\n  disks:\n  - name: a\n    bus: sata\n  - name: b\nx: 1\n");

    assertThat(place(root)).isEqualTo("1:1");
    assertThat(place(at(root, "spec"))).isEqualTo("2:3");
    assertThat(place(at(root, "spec", "disks"))).isEqualTo("3:3");
    assertThat(place(at(root, "spec", "disks", 0))).isEqualTo("3:5");
    assertThat(place(at(root, "spec", "disks", 0, "bus"))).isEqualTo("4:10");
    assertThat(place(at(root, "spec", "disks", 1, "name"))).isEqualTo("5:11");
    assertThat(place(at(root, "x"))).isEqualTo("6:4");
  }

  @Test
  void namesHaveTheirOwnPosition() {
    MapNode map = (MapNode) root("a: 1\n'b c':   2\n? d\n: 3\n");

    assertThat(map.entries())
        .extracting(entry -> entry.position() + " " + entry.value().position())
        .containsExactly(
            "test.yaml:1:1 test.yaml:1:4",
            "test.yaml:2:1 test.yaml:2:10",
            "test.yaml:3:3 test.yaml:4:3");
  }

  @Test
  void flowStyle() {
    Node root = root("a: [x, {b: 'y',\n  c: [1,  2]}]\n");

    assertThat(place(at(root, "a"))).isEqualTo("1:4");
    assertThat(place(at(root, "a", 0))).isEqualTo("1:5");
    assertThat(place(at(root, "a", 1))).isEqualTo("1:8");
    assertThat(place(at(root, "a", 1, "b"))).isEqualTo("1:12");
    assertThat(place(at(root, "a", 1, "c"))).isEqualTo("2:6");
    assertThat(place(at(root, "a", 1, "c", 1))).isEqualTo("2:11");
  }

  @Test
  void json() {
    Node root = root("{\n\t\"a\":{\"b\":\"x\"},\n\t\"c\": [true]\n}");

    assertThat(place(root)).isEqualTo("1:1");
    assertThat(place(at(root, "a"))).isEqualTo("2:6");
    assertThat(place(at(root, "a", "b"))).isEqualTo("2:11");
    assertThat(place(at(root, "c", 0))).isEqualTo("3:8");
  }

  @Test
  void behindBlockScalars() {
    Node root = root("a: |\n  x: y\n\n  z\n\nb: >-\n  f\n  g\nc: 'q\n\n  r'\nd: e\n");

    assertThat(place(at(root, "a"))).isEqualTo("1:4");
    assertThat(place(at(root, "b"))).isEqualTo("6:4");
    assertThat(place(at(root, "c"))).isEqualTo("9:4");
    assertThat(place(at(root, "d"))).isEqualTo("12:4");
  }

  @Test
  void columnsCountCodePoints() {
    Node root = root("\"😀é\": x\nk: {😀: 1, ab: 2}\n");

    assertThat(place(at(root, "😀é"))).isEqualTo("1:7");
    assertThat(place(at(root, "k", "😀"))).isEqualTo("2:8");
    assertThat(place(at(root, "k", "ab"))).isEqualTo("2:15");
  }

  @Test
  void aTabIsOneColumn() {
    assertThat(place(at(root("a:\t1\n"), "a"))).isEqualTo("1:4");
    assertThat(place(at(root("a: [\t1,\n\t\t2]\n"), "a", 1))).isEqualTo("2:3");
  }

  @Test
  void aByteOrderMarkIsNoColumn() {
    assertThat(place(at(root("\uFEFFa: 1\n"), "a"))).isEqualTo("1:4");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void lineBreaks(String lineBreak) {
    Node root = root(String.join(lineBreak, "a: 1", "", "# c", "b:", "  - x", "  - y", ""));

    assertThat(place(at(root, "b", 1))).isEqualTo("6:5");
    assertThat(root.position().source().line(6)).isEqualTo("  - y");
  }

  @Test
  void manyDocuments() {
    List<Node> roots = Documents.parse("x", "a: 1\n---\n# c\nb: {c: 2}\n--- text\n...\n---\n- d\n");

    assertThat(roots).extracting(Texts::place).containsExactly("1:1", "4:1", "5:5", "8:1");
    assertThat(place(at(roots.get(1), "b", "c"))).isEqualTo("4:8");
  }

  @Test
  void missingValuesStandBehindTheirColon() {
    Node root = root("a:\nb: [c: , d]\ne:\n");

    assertThat(place(at(root, "a"))).isEqualTo("1:3");
    assertThat(place(at(root, "e"))).isEqualTo("3:3");
  }

  @Test
  void aliasesStandWhereTheirValueIs() {
    Node root = root("a: &x {k: 1}\nb: *x\nc:\n  <<: *x\n");

    assertThat(place(at(root, "b"))).isEqualTo("1:4");
    assertThat(place(at(root, "c", "k"))).isEqualTo("1:11");
    assertThat(at(root, "b")).isSameAs(at(root, "a"));
  }

  @Test
  void positionOfACharacter() {
    Source source = Source.of("x", "ab\r\n😀c\rd\n");

    assertThat(Position.at(source, 0)).hasToString("x:1:1");
    assertThat(Position.at(source, 2)).hasToString("x:1:3");
    assertThat(Position.at(source, 6)).hasToString("x:2:2");
    assertThat(Position.at(source, 8)).hasToString("x:3:1");
    assertThat(Position.at(source, 10)).hasToString("x:4:1");
  }

  @Test
  void linesAndColumnsBeginAtOne() {
    Source source = Source.of("x", "");

    assertThatThrownBy(() -> new Position(source, 0, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("line and column begin at 1: 0:1");
    assertThatThrownBy(() -> new Position(source, 1, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
