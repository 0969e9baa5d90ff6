package io.libvmi.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** The {@code vmi} command, as a process runs it. */
public final class Vmi {
  private Vmi() {}

  /**
   * Runs the command, and ends the process with its exit code where that is not 0.
   *
   * @param args what stands behind {@code vmi}
   */
  public static void main(String[] args) {
    int code = run(Streams.ofProcess(), args);
    if (code
        != Exit.OK) { // leaving of itself is faster: Java looks for a logger to tell of an exit
      System.exit(code);
    }
  }

  /** Runs the command, and returns its exit code. */
  static int run(Streams streams, String... args) {
    try {
      PlainCompose compose = PlainCompose.of(args);
      return compose == null ? VmiCommand.run(streams, args) : compose.run(streams);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return defect(streams, e);
    }
  }

  /** Tells of what should not have happened. */
  static int defect(Streams streams, Throwable defect) {
    StringWriter trace = new StringWriter();
    defect.printStackTrace(new PrintWriter(trace, true));
    streams.complain(
        "vmi: this is a defect of vmi, not a mistake of yours; please report it with what follows\n"
            + trace);
    return Exit.FAILURE;
  }
}
