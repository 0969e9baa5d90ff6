package io.libvmi.cli;

import io.libvmi.recipe.Values;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads the values of machines from a file, one machine after the other. */
interface Rows {

  /**
   * Reads the next row.
   *
   * @return the values in it, or null at the end
   * @throws IOException if the file cannot be read
   * @throws io.libvmi.reader.ProblemsException if something is wrong with the row
   */
  @Nullable Values next() throws IOException;

  /**
   * Begins to read. A text that begins with a brace is JSON lines, and any other is CSV: no
   * variable has a name with a brace.
   *
   * @param name what messages call the file
   * @param in what is in it
   * @param variables the variables that may be given values
   * @throws IOException if the file cannot be read
   * @throws io.libvmi.reader.ProblemsException if something is wrong with its beginning
   */
  static Rows of(String name, InputStream in, FleetVariables variables) throws IOException {
    TextLines lines = new TextLines(name, in);
    String first = lines.next();
    while (first != null && first.isBlank()) {
      first = lines.next();
    }
    return first != null && first.stripLeading().startsWith("{")
        ? new JsonRows(lines, first, variables)
        : CsvRows.of(lines, first, variables);
  }
}
