package io.libvmi.reader;

import static io.libvmi.reader.Texts.root;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.Quantity;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is right is read; what is wrong is in {@link NodeReaderProblemsTest}. */
class NodeReaderTest {
  private final Problems problems = new Problems();

  private NodeReader reader(String text) {
    return NodeReader.strict(root(text), FieldPath.ROOT, problems);
  }

  @AfterEach
  void nothingIsWrong() {
    assertThat(problems.list()).isEmpty();
  }

  @Test
  void walksObjectsAndLists() {
    NodeReader reader = reader("cpu: {cores: 2}\ndisks:\n- name: a\n- {}\nlast: true\n");

    reader.beginObject();
    assertThat(reader.nextField()).isEqualTo("cpu");
    reader.beginObject();
    assertThat(reader.nextField()).isEqualTo("cores");
    assertThat(reader.int32()).isEqualTo(2);
    assertThat(reader.nextField()).isNull();
    assertThat(reader.nextField()).isEqualTo("disks");
    reader.beginArray();
    assertThat(reader.nextElement()).isTrue();
    reader.beginObject();
    assertThat(reader.nextField()).isEqualTo("name");
    assertThat(reader.string()).isEqualTo("a");
    assertThat(reader.nextField()).isNull();
    assertThat(reader.nextElement()).isTrue();
    reader.beginObject();
    assertThat(reader.nextField()).isNull();
    assertThat(reader.nextElement()).isFalse();
    assertThat(reader.nextField()).isEqualTo("last");
    assertThat(reader.bool()).isTrue();
    assertThat(reader.nextField()).isNull();
  }

  @Test
  void passesOverWhatIsNotRead() {
    NodeReader reader = reader("a: {b: [1, {c: 2}]}\nd: 3\n");

    reader.beginObject();
    assertThat(reader.nextField()).isEqualTo("a");
    assertThat(reader.nextField()).isEqualTo("d");
    assertThat(reader.int64()).isEqualTo(3);
  }

  @Test
  void seesNulls() {
    NodeReader reader = reader("[null, ~, , '', 0, {}]".replace(", ,", ", !!null '',"));

    List<Boolean> nulls = new ArrayList<>();
    reader.beginArray();
    while (reader.nextElement()) {
      nulls.add(reader.isNull());
    }
    assertThat(nulls).containsExactly(true, true, true, false, false, false);
  }

  @Test
  void readsTexts() {
    assertThat(reader("a b").string()).isEqualTo("a b");
    assertThat(reader("'5'").string()).isEqualTo("5");
    assertThat(reader("--- ''").string()).isEmpty();
    assertThat(reader("2001-01-01").string()).isEqualTo("2001-01-01");
  }

  @Test
  void readsNumbers() {
    assertThat(reader("2147483647").int32()).isEqualTo(Integer.MAX_VALUE);
    assertThat(reader("-2147483648").int32()).isEqualTo(Integer.MIN_VALUE);
    assertThat(reader("2.0").int32()).isEqualTo(2);
    assertThat(reader("0x10").int32()).isEqualTo(16);
    assertThat(reader("9223372036854775807").int64()).isEqualTo(Long.MAX_VALUE);
    assertThat(reader("-9223372036854775808").int64()).isEqualTo(Long.MIN_VALUE);
    assertThat(reader("0.5").number()).isEqualTo(0.5);
    assertThat(reader("3").number()).isEqualTo(3);
    assertThat(reader("18446744073709551615").number()).isEqualTo(18446744073709551615.0);
  }

  @Test
  void readsTrueAndFalse() {
    assertThat(reader("yes").bool()).isTrue();
    assertThat(reader("false").bool()).isFalse();
  }

