package io.libvmi.reader;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.util.Locale;

/** Decodes UTF-8 and refuses what is not. */
final class Utf8 {
  private Utf8() {}

  /**
   * Decodes bytes.
   *
   * @param name the name of the source, for the message
   * @param bytes the bytes
   * @return the text
   * @throws ProblemsException if a byte is not UTF-8, with its position
   */
  static String decode(String name, byte[] bytes) {
    String text = new String(bytes, UTF_8);
    // this stands in it for bytes that are not UTF-8, and seldom for itself
    return text.indexOf('\uFFFD') < 0 ? text : checked(name, bytes);
  }

  private static String checked(String name, byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    // UTF-8 never has more characters than bytes
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = UTF_8.newDecoder().decode(in, out, true);
    out.flip();
    if (!result.isError()) {
      return out.toString();
    }
    Source source = Source.of(name, new String(bytes, UTF_8));
    int index = out.length() - (out.toString().startsWith("\uFEFF") ? 1 : 0);
    String message =
        String.format(Locale.ROOT, "the byte 0x%02X is not UTF-8", bytes[in.position()] & 0xFF);
    Position position = Position.at(source, index);
    throw new ProblemsException(new Problem(position, "", message, suggestion(bytes)));
  }

  private static String suggestion(byte[] bytes) {
    int first = bytes[0] & 0xFF;
    int second = bytes.length > 1 ? bytes[1] & 0xFF : 0;
    boolean wide = (first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF);
    return wide ? "this is UTF-16, save it as UTF-8" : "save the text as UTF-8";
  }
}
