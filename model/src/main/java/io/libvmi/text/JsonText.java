package io.libvmi.text;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes values as JSON, byte for byte as Go's encoder does: without white space, and with {@code
 * <}, {@code >}, {@code &}, U+2028 and U+2029 escaped. A map keeps its order, except that the maps
 * within an API type are in ascending order.
 *
 * <p>A value is a {@link java.util.Map} with text keys, a {@link java.util.List}, a {@link String},
 * a finite {@link Number}, a {@link Boolean}, a {@link io.fabric8.kubernetes.api.model.Quantity},
 * an {@link io.libvmi.model.ApiType} or null.
 */
public final class JsonText {
  private JsonText() {}

  /**
   * The JSON of a value.
   *
   * @param tree the value
   * @return the text, without a line break at its end
   * @throws io.libvmi.model.LibvmiException where the value contains something else than is listed
   *     above
   */
  public static String of(@Nullable Object tree) {
    return emitted(tree, false).takeText();
  }

  /**
   * The JSON of a value over several lines, four spaces to a level, as {@code kubectl -o json}
   * prints it.
   *
   * @param tree the value
   * @return the text, without a line break at its end
   * @throws io.libvmi.model.LibvmiException where the value contains something else than is listed
   *     above
   */
  public static String indented(@Nullable Object tree) {
    return emitted(tree, true).takeText();
  }

  /**
   * The JSON of a value, as UTF-8.
   *
   * @param tree the value
   * @return the bytes, without a line break at the end
   * @throws io.libvmi.model.LibvmiException where the value contains something else than is listed
   *     above
   */
  public static byte[] bytes(@Nullable Object tree) {
    return emitted(tree, false).takeBytes();
  }

  /**
   * Writes the JSON of a value, as UTF-8, in one call of the stream, which stays open.
   *
   * @param tree the value
   * @param out where to
   * @throws IOException where the stream cannot take it
   * @throws io.libvmi.model.LibvmiException where the value contains something else than is listed
   *     above; nothing has been written then
   */
  public static void write(@Nullable Object tree, OutputStream out) throws IOException {
    emitted(tree, false).takeTo(out);
  }

  private static Utf8Buffer emitted(@Nullable Object tree, boolean indented) {
    JsonEmitter emitter = new JsonEmitter(indented);
    emitter.value(tree);
    return emitter.out;
  }
}
