package io.libvmi.reader;

/**
 * A comment of a YAML text.
 *
 * @param position where its {@code #} stands
 * @param text the comment with its {@code #}, without blanks at its end
 * @param before the word before it, as an index into {@link Words#list}, or -1
 * @param document in which stretch between {@code ---} and {@code ...} it stands
 */
record Comment(Position position, String text, int before, int document) {}
