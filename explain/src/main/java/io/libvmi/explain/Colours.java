package io.libvmi.explain;

/** Colours for a terminal, or none. */
final class Colours {
  private static final String OFF = "\u001B[0m";

  private final boolean on;

  /** What is worth a colour. */
  enum Colour {
    /** Nothing special. */
    PLAIN(""),
    /** A title. */
    TITLE("\u001B[1m"),
    /** A field that held another value before. */
    CHANGED("\u001B[33m"),
    /** What was lost. */
    LOST("\u001B[31m");

    private final String code;

    Colour(String code) {
      this.code = code;
    }
  }

  Colours(boolean on) {
    this.on = on;
  }

  String paint(Colour colour, String text) {
    return on && colour != Colour.PLAIN ? colour.code + text + OFF : text;
  }
}
