package io.libvmi.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {

  @ParameterizedTest
  @CsvSource({
    "0.0, 0, 0",
    "1.0, 1, 1",
    "-2.5, -2.5, -2.5",
    "0.1, 0.1, 0.1",
    "123456789.0, 123456789, 123456789",
    "100000.5, 100000.5, 100000.5",
    "1234567.5, 1234567.5, 1.2345675e+06",
    "0.0001, 0.0001, 0.0001",
    "0.00001, 0.00001, 1e-05",
    "1e-6, 0.000001, 1e-06",
    "1.5e-7, 1.5e-7, 1.5e-07",
    "1e20, 100000000000000000000, 100000000000000000000",
    "1e21, 1e+21, 1e+21",
    "-1.5e300, -1.5e+300, -1.5e+300",
    "5e-324, 5e-324, 5e-324",
    "1.7976931348623157e308, 1.7976931348623157e+308, 1.7976931348623157e+308"
  })
  void doublesHaveTheFewestDigits(double value, String json, String yaml) {
    assertThat(JsonText.of(value)).isEqualTo(json);
    assertThat(YamlText.of(value)).isEqualTo(yaml + "\n");
  }

  @Test
  void fewestDigitsEvenWhereJavaWritesMore() {
    assertThat(JsonText.of(2e23)).isEqualTo("2e+23");
  }

  @Test
  void floatsShowTheirOwnDigits() {
    assertThat(JsonText.of(0.1f)).isEqualTo("0.1");
    assertThat(YamlText.of(0.1f)).isEqualTo("0.1\n");
  }

  @Test
  void wholeNumbersAreKeptExactly() {
    BigInteger big = new BigInteger("123456789012345678901234567890");
    assertThat(JsonText.of(Long.MIN_VALUE)).isEqualTo("-9223372036854775808");
    assertThat(YamlText.of(Long.MAX_VALUE)).isEqualTo("9223372036854775807\n");
    assertThat(JsonText.of(big)).isEqualTo(big.toString());
    assertThat(YamlText.of(big)).isEqualTo(big + "\n");
    assertThat(JsonText.of((short) -10)).isEqualTo("-10");
    assertThat(JsonText.of(new AtomicLong(1000))).isEqualTo("1000");
  }

  @Test
  void decimalsAreKeptExactly() {
    assertThat(JsonText.of(new BigDecimal("1.10"))).isEqualTo("1.10");
    assertThat(JsonText.of(new BigDecimal("1E+3"))).isEqualTo("1E+3");
    assertThat(YamlText.of(new BigDecimal("1.10"))).isEqualTo("1.10\n");
    assertThat(YamlText.of(new BigDecimal("1E+3"))).isEqualTo("1.0E+3\n");
    assertThat(YamlText.of(new BigDecimal("1.5E-10"))).isEqualTo("1.5E-10\n");
  }

  @Test
  void yamlHasWordsForWhatIsNoNumber() {
    assertThat(YamlText.of(Double.NaN)).isEqualTo(".nan\n");
    assertThat(YamlText.of(Double.POSITIVE_INFINITY)).isEqualTo(".inf\n");
    assertThat(YamlText.of(Double.NEGATIVE_INFINITY)).isEqualTo("-.inf\n");
  }
}
