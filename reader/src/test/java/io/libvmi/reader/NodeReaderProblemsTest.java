package io.libvmi.reader;

import static io.libvmi.reader.Texts.root;
import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.Quantity;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NodeReaderProblemsTest {
  private static final FieldPath PATH = FieldPath.ROOT.field("vmi").index(3);

  private final Problems problems = new Problems();

  private NodeReader reader(String text) {
    return NodeReader.strict(root(text), PATH, problems);
  }

  static Stream<Arguments> wrongValues() {
    Function<NodeReader, Object> string = NodeReader::string;
    Function<NodeReader, Object> int32 = NodeReader::int32;
    Function<NodeReader, Object> int64 = NodeReader::int64;
    Function<NodeReader, Object> number = NodeReader::number;
    Function<NodeReader, Object> bool = NodeReader::bool;
    Function<NodeReader, Object> quantity = NodeReader::quantity;
    Function<NodeReader, Object> either = NodeReader::intOrString;
    Quantity none = new Quantity("0");
    return Stream.of(
        Arguments.of("5", string, "", "expected text, found the number 5; put it in quotes: \"5\""),
        Arguments.of(
            "1.10",
            string,
            "",
            "expected text, found the number 1.1 (written 1.10); put it in quotes: \"1.10\""),
        Arguments.of(
            "010",
            string,
            "",
            "expected text, found the number 8 (written 010); put it in quotes: \"010\""),
        Arguments.of(
            "yes",
            string,
            "",
            "expected text, found true (written yes); put it in quotes: \"yes\""),
        Arguments.of("true", string, "", "expected text, found true; put it in quotes: \"true\""),
        Arguments.of("{}", string, "", "expected text, found an object"),
        Arguments.of("[x]", string, "", "expected text, found a list"),
        Arguments.of("two", int32, 0, "expected a whole number, found the text \"two\""),
        Arguments.of(
            "'4'", int32, 0, "expected a whole number, found the text \"4\"; remove the quotes: 4"),
        Arguments.of("'4.5'", int32, 0, "expected a whole number, found the text \"4.5\""),
        Arguments.of("4.7", int32, 0, "expected a whole number, found the number 4.7"),
        Arguments.of("yes", int32, 0, "expected a whole number, found true (written yes)"),
        Arguments.of(
            "2147483648",
            int32,
            0,
            "expected a whole number from -2147483648 to 2147483647, found the number 2147483648"),
        Arguments.of(
            "-2147483649",
            int32,
            0,
            "expected a whole number from -2147483648 to 2147483647, found the number -2147483649"),
        Arguments.of(
            "9223372036854775808",
            int64,
            0L,
            "expected a whole number from -9223372036854775808 to 9223372036854775807, found the"
                + " number 9223372036854775808"),
        Arguments.of("[1]", int64, 0L, "expected a whole number, found a list"),
        Arguments.of(
            "'0.5'",
            number,
            0.0,
            "expected a number, found the text \"0.5\"; remove the quotes: 0.5"),
        Arguments.of("no", number, 0.0, "expected a number, found false (written no)"),
        Arguments.of("{}", number, 0.0, "expected a number, found an object"),
        Arguments.of("maybe", bool, false, "expected true or false, found the text \"maybe\""),
        Arguments.of(
            "'true'",
            bool,
            false,
            "expected true or false, found the text \"true\"; remove the quotes: true"),
        Arguments.of("1", bool, false, "expected true or false, found the number 1"),
        Arguments.of(
            "yes",
            quantity,
            none,
            "expected a quantity such as 500m or 2Gi, found true (written yes)"),
        Arguments.of(
            "[2Gi]", quantity, none, "expected a quantity such as 500m or 2Gi, found a list"),
        Arguments.of(
            "0.5", either, new IntOrString(0), "expected a whole number, found the number 0.5"),
        Arguments.of(
            "no",
            either,
            new IntOrString(0),
            "expected a whole number or text, found false (written no)"),
        Arguments.of(
            "{}", either, new IntOrString(0), "expected a whole number or text, found an object"));
  }

  @ParameterizedTest
  @MethodSource("wrongValues")
  void aWrongValueIsReportedAndReadingGoesOn(
      String text, Function<NodeReader, Object> read, Object instead, String message) {
    assertThat(read.apply(reader(text))).isEqualTo(instead);
    assertThat(problems.list())
        .extracting(Problem::toString)
        .containsExactly("test.yaml:1:1: vmi[3]: " + message);
  }

  @Test
  void aQuantityIsRefusedInTheWordsOfQuantities() {
    assertThat(reader("2gb").quantity()).isEqualTo(new Quantity("0"));
    assertThat(problems.list()).hasSize(1);
    assertThat(problems.list().get(0).toString())
        .startsWith("test.yaml:1:1: vmi[3]: \"2gb\" is not a quantity: ");
  }

  @Test
  void aMissingValueIsNotAText() {
    NodeReader reader = reader("a:\nb: ~\n");
    reader.beginObject();
    reader.nextField();
    assertThat(reader.string()).isEmpty();
    reader.nextField();
    assertThat(reader.string()).isEmpty();
    assertThat(reader.nextField()).isNull();

    assertThat(problems.list())
        .extracting(Problem::toString)
        .containsExactly(
            "test.yaml:1:3: vmi[3].a: expected text, found nothing; put it in quotes: \"\"",
            "test.yaml:2:4: vmi[3].b: expected text, found null (written ~); put it in quotes:"
                + " \"~\"");
  }

  @Test
  void anObjectAndAListAreNotEachOther() {
    NodeReader reader = reader("[[], x]");
    reader.beginArray();
    reader.nextElement();
    reader.beginObject();
    assertThat(reader.nextField()).isNull();
    reader.nextElement();
    reader.beginArray();
    assertThat(reader.nextElement()).isFalse();
    assertThat(reader.nextElement()).isFalse();

    assertThat(problems.list())
        .extracting(Problem::toString)
        .containsExactly(
            "test.yaml:1:2: vmi[3][0]: expected an object, found a list",
            "test.yaml:1:6: vmi[3][1]: expected a list, found the text \"x\"");
  }

  @Test
  void everyWrongItemIsReported() {
    String text = "labels: {app/x: 1, b: yes, c: ok}\nrequests: {cpu: no}\nargs: [5, a, []]\n";
    NodeReader reader = reader(text);
    reader.beginObject();
    reader.nextField();
    assertThat(reader.stringMap()).isEqualTo(Map.of("app/x", "", "b", "", "c", "ok"));
    reader.nextField();
    assertThat(reader.quantityMap()).isEqualTo(Map.of("cpu", new Quantity("0")));
    reader.nextField();
    assertThat(reader.stringList()).isEqualTo(List.of("", "a", ""));
    assertThat(reader.nextField()).isNull();

    assertThat(problems.list())
        .extracting(Problem::toString)
        .containsExactly(
            "test.yaml:1:17: vmi[3].labels[\"app/x\"]: expected text, found the number 1; put it in"
                + " quotes: \"1\"",
            "test.yaml:1:23: vmi[3].labels.b: expected text, found true (written yes); put it in"
                + " quotes: \"yes\"",
            "test.yaml:2:17: vmi[3].requests.cpu: expected a quantity such as 500m or 2Gi, found"
                + " false (written no)",
            "test.yaml:3:8: vmi[3].args[0]: expected text, found the number 5; put it in quotes:"
                + " \"5\"",
            "test.yaml:3:14: vmi[3].args[2]: expected text, found a list");
  }

  @Test
  void anUnknownFieldIsReportedWhereItsNameStands() {
    NodeReader reader = reader("cores: 1\ncoers: {a: 1}\nzzz: 2\n");
    List<String> known = List.of("sockets", "cores");
    reader.beginObject();
    reader.nextField();
    reader.nextField();
    assertThat(reader.unknownField("CPU", "coers", known)).isEqualTo(Map.of("a", 1L));
    reader.nextField();
    assertThat(reader.unknownField("CPU", "zzz", known)).isEqualTo(2L);
    assertThat(reader.nextField()).isNull();

    assertThat(problems.list())
        .extracting(Problem::display)
        .containsExactly(
            """
            test.yaml:2:1: vmi[3].coers: CPU has no field "coers"; did you mean "cores"?
              2 | coers: {a: 1}
                | ^\
            """,
            """
            test.yaml:3:1: vmi[3].zzz: CPU has no field "zzz"; known are cores, sockets
              3 | zzz: 2
                | ^\
            """);
  }

  @Test
  void knownFieldsAreListedIfTheyAreFew() {
    List<String> many = IntStream.range(0, 13).mapToObj(i -> "field" + i).toList();
    NodeReader reader = reader("a: 1\nb: 2\n");
    reader.beginObject();
    reader.nextField();
    reader.unknownField("Rng", "a", List.of());
    reader.nextField();
    reader.unknownField("Spec", "b", many);

    assertThat(problems.list())
        .extracting(Problem::toString)
        .containsExactly(
            "test.yaml:1:1: vmi[3].a: Rng has no field \"a\"; Rng has no fields, write {}",
            "test.yaml:2:1: vmi[3].b: Spec has no field \"b\"");
  }

  @Test
  void lenientReportsEverythingButUnknownFields() {
    NodeReader reader = NodeReader.lenient(root("a: 1\nb: 2\n"), PATH, problems);
    reader.beginObject();
    reader.nextField();
    reader.unknownField("CPU", "a", List.of());
    reader.nextField();
    assertThat(reader.bool()).isFalse();

    assertThat(problems.list())
        .extracting(Problem::toString)
        .containsExactly("test.yaml:2:4: vmi[3].b: expected true or false, found the number 2");
  }

  @Test
  void aValueBehindAnAliasIsReportedWhereItStands() {
    NodeReader reader = reader("a: &x two\nb: *x\n");
    reader.beginObject();
    reader.nextField();
    reader.nextField();
    reader.int32();

    assertThat(problems.list())
        .extracting(Problem::toString)
        .containsExactly(
            "test.yaml:1:4: vmi[3].b: expected a whole number, found the text \"two\"");
  }

  @Test
  void longTextsAreShortened() {
    assertThat(reader("x".repeat(61)).int32()).isZero();
    assertThat(problems.list().get(0).message())
        .isEqualTo("expected a whole number, found the text \"" + "x".repeat(50) + "\"...");
  }
}
