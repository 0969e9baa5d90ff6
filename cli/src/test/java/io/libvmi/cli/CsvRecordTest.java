package io.libvmi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.siegmar.fastcsv.reader.CsvReader;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvRecordTest {
  @Test
  void cellsStandBetweenCommas() throws Exception {
    CsvRecord record = CsvRecord.of("a, b ,,\"\",\"x, \"\"y\"\"\r\nz\",");

    assertThat(record)
        .isEqualTo(
            new CsvRecord(
                Arrays.asList("a", " b ", null, "", "x, \"y\"\r\nz", null),
                List.of(0, 2, 6, 7, 10, 24)));
    assertThat(CsvRecord.of("").cells()).containsExactly((String) null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a,b"c,d   | 3 | a quote stands within a cell that does not begin with one
          a,"b"c,d  | 5 | a comma or the end of the line was expected behind a quote
          a,"b"" ,d | 2 | this quote is not closed
          "         | 0 | this quote is not closed
          """)
  void whatIsNoRecord(String text, int index, String message) {
    CsvRecord.Mistake mistake =
        catchThrowableOfType(CsvRecord.Mistake.class, () -> CsvRecord.of(text));

    assertThat(mistake).hasMessage(message);
    assertThat(mistake.index()).isEqualTo(index);
  }

  @Provide
  Arbitrary<List<String>> cells() {
    return Arbitraries.strings()
        .withChars("ab \",;\r\n\t'\\ü語")
        .ofMaxLength(8)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }

  private static String quoted(String cell) {
    return '"' + cell.replace("\"", "\"\"") + '"';
  }

  @Property
  void whatIsWrittenIsRead(@ForAll("cells") List<String> cells) throws Exception {
    String text = cells.stream().map(CsvRecordTest::quoted).collect(Collectors.joining(","));

    assertThat(CsvRecord.of(text).cells()).isEqualTo(cells);
    assertThat(CsvRecord.leavesOpen(text, false)).isFalse();
  }

  /** FastCSV is a library of others, which takes a cell without quotes as it is. */
  @Property(tries = 5000)
  void aLibraryOfOthersReadsTheSame(@ForAll("cells") List<String> cells) {
    String text =
        cells.stream()
            .map(cell -> cell.matches("[^\",\r\n]*") ? cell : quoted(cell))
            .collect(Collectors.joining(","));
    List<String> read =
        CsvReader.builder().skipEmptyLines(false).ofCsvRecord(text.isEmpty() ? "\n" : text).stream()
            .findFirst()
            .orElseThrow()
            .getFields();

    assertThat(CsvRecordTest.read(text)).isEqualTo(read);
  }

  private static List<String> read(String text) {
    try {
      return CsvRecord.of(text).cells().stream().map(cell -> cell == null ? "" : cell).toList();
    } catch (CsvRecord.Mistake e) {
      throw new AssertionError(text, e);
    }
  }
}
