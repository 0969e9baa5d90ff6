package io.libvmi.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.reader.FieldPath;
import io.libvmi.text.YamlText;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DifferenceTest {
  private static Difference difference(Map<?, ?> before, Map<?, ?> after) {
    return new Difference(before, after);
  }

  private static List<String> paths(Difference difference) {
    return difference.paths.stream().map(FieldPath::toString).toList();
  }

  @Test
  void whatIsTheSameIsLeftOut() {
    Difference none = difference(Map.of("a", 1L, "b", Map.of()), Map.of("a", 1L, "b", Map.of()));

    assertThat(none.tree).isEmpty();
    assertThat(none.paths).isEmpty();
  }

  @Test
  void newAndOtherValuesStandInTheObjectsThatHoldThem() {
    Difference some =
        difference(
            Map.of("spec", Map.of("same", 1L, "other", 2L)),
            Map.of("spec", Map.of("same", 1L, "other", 3L, "new", Map.of("a.b", true))));

    assertThat(YamlText.of(some.tree)).isEqualTo("spec:\n  new:\n    a.b: true\n  other: 3\n");
    assertThat(paths(some)).containsExactlyInAnyOrder("spec.new[\"a.b\"]", "spec.other");
  }

  @Test
  void anObjectThatWasEmptyShowsWhatCameIntoIt() {
    Difference some = difference(Map.of("a", Map.of()), Map.of("a", Map.of("b", List.of())));

    assertThat(some.tree).isEqualTo(Map.of("a", Map.of("b", List.of())));
    assertThat(paths(some)).containsExactly("a.b");
  }

  @Test
  void ofAListTheNewAndTheOtherItemsAreShown() {
    Difference some =
        difference(
            Map.of("list", List.of("a", "b")), Map.of("list", List.of("a", "c", Map.of("d", 1L))));

    assertThat(some.tree).isEqualTo(Map.of("list", List.of("c", Map.of("d", 1L))));
    assertThat(paths(some)).containsExactly("list[1]", "list[2]");
  }

  @Test
  void ofAnItemThatWasThereWhatIsNewInItIsShown() {
    Difference some =
        difference(
            Map.of("list", List.of(Map.of("name", "a"), Map.of("name", "b"))),
            Map.of("list", List.of(Map.of("name", "a"), Map.of("name", "b", "order", 1L))));

    assertThat(some.tree).isEqualTo(Map.of("list", List.of(Map.of("order", 1L))));
    assertThat(paths(some)).containsExactly("list[1].order");
  }

  @Test
  void aValueOfAnotherTypeIsShownAsAWhole() {
    Difference some =
        difference(
            Map.of("a", 1L, "b", List.of(1L), "c", "text"),
            Map.of("a", Map.of("x", 1L), "b", Map.of("y", 2L), "c", List.of("z")));

    assertThat(some.tree)
        .isEqualTo(Map.of("a", Map.of("x", 1L), "b", Map.of("y", 2L), "c", List.of("z")));
    assertThat(paths(some)).containsExactlyInAnyOrder("a.x", "b.y", "c[0]");
  }

  @Test
  void nullIsAValue() {
    Map<String, Object> isNull = Collections.singletonMap("a", null);

    assertThat(paths(difference(Map.of(), isNull))).containsExactly("a");
    assertThat(paths(difference(isNull, isNull))).isEmpty();
    assertThat(paths(difference(isNull, Map.of("a", 1L)))).containsExactly("a");
    assertThat(
            paths(difference(Map.of("l", Arrays.asList((Object) null)), Map.of("l", List.of("x")))))
        .containsExactly("l[0]");
  }
}
