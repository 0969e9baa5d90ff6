package io.libvmi.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Scalars mean what sigs.k8s.io/yaml makes of them. */
class ScalarsTest {

  static Stream<Arguments> numbers() {
    return Stream.of(
        Arguments.of("0", 0L),
        Arguments.of("-0", 0L),
        Arguments.of("42", 42L),
        Arguments.of("-42", -42L),
        Arguments.of("+685_230", 685230L),
        Arguments.of("9223372036854775807", Long.MAX_VALUE),
        Arguments.of("-9223372036854775808", Long.MIN_VALUE),
        Arguments.of("9223372036854775808", new BigInteger("9223372036854775808")),
        Arguments.of("-99999999999999999999", new BigInteger("-99999999999999999999")),
        Arguments.of("02472256", 685230L),
        Arguments.of("0o17", 15L),
        Arguments.of("0O17", 15L),
        Arguments.of("010", 8L),
        Arguments.of("08", 8L),
        Arguments.of("0777777777777777777777777777", 777777777777777777777777777.0),
        Arguments.of("0x_0A_74_AE", 685230L),
        Arguments.of("0X1f", 31L),
        Arguments.of("-0x10", -16L),
        Arguments.of("+0x10", 16L),
        Arguments.of("0xFFFFFFFFFFFFFFFF", new BigInteger("18446744073709551615")),
        Arguments.of("0x10000000000000000", new BigInteger("18446744073709551616")),
        Arguments.of("0b1010_0111_0100_1010_1110", 685230L),
        Arguments.of("-0b101010", -42L),
        Arguments.of("0.1", 0.1),
        Arguments.of(".1", 0.1),
        Arguments.of("-.1", -0.1),
        Arguments.of("+.5", 0.5),
        Arguments.of("685_230.15", 685230.15),
        Arguments.of("1.5e-7", 1.5e-7),
        Arguments.of("1e22", 1e22),
        Arguments.of("-1E400_", null),
        Arguments.of("2.0", 2L),
        Arguments.of("1.", 1L),
        Arguments.of("1.e3", 1000L),
        Arguments.of("-2.0", -2L),
        Arguments.of("-0.0", 0L),
        Arguments.of("1e3", 1000L),
        Arguments.of("685.230_15e+03", 685230.15),
        Arguments.of("6.8523e+5", 685230L),
        Arguments.of("1e20", new BigInteger("100000000000000000000")),
        Arguments.of(".inf", Double.POSITIVE_INFINITY),
        Arguments.of("+.Inf", Double.POSITIVE_INFINITY),
        Arguments.of("-.INF", Double.NEGATIVE_INFINITY),
        Arguments.of(".NaN", Double.NaN));
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void numbersAreNumbers(String text, Object number) {
    assertThat(Scalars.resolve(text)).isEqualTo(number == null ? text : number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON"})
  void wordsForTrue(String text) {
    assertThat(Scalars.resolve(text)).isEqualTo(true);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF"})
  void wordsForFalse(String text) {
    assertThat(Scalars.resolve(text)).isEqualTo(false);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "~", "null", "Null", "NULL"})
  void wordsForNull(String text) {
    assertThat(Scalars.resolve(text)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yEs",
        "tRUE",
        "nULL",
        "yes.",
        "2Gi",
        "500m",
        "1:30",
        "190:20:30",
        "2015-01-01",
        "08:00",
        "0x",
        "0o",
        "0b",
        "0b12",
        "0xg",
        "0o8",
        "+",
        "-",
        ".",
        "-.",
        "+.e3",
        "1e",
        "1e+",
        "1.5.2",
        "1,000",
        "-b_c",
        "+b_c",
        "50cent_of_dollar",
        "_1",
        "--1",
        "+-1",
        "1 2",
        "1e400",
        "-1e400",
        ".e5",
        "..",
        ".infinity",
        "Infinity",
        "NaN",
        "1f",
        "1d",
        "0x1p3",
        "١٢",
        "1１",
        "0-1",
        "0+1",
        "+0x10000000000000000",
        "-0b1" + "0000000000000000000000000000000000000000000000000000000000" + "0000000",
        "{}",
        "<<",
        "=",
        "2001-12-14t21:59:43.10-05:00"
      })
  void everythingElseIsText(String text) {
    assertThat(Scalars.resolve(text)).isEqualTo(text);
  }

  @Test
  void veryLongDigitsAreText() {
    String outOfRange = "9".repeat(400);
    String hostile = "9".repeat(5_000_000);
    assertThat(Scalars.resolve(outOfRange)).isEqualTo(outOfRange);
    assertThat(Scalars.resolve(hostile)).isEqualTo(hostile);
  }
}
