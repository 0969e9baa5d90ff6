package io.libvmi.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.Quantity;
import io.libvmi.model.LibvmiException;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantitiesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"0", "1", "500m", "2Gi", "8Gi", "1023Ki", "1Pi", "5Ei", "64M", "9E", "1n", "-6G"})
  void canonicalTextStays(String text) {
    assertThat(Quantities.canonical(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "0.5, 500m",
    ".5, 500m",
    "1.10, 1100m",
    "2.5k, 2500",
    "4000, 4k",
    "1000000, 1M",
    "7000000n, 7m",
    "-3000k, -3M",
    "1.5Gi, 1536Mi",
    "1024Mi, 1Gi",
    "1048576Ki, 1Gi",
    "7168.000Pi, 7Ei",
    "-0.5Ki, -512",
    "1.1Ki, 1126400m",
    "0.001Gi, 1073741824m",
    "0m, 0",
    "-0, 0",
    "000T, 0"
  })
  void othersBecomeCanonical(String text, String canonical) {
    assertThat(Quantities.canonical(text)).isEqualTo(canonical);
  }

  @ParameterizedTest
  @CsvSource({
    "1e0, 1e0",
    "12e6, 12e6",
    "1E-3, 1E-3",
    "3E1, 30",
    "1e19, 10e18",
    "3e-2, 30e-3",
    "1000e+12, 1e15",
    "7.000E2, 700",
    "1e2147483647, 10e2147483646"
  })
  void exponentsAreMultiplesOfThree(String text, String canonical) {
    assertThat(Quantities.canonical(text)).isEqualTo(canonical);
  }

  @ParameterizedTest
  @ValueSource(strings = {"+5Gi", "00100", "1.", "007Mi", "1.E12", "6.48E2", "0098"})
  void textThatLooksCanonicalStaysAsItIsTyped(String text) {
    assertThat(Quantities.canonical(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "0.1n, 1n",
    "-0.1n, -1n",
    "3.000005598n, 4n",
    "6e-30, 1e-9",
    "1e-2147483648, 1e-9",
    "3.14159265358979323846, 3141592654n"
  })
  void whatIsBelowANanoIsRoundedAwayFromZero(String text, String canonical) {
    assertThat(Quantities.canonical(text)).isEqualTo(canonical);
  }

  @ParameterizedTest
  @CsvSource({
    "8Ei, 9223372036854775807",
    "-619Ei, -9223372036854775807",
    "4000000000.00009122Ei, 9223372036854775807"
  })
  void binaryQuantitiesAreCapped(String text, String canonical) {
    assertThat(Quantities.canonical(text)).isEqualTo(canonical);
  }

  @Test
  void moreDigitsThan64BitsHoldAreKept() {
    assertThat(Quantities.canonical("79793091780996744484349481"))
        .isEqualTo("79793091780996744484349481");
    assertThat(Quantities.canonical("88407009363.009363609485160215465Ki"))
        .isEqualTo("90528777587721588336113n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "+",
        "-",
        ".",
        "m",
        "Gi",
        "e3",
        ".E",
        "1.5.5",
        "1e",
        "1e+",
        "1ee3",
        "1e3.5",
        "1i",
        "1mm",
        "+-1",
        "0x10",
        "Infinity",
        "1Mi5",
        "1_000",
        "1,5",
        "１"
      })
  void rejectsWhatIsNoQuantity(String text) {
    assertThatThrownBy(() -> Quantities.canonical(text))
        .isInstanceOf(QuantityException.class)
        .isInstanceOf(LibvmiException.class)
        .hasMessage(
            "\""
                + text
                + "\" is not a quantity: a number, then one of the suffixes n, u, m, k, M, G, T, P,"
                + " E, Ki, Mi, Gi, Ti, Pi, Ei or an exponent such as e3 was expected");
  }

  @ParameterizedTest
  @CsvSource({
    "1 Gi, '\"1Gi\"'",
    "' 5 ', '\"5\"'",
    "1K, '\"1k\" or \"1Ki\"'",
    "1KB, '\"1k\" or \"1Ki\"'",
    "1GB, '\"1G\" or \"1Gi\"'",
    "1.5g, '\"1.5G\" or \"1.5Gi\"'",
    "1gi, '\"1Gi\"'",
    "1GiB, '\"1Gi\"'",
    "64mib, '\"64Mi\"'",
    "10 MB, '\"10M\" or \"10Mi\"'",
    "512b, '\"512\"'",
    "512 bytes, '\"512\"'"
  })
  void suggestsWhatWasMeant(String text, String suggestion) {
    assertThatThrownBy(() -> Quantities.parse(text))
        .isInstanceOf(QuantityException.class)
        .hasMessageEndingWith(" was expected; did you mean " + suggestion + "?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e2147483648", "1e99999999999", "1e-99999999999", "1000e2147483647"})
  void rejectsExponentsBeyond32Bits(String text) {
    assertThatThrownBy(() -> Quantities.canonical(text))
        .isInstanceOf(QuantityException.class)
        .hasMessage("\"" + text + "\" is not a quantity: its exponent does not fit into 32 bits");
  }

  @Test
  void aMessageShowsWhatIsInvisible() {
    assertThatThrownBy(() -> Quantities.canonical("1\n")).hasMessageStartingWith("\"1\\n\" is not");
  }

  @ParameterizedTest
  @CsvSource({
    "1.5Gi, 1536, Mi",
    "2, 2, ''",
    "0.5, 500, m",
    "12e6, 12, e6",
    "1E-3, 1, E-3",
    "+5Gi, +5, Gi",
    "9E, 9, E"
  })
  void parsesIntoAmountAndFormat(String text, String amount, String format) {
    Quantity quantity = Quantities.parse(text);
    assertThat(quantity.getAmount()).isEqualTo(amount);
    assertThat(quantity.getFormat()).isEqualTo(format);
    assertThat(Quantities.text(quantity)).isEqualTo(Quantities.canonical(text));
  }

  @Test
  void theTextOfAQuantityIsCanonicalHoweverItWasMade() {
    assertThat(Quantities.text(new Quantity("1024", "Mi"))).isEqualTo("1Gi");
    assertThat(Quantities.text(new Quantity("1024Mi"))).isEqualTo("1Gi");
    assertThat(Quantities.text(new Quantity("0.5"))).isEqualTo("500m");
  }

  @Test
  void whatIsNoQuantityIsNotLost() {
    assertThat(Quantities.text(new Quantity("a lot", "Gi"))).isEqualTo("a lotGi");
    assertThat(Quantities.text(new Quantity("1e99999999999", ""))).isEqualTo("1e99999999999");
    assertThat(Quantities.text(new Quantity())).isEmpty();
  }

  @Test
  void beyondTheLargestSuffixKubernetesLosesItAndTextDoesNot() {
    assertThat(Quantities.canonical("1000E")).isEqualTo("1");
    assertThat(Quantities.text(new Quantity("1000", "E"))).isEqualTo("1000E");
  }

  @ParameterizedTest
  @CsvSource({
    "2Gi, 2147483648",
    "1.5Gi, 1610612736",
    "500m, 0.5",
    "1n, 0.000000001",
    "0.1n, 0.000000001",
    "-2Mi, -2097152",
    "-0.5, -0.5",
    "0, 0",
    "+5Gi, 5368709120",
    "12e6, 12000000",
    "1E-3, 0.001",
    "1E, 1000000000000000000",
    "7Ei, 8070450532247928832"
  })
  void aQuantityStandsForANumber(String text, BigDecimal number) {
    assertThat(Quantities.number(Quantities.parse(text))).isEqualByComparingTo(number);
  }

  @Test
  void aNumberMayHaveVeryManyDigits() {
    assertThat(Quantities.number(new Quantity("1e2000000000")))
        .isEqualByComparingTo(new BigDecimal("1e2000000000"));
    assertThat(Quantities.number(new Quantity("1000", "E")))
        .isEqualByComparingTo(new BigDecimal("1e21"));
  }

  @Test
  void whatIsNoQuantityStandsForNoNumber() {
    assertThatThrownBy(() -> Quantities.number(new Quantity("a lot", "Gi")))
        .isInstanceOf(QuantityException.class)
        .hasMessageStartingWith("\"a lotGi\" is not a quantity: a number, then");
    assertThatThrownBy(() -> Quantities.number(new Quantity()))
        .isInstanceOf(QuantityException.class);
    assertThatThrownBy(() -> Quantities.number(new Quantity("1e99999999999", "")))
        .isInstanceOf(QuantityException.class)
        .hasMessage("\"1e99999999999\" is not a quantity: its exponent does not fit into 32 bits");
  }
}