  @Test
  void readsQuantitiesFromTextsAndNumbers() {
    assertThat(reader("1024Mi").quantity()).isEqualTo(new Quantity("1Gi"));
    assertThat(reader("'2'").quantity()).isEqualTo(new Quantity("2"));
    assertThat(reader("4").quantity()).isEqualTo(new Quantity("4"));
    assertThat(reader("0.5").quantity()).isEqualTo(new Quantity("500m"));
    assertThat(reader("1e3").quantity()).isEqualTo(new Quantity("1k"));
    assertThat(reader("0.000001").quantity()).isEqualTo(new Quantity("1u"));
    assertThat(reader("1e22").quantity()).isEqualTo(new Quantity("10e21"));
    assertThat(reader("99999999999999999999").quantity().toString())
        .isEqualTo("99999999999999999999");
  }

  @Test
  void readsNumbersOrTexts() {
    assertThat(reader("80").intOrString()).isEqualTo(new IntOrString(80));
    assertThat(reader("'80'").intOrString()).isEqualTo(new IntOrString("80"));
    assertThat(reader("50%").intOrString()).isEqualTo(new IntOrString("50%"));
  }

  @Test
  void readsMapsAndLists() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("b/c", "x");
    texts.put("a", null);
    Map<String, Quantity> quantities = new LinkedHashMap<>();
    quantities.put("memory", new Quantity("2Gi"));
    quantities.put("cpu", new Quantity("2"));
    quantities.put("none", null);

    assertThat(reader("{b/c: x, a: }").stringMap()).isEqualTo(texts);
    assertThat(reader("{memory: 2Gi, cpu: 2, none: null}").quantityMap()).isEqualTo(quantities);
    assertThat(reader("[x, null, '']").stringList()).isEqualTo(Arrays.asList("x", null, ""));
    assertThat(reader("{}").stringMap()).isEmpty();
    assertThat(reader("[]").stringList()).isEmpty();
  }

  @Test
  void readsAnything() {
    assertThat(reader("[1, 99999999999999999999, 0.5, x, yes, null, {a: []}]").any())
        .isEqualTo(
            Arrays.asList(
                1L,
                new BigInteger("99999999999999999999"),
                0.5,
                "x",
                true,
                null,
                Map.of("a", List.of())));
  }

  @Test
  void lenientKeepsUnknownFields() {
    NodeReader reader = NodeReader.lenient(root("new: {a: [1]}"), FieldPath.ROOT, problems);

    reader.beginObject();
    assertThat(reader.nextField()).isEqualTo("new");
    assertThat(reader.unknownField("CPU", "new", List.of("cores")))
        .isEqualTo(Map.of("a", List.of(1L)));
    assertThat(reader.nextField()).isNull();
  }

  @Test
  void tellsADriverThatItIsLost() {
    NodeReader object = reader("{a: 1}");
    NodeReader list = reader("[1]");
    object.beginObject();
    list.beginArray();

    assertThatThrownBy(object::nextElement)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("not in a list");
    assertThatThrownBy(object::string)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no value to read here");
    assertThatThrownBy(list::nextField)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("not in an object");
    assertThatThrownBy(() -> reader("1").nextField()).isInstanceOf(IllegalStateException.class);
  }

  private NodeReader open(String text, boolean quoted) {
    Position position = new Position(Source.of("x", ""), 1, 1);
    return NodeReader.composing(ScalarNode.open(position, text, quoted), FieldPath.ROOT, problems);
  }

  @Test
  void anOpenScalarIsWhatIsWanted() {
    assertThat(open("4", false).string()).isEqualTo("4");
    assertThat(open("4", false).int32()).isEqualTo(4);
    assertThat(open("yes", false).string()).isEqualTo("yes");
    assertThat(open("yes", false).bool()).isTrue();
    assertThat(open("2Gi", false).quantity()).isEqualTo(new Quantity("2Gi"));
    assertThat(open("80", false).intOrString()).isEqualTo(new IntOrString(80));
    assertThat(open("80", false).any()).isEqualTo(80L);
    assertThat(open("80", true).any()).isEqualTo("80");
  }

  @Test
  void anOpenScalarIsNeverNothing() {
    for (String text : List.of("", "~", "null", ".inf", ".nan")) {
      assertThat(open(text, false).isNull()).isFalse();
      assertThat(open(text, false).string()).isEqualTo(text);
      assertThat(open(text, false).any()).isEqualTo(text);
    }
  }
}
