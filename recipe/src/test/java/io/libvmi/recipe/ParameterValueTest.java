package io.libvmi.recipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.Quantity;
import io.libvmi.reader.Documents;
import io.libvmi.reader.FieldPath;
import io.libvmi.reader.MapNode;
import io.libvmi.reader.Problems;
import io.libvmi.reader.ProblemsException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What functions are given whose parameters take more than one value, or any. */
class ParameterValueTest {
  private static final Parameter NAMES =
      new Parameter("names", ParameterType.list(ParameterType.TEXT), false);
  private static final Parameter LABELS =
      new Parameter("labels", ParameterType.map(ParameterType.TEXT), false);
  private static final Parameter COUNT = new Parameter("count", ParameterType.INT32, false);
  private static final Parameter SHARE = new Parameter("share", ParameterType.NUMBER, false);
  private static final Parameter SIZE = new Parameter("size", ParameterType.QUANTITY, false);
  private static final Parameter PORT = new Parameter("port", ParameterType.INT_OR_STRING, false);
  private static final Parameter VALUE = new Parameter("value", ParameterType.ANY, false);

  private static Function function(Parameter... parameters) {
    return new Function(
        0, "withIt", "It", List.of(parameters), "VirtualMachine", Role.OPTION, false);
  }

  /** What a function is given by the arguments, or the report of what is wrong. */
  private static Object given(String arguments, Parameter... parameters) {
    Problems problems = new Problems();
    MapNode call = (MapNode) Documents.parse("call", "withIt: " + arguments).get(0);
    MapNode.Entry entry = call.entries().iterator().next();
    Evaluator.Chosen chosen =
        new Evaluator(problems)
            .chosen(
                List.of(function(parameters)),
                new Call("withIt", entry.position(), entry.value(), FieldPath.ROOT.field("it")));
    try {
      problems.throwIfAny();
      return chosen.values();
    } catch (ProblemsException e) {
      return e.getMessage();
    }
  }

  private static List<Object> values(Object... values) {
    return Arrays.asList(values);
  }

  @Test
  void aListAloneIsWrittenAsItIs() {
    assertThat(given("[a, b]", NAMES)).isEqualTo(values(List.of("a", "b")));
    assertThat(given("[a]", NAMES)).isEqualTo(values(List.of("a")));
    assertThat(given("[]", NAMES)).isEqualTo(values(List.of()));
    assertThat(given("[[a, b]]", NAMES)).isEqualTo(values(List.of("a", "b")));
    assertThat(given("{names: [a, 1]}", NAMES)).isEqualTo(values(List.of("a", "1")));
  }

  @Test
  void aListAmongOthersStandsByPositionOrByName() {
    assertThat(given("[[a, b], 2]", NAMES, COUNT)).isEqualTo(values(List.of("a", "b"), 2));
    assertThat(given("{count: 2, names: [a]}", NAMES, COUNT)).isEqualTo(values(List.of("a"), 2));
  }

  @Test
  void aMapIsWrittenAsItIs() {
    assertThat(given("{app: web, tier: 1}", LABELS))
        .isEqualTo(values(Map.of("app", "web", "tier", "1")));
    assertThat(given("{labels: {app: web}}", LABELS)).isEqualTo(values(Map.of("app", "web")));
    assertThat(given("{}", LABELS)).isEqualTo(values(Map.of()));
    assertThat(given("[{app: web}, 2]", LABELS, COUNT)).isEqualTo(values(Map.of("app", "web"), 2));
  }

  @Test
  void numbersAndQuantitiesAndAnyValueAreTaken() {
    assertThat(given("0.5", SHARE)).isEqualTo(values(0.5));
    assertThat(given("2", SHARE)).isEqualTo(values(2.0));
    assertThat(given("2Gi", SIZE)).isEqualTo(values(new Quantity("2Gi")));
    assertThat(given("25%", PORT)).isEqualTo(values(new IntOrString("25%")));
    assertThat(given("80", PORT)).isEqualTo(values(new IntOrString(80)));
    assertThat(given("{a: [1, x]}", VALUE)).isEqualTo(values(Map.of("a", List.of(1L, "x"))));
    assertThat(given("[1, x]", VALUE)).isEqualTo(values(List.of(1L, "x")));
    assertThat(given("text", VALUE)).isEqualTo(values("text"));
  }

  @Test
  void whatIsWrongIsToldWithItsPlace() {
    assertThat(given("a", NAMES))
        .isEqualTo(
            "call:1:9: it: the text \"a\" was given where a list of text was expected; write it as"
                + " [one, two]");
    assertThat(given("[a, {}]", NAMES))
        .isEqualTo("call:1:13: it[1]: an object was given where text was expected");
    assertThat(given("web", LABELS))
        .isEqualTo(
            "call:1:9: it: the text \"web\" was given where a map of text was expected; write it as"
                + " {key: value}");
    assertThat(given("{app: [web]}", LABELS))
        .isEqualTo("call:1:15: it.app: a list was given where text was expected");
    assertThat(given("'0.5'", SHARE))
        .isEqualTo(
            "call:1:9: it: the text \"0.5\" was given where a number was expected; remove the"
                + " quotes");
    assertThat(given("2 Gi", SIZE).toString())
        .startsWith("call:1:9: it: \"2 Gi\" is not a quantity");
    assertThat(given("[]", PORT, COUNT).toString())
        .startsWith("call:1:1: it: port (whole number or text)");
    assertThat(given("{}", PORT).toString()).startsWith("call:1:9: it: port");
    assertThat(given("~", VALUE))
        .isEqualTo("call:1:9: it: null (written ~) was given where a value was expected");
  }

  @Test
  void aTypeTellsWhatItHolds() {
    assertThat(NAMES.type()).hasToString("list of text");
    assertThat(NAMES.type().element()).isEqualTo(ParameterType.TEXT);
    assertThat(LABELS.type()).hasToString("map of text");
    assertThatThrownBy(COUNT.type()::element)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("whole number holds nothing");
  }
}
