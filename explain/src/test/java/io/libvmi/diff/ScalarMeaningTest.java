package io.libvmi.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.schema.FieldType.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScalarMeaningTest {
  @ParameterizedTest
  @CsvSource({
    "DURATION, 1h, 60m0s",
    "DURATION, 1.5h, 1h30m",
    "DURATION, -90s, -1m30s",
    "DURATION, 0, 0s",
    "DURATION, 1ms, 1000us",
    "DURATION, 1µs, 1000ns",
    "TIME, 2026-01-01T12:00:00Z, 2026-01-01T13:00:00.000+01:00",
    "QUANTITY, 1Gi, 1073741824",
    "QUANTITY, 1e3, 1k",
    "QUANTITY, 0, 0Gi",
  })
  void theseMeanTheSame(Form form, String one, String other) {
    assertThat(ScalarMeaning.of(form, one)).isEqualTo(ScalarMeaning.of(form, other));
  }

  @ParameterizedTest
  @CsvSource({
    "DURATION, 1h, 1m",
    "DURATION, 1x, 1y",
    "DURATION, '', 0",
    "TIME, 2026-01-01T12:00:00Z, 2026-01-01T12:00:01Z",
    "TIME, yesterday, today",
    "QUANTITY, 1G, 1Gi",
    "QUANTITY, a, b",
    "STRING, 1Gi, 1024Mi",
  })
  void theseDoNot(Form form, String one, String other) {
    assertThat(ScalarMeaning.of(form, one)).isNotEqualTo(ScalarMeaning.of(form, other));
  }

  @Test
  void numbersAreComparedByValue() {
    assertThat(ScalarMeaning.of(Form.INTEGER, 2L)).isEqualTo(ScalarMeaning.of(Form.ANY, 2.0));
    assertThat(ScalarMeaning.of(Form.NUMBER, Double.NaN)).isEqualTo(Double.NaN);
    assertThat(ScalarMeaning.of(Form.QUANTITY, 1024L))
        .isEqualTo(ScalarMeaning.of(Form.QUANTITY, "1Ki"));
  }
}
