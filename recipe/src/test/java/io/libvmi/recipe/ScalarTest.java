package io.libvmi.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.reader.Documents;
import io.libvmi.reader.FieldPath;
import io.libvmi.reader.Node;
import io.libvmi.reader.Problem;
import io.libvmi.reader.Problems;
import org.junit.jupiter.api.Test;

class ScalarTest {
  private final Problems problems = new Problems();

  private static Node node(String yaml) {
    return Documents.parse("scalar", yaml).get(0);
  }

  @Test
  void wholeNumbersOf32BitsEndWhereTheyDo() {
    assertThat(Scalar.int32(node("2147483647"), FieldPath.ROOT, problems)).isEqualTo(2147483647);
    assertThat(Scalar.int32(node("-2147483648"), FieldPath.ROOT, problems)).isEqualTo(-2147483648);
    assertThat(problems.isEmpty()).isTrue();

    assertThat(Scalar.int32(node("2147483648"), FieldPath.ROOT, problems)).isNull();
    assertThat(Scalar.int32(node("1.5"), FieldPath.ROOT, problems)).isNull();
    assertThat(Scalar.int32(node("'7'"), FieldPath.ROOT, problems)).isNull();
    assertThat(Scalar.int32(node("[7]"), FieldPath.ROOT, problems)).isNull();
    assertThat(problems.list())
        .extracting(Problem::message)
        .containsExactly(
            "the number 2147483648 was given where a whole number of 32 bits was expected",
            "the number 1.5 was given where a whole number of 32 bits was expected",
            "the text \"7\" was given where a whole number of 32 bits was expected",
            "a list was given where a whole number of 32 bits was expected");
    assertThat(problems.list())
        .extracting(Problem::suggestion)
        .containsExactly(null, null, "remove the quotes", null);
  }

  @Test
  void wholeNumbersOf64BitsEndWhereTheyDo() {
    assertThat(Scalar.int64(node("9223372036854775807"), FieldPath.ROOT, problems))
        .isEqualTo(Long.MAX_VALUE);
    assertThat(Scalar.int64(node("9223372036854775808"), FieldPath.ROOT, problems)).isNull();
    assertThat(problems.list())
        .extracting(Problem::message)
        .containsExactly(
            "the number 9223372036854775808 was given where a whole number of 64 bits was"
                + " expected");
  }

  @Test
  void onlyQuotesAroundARightValueAreToBeRemoved() {
    Scalar.bool(node("'true'"), FieldPath.ROOT, problems);
    Scalar.bool(node("'3'"), FieldPath.ROOT, problems);
    Scalar.int64(node("'3 '"), FieldPath.ROOT, problems);

    assertThat(problems.list())
        .extracting(Problem::suggestion)
        .containsExactly("remove the quotes", null, null);
  }
}
