package io.libvmi.terminal;

/** Colours for a terminal, or none. */
public enum Colours {
  /** For what a terminal shows. */
  ON,
  /** For files, and for those who want none. */
  OFF;

  private static final String END = "\u001B[0m";

  /** What is worth a colour. */
  public enum Colour {
    /** Nothing special. */
    PLAIN(""),
    /** A title. */
    TITLE("1"),
    /** What stands beside the matter, such as a place. */
    FAINT("2"),
    /** What was lost or removed. */
    LOST("31"),
    /** What was added. */
    ADDED("32"),
    /** What holds another value than before. */
    CHANGED("33"),
    /** A remark. */
    REMARK("36");

    private final String code;

    Colour(String code) {
      this.code = code;
    }
  }

  /**
   * Colours, if they are wanted.
   *
   * @param wanted whether they are
   * @return {@link #ON} or {@link #OFF}
   */
  public static Colours of(boolean wanted) {
    return wanted ? ON : OFF;
  }

  /**
   * Colours a text.
   *
   * @param colour how
   * @param text a text in one line
   * @return the text, with the codes around it where it gets a colour
   */
  public String paint(Colour colour, String text) {
    return this == OFF || colour == Colour.PLAIN || text.isEmpty()
        ? text
        : "\u001B[" + colour.code + "m" + text + END;
  }
}
