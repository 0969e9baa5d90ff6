package io.libvmi.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record of comma-separated values, as RFC 4180 has them.
 *
 * @param cells the cells; one is null where nothing stands between commas, and an empty text where
 *     two quotes do
 * @param starts where in the record each cell begins
 */
record CsvRecord(List<@Nullable String> cells, List<Integer> starts) {

  /** A record that is none. */
  static final class Mistake extends Exception {
    private static final long serialVersionUID = 1L;

    private final int index;

    Mistake(int index, String message) {
      super(message);
      this.index = index;
    }

    /** Where in the record it is. */
    int index() {
      return index;
    }
  }

  /** Whether a line leaves a quote open that the next one is to close. */
  static boolean leavesOpen(String line, boolean open) {
    boolean opened = open;
    for (int i = line.indexOf('"'); i >= 0; i = line.indexOf('"', i + 1)) {
      opened = !opened;
    }
    return opened;
  }

  /**
   * Reads a record.
   *
   * @param text its lines, with the line breaks between them
   * @throws Mistake where it is none
   */
  static CsvRecord of(String text) throws Mistake {
    List<@Nullable String> cells = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    int at = 0;
    boolean more = true;
    while (more) {
      starts.add(at);
      if (at < text.length() && text.charAt(at) == '"') {
        int end = closing(text, at);
        cells.add(text.substring(at + 1, end).replace("\"\"", "\""));
        at = end + 1;
        if (at < text.length() && text.charAt(at) != ',') {
          throw new Mistake(at, "a comma or the end of the line was expected behind a quote");
        }
      } else {
        int comma = text.indexOf(',', at);
        int end = comma < 0 ? text.length() : comma;
        int quote = text.indexOf('"', at);
        if (quote >= 0 && quote < end) {
          throw new Mistake(quote, "a quote stands within a cell that does not begin with one");
        }
        cells.add(end == at ? null : text.substring(at, end));
        at = end;
      }
      more = at < text.length();
      at++;
    }
    return new CsvRecord(cells, starts);
  }

  /** The quote that closes a cell. */
  private static int closing(String text, int opening) throws Mistake {
    int quote = text.indexOf('"', opening + 1);
    while (quote >= 0 && text.startsWith("\"\"", quote)) {
      quote = text.indexOf('"', quote + 2);
    }
    if (quote < 0) {
      throw new Mistake(opening, "this quote is not closed");
    }
    return quote;
  }
}
