package io.libvmi.text;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes values as YAML, byte for byte as kubectl does: keys in natural order, two spaces to a
 * level, list dashes below their key, long texts folded, texts of several lines as blocks.
 *
 * <p>A value is a {@link java.util.Map} with text keys, a {@link java.util.List}, a {@link String},
 * a {@link Number}, a {@link Boolean}, a {@link io.fabric8.kubernetes.api.model.Quantity}, an
 * {@link io.libvmi.model.ApiType} or null.
 */
public final class YamlText {
  private YamlText() {}

  /**
   * The YAML of a value.
   *
   * @param tree the value
   * @return the text, which ends with a line break
   * @throws io.libvmi.model.LibvmiException where the value contains something else than is listed
   *     above
   */
  public static String of(@Nullable Object tree) {
    return emitted(tree).takeText();
  }

  /**
   * The YAML of a value, as UTF-8.
   *
   * @param tree the value
   * @return the bytes, the last of which is a line break
   * @throws io.libvmi.model.LibvmiException where the value contains something else than is listed
   *     above
   */
  public static byte[] bytes(@Nullable Object tree) {
    return emitted(tree).takeBytes();
  }

  /**
   * Writes the YAML of a value, as UTF-8, in one call of the stream, which stays open.
   *
   * @param tree the value
   * @param out where to
   * @throws IOException where the stream cannot take it
   * @throws io.libvmi.model.LibvmiException where the value contains something else than is listed
   *     above; nothing has been written then
   */
  public static void write(@Nullable Object tree, OutputStream out) throws IOException {
    emitted(tree).takeTo(out);
  }

  private static Utf8Buffer emitted(@Nullable Object tree) {
    YamlEmitter emitter = new YamlEmitter();
    emitter.value(tree);
    return emitter.out;
  }
}
