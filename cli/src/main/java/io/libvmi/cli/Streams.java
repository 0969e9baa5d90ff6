package io.libvmi.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * What a command reads and where it writes to.
 *
 * @param in the standard input
 * @param out the standard output, which gets what was asked for and nothing else
 * @param err the standard error output, which gets what is said about it
 * @param outOnTerminal whether a terminal shows the standard output, so that colours are welcome
 * @param errOnTerminal whether a terminal shows the standard error output, so that progress is
 */
record Streams(
    InputStream in,
    OutputStream out,
    PrintStream err,
    boolean outOnTerminal,
    boolean errOnTerminal) {

  /**
   * The streams of the process: as they are, because {@code System.out} keeps quiet about errors.
   * Java cannot tell of one stream whether a terminal shows it; the launcher can, and says so.
   */
  static Streams ofProcess() {
    return new Streams(
        System.in,
        new FileOutputStream(FileDescriptor.out),
        new PrintStream(new FileOutputStream(FileDescriptor.err), false, StandardCharsets.UTF_8),
        Boolean.getBoolean("libvmi.terminal.out"),
        Boolean.getBoolean("libvmi.terminal.err"));
  }

  /** Says something on the standard error output. */
  void complain(String text) {
    err.print(text + "\n");
    err.flush();
  }

  /**
   * Prints to the standard output.
   *
   * @return {@link Exit#OK}, also when nobody reads on, as after {@code | head}; {@link
   *     Exit#FAILURE} when it cannot be written
   */
  int print(byte[] text) {
    try {
      write(text);
      return Exit.OK;
    } catch (IOException e) {
      return failed(e);
    }
  }

  /**
   * Writes a part of what is printed to the standard output.
   *
   * @throws IOException where it cannot be written, which {@link #failed} tells of
   */
  void write(byte[] text) throws IOException {
    out.write(text);
    out.flush();
  }

  /** Tells that the output cannot be written, if that matters, and returns the exit code. */
  int failed(IOException e) {
    if (isClosedPipe(e)) {
      return Exit.OK;
    }
    complain("vmi: cannot write the output: " + e.getMessage());
    return Exit.FAILURE;
  }

  /**
   * Prints to the standard output.
   *
   * @return as {@link #print(byte[])}
   */
  int print(String text) {
    return print(text.getBytes(StandardCharsets.UTF_8));
  }

  private static boolean isClosedPipe(IOException e) {
    return String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
  }
}
