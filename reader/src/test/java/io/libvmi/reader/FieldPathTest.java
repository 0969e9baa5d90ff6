package io.libvmi.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldPathTest {

  @Test
  void joinsNamesWithDotsAndIndicesInBrackets() {
    FieldPath path = FieldPath.ROOT.field("vmi").index(3).field("withCpuCount").field("cores");

    assertThat(path).hasToString("vmi[3].withCpuCount.cores");
    assertThat(FieldPath.ROOT).hasToString("");
    assertThat(FieldPath.ROOT.index(0).index(1).field("a")).hasToString("[0][1].a");
    assertThat(FieldPath.ROOT.field("data").field("80").field("root-disk_1é"))
        .hasToString("data.80.root-disk_1é");
  }

  @Test
  void quotesNamesThatCouldBeMisread() {
    FieldPath labels = FieldPath.ROOT.field("metadata").field("labels");

    assertThat(labels.field("app.kubernetes.io/name"))
        .hasToString("metadata.labels[\"app.kubernetes.io/name\"]");
    assertThat(labels.field("")).hasToString("metadata.labels[\"\"]");
    assertThat(labels.field("a\"\\\n\u001B\u202E\uDB40\uDC01").field("b"))
        .hasToString("metadata.labels[\"a\\\"\\\\\\n\\u001B\\u202E\\U000E0001\"].b");
    assertThat(FieldPath.ROOT.field("a b").index(1)).hasToString("[\"a b\"][1]");
  }

  @Test
  void showsTheBeginningOfVeryLongNames() {
    assertThat(FieldPath.ROOT.field("x".repeat(128))).hasToString("x".repeat(128));
    assertThat(FieldPath.ROOT.field("x".repeat(129)))
        .hasToString("[\"" + "x".repeat(118) + "\"...]");
  }

  @Test
  void equalsByItsSteps() {
    assertThat(FieldPath.ROOT.field("a").index(1))
        .isEqualTo(FieldPath.ROOT.field("a").index(1))
        .hasSameHashCodeAs(FieldPath.ROOT.field("a").index(1))
        .isNotEqualTo(FieldPath.ROOT.field("a").index(2))
        .isNotEqualTo("a[1]");
  }

  @Test
  void itemsBeginAtZero() {
    assertThatThrownBy(() -> FieldPath.ROOT.index(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("items begin at 0: -1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "spec.volumes[2].name",
        "[0][1].a",
        "metadata.labels[\"app.kubernetes.io/name\"]",
        "metadata.labels[\"a\\\"\\\\\\n\"].b"
      })
  void readsWhatItWrites(String text) {
    assertThat(FieldPath.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          spec.   | "spec." is no path: the name of a field was expected at character 6
          a[x]    | "a[x]" is no path: the number of an item, or a name in double quotes was expected at character 3
          a[1     | "a[1" is no path: ] was expected at character 4
          a[1]b   | "a[1]b" is no path: a dot or [ was expected at character 5
          a["b    | "a[\\"b" is no path: the closing quote was expected at character 5
          """)
  void saysWhatIsNoPath(String text, String message) {
    assertThatThrownBy(() -> FieldPath.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @Test
  void findsWhatStandsThere() {
    Node root = Texts.root("{a: [{b: 1}], 'c.d': 2}");

    assertThat(FieldPath.parse("a[0].b").find(root))
        .hasToString(Texts.at(root, "a", 0, "b").toString());
    assertThat(FieldPath.parse("[\"c.d\"]").find(root)).isSameAs(Texts.at(root, "c.d"));
    assertThat(FieldPath.ROOT.find(root)).isSameAs(root);
    assertThat(FieldPath.parse("a[1].b").find(root)).isNull();
    assertThat(FieldPath.parse("a.b").find(root)).isNull();
    assertThat(FieldPath.parse("x[0]").find(root)).isNull();
  }
}
