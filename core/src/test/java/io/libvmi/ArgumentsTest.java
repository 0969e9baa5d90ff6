package io.libvmi;

import static io.libvmi.Example.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Quantity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArgumentsTest {
  @Test
  void whatIsThereIsReturned() {
    String value = "value";
    assertThat(Arguments.required("option", "argument", value)).isSameAs(value);
    assertRefused(
        () -> Arguments.required("option", "argument", null),
        "option(argument): null was given where a value was expected");
  }

  @Test
  void aNumberHasThirtyTwoBits() {
    assertThat(Arguments.uint32("option", "argument", 0)).isZero();
    assertThat(Arguments.uint32("option", "argument", 4_294_967_295L)).isEqualTo(4_294_967_295L);
    assertRefused(
        () -> Arguments.uint32("option", "argument", -1),
        "option(argument): -1 was given where 0 to 4294967295 was expected");
    assertRefused(
        () -> Arguments.uint32("option", "argument", 4_294_967_296L),
        "option(argument): 4294967296 was given where 0 to 4294967295 was expected");
  }

  @Test
  void aQuantityIsCanonical() {
    assertThat(Arguments.quantity("option", "argument", "1024Mi"))
        .isEqualTo(new Quantity("1", "Gi"));
    assertRefused(
        () -> Arguments.quantity("option", "argument", null),
        "option(argument): null was given where a value was expected");
  }

  @Test
  void aQuantityIsCopied() {
    Quantity quantity = new Quantity("1", "Gi");
    assertThat(Arguments.copy(quantity)).isEqualTo(quantity).isNotSameAs(quantity);
  }

  @Test
  void aListIsCopiedAndHasNoNull() {
    List<String> given = new ArrayList<>(List.of("a", "b"));
    List<String> copy = Arguments.copy("option", "argument", given);
    given.clear();
    assertThat(copy).containsExactly("a", "b").isUnmodifiable();
    assertRefused(
        () -> Arguments.copy("option", "argument", null),
        "option(argument): null was given where a value was expected");
    assertRefused(
        () -> Arguments.copy("option", "argument", Arrays.asList("a", null)),
        "option(argument[1]): null was given where a value was expected");
  }

  @Test
  void severalValuesMakeAList() {
    assertThat(Arguments.list("option", "argument", "a", "b")).containsExactly("a", "b");
    assertThat(Arguments.<String>list("option", "argument")).isEmpty();
    assertRefused(
        () -> Arguments.list("option", "argument", "a", null),
        "option(argument[1]): null was given where a value was expected");
  }

  @Test
  void whatIsEmptyIsAbsent() {
    assertThat(Arguments.orAbsent("")).isNull();
    assertThat(Arguments.orAbsent(" ")).isEqualTo(" ");
    assertThat(Arguments.orAbsent(0)).isNull();
    assertThat(Arguments.orAbsent(-1)).isEqualTo(-1);
  }
}
