package io.libvmi.assertj;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about a field of a manifest.
 *
 * @param <M> the assertions about the manifest
 */
public final class FieldAssert<M extends AbstractManifestAssert<M, ?>> {
  private final M manifest;
  private final String path;

  FieldAssert(M manifest, String path) {
    this.manifest = manifest;
    this.path = path;
  }

  /**
   * Asserts what the field holds. A quantity stands in a manifest in the form that Kubernetes gives
   * it; {@link #isQuantity} takes it in any.
   *
   * @param expected a text, a number, true or false; a value such as {@code RunStrategy.ALWAYS};
   *     or, for a field with parts, a map, a list or an object of the model
   * @return these assertions
   */
  public FieldAssert<M> isEqualTo(Object expected) {
    Object actual = value();
    return require(Values.equal(expected, actual), "to be " + Values.shown(expected), actual);
  }

  /**
   * Asserts the quantity that the field holds, by its value: {@code 2048Mi} is {@code 2Gi}.
   *
   * @param expected the quantity
   * @return these assertions
   * @throws io.libvmi.text.QuantityException if it is none
   */
  public FieldAssert<M> isQuantity(String expected) {
    Object actual = value();
    return require(Values.sameQuantity(expected, actual), "to be the quantity " + expected, actual);
  }

  /**
   * Asserts a part of the text that the field holds.
   *
   * @param part the part
   * @return these assertions
   */
  public FieldAssert<M> contains(String part) {
    Object actual = value();
    return require(
        actual instanceof String text && text.contains(part),
        "to contain " + Values.shown(part),
        actual);
  }

  /**
   * Asserts that there is such a field; it may be empty, such as {@code rng: {}}.
   *
   * @return these assertions
   */
  public FieldAssert<M> isPresent() {
    Object actual = value();
    return require(actual != null, "to be there", actual);
  }

  /**
   * Asserts that there is no such field.
   *
   * @return these assertions
   */
  public FieldAssert<M> isAbsent() {
    Object actual = value();
    return require(actual == null, "not to be there", actual);
  }

  /**
   * Goes back to the manifest.
   *
   * @return its assertions
   */
  public M returnToManifest() {
    return manifest;
  }

  private @Nullable Object value() {
    return manifest.valueOf(path);
  }

  private FieldAssert<M> require(boolean condition, String expected, @Nullable Object actual) {
    if (!condition) {
      Map<String, @Nullable Object> fields = manifest.fields();
      Set<String> paths = fields.keySet();
      manifest.require(
          false,
          path,
          expected,
          AbstractManifestAssert.found("", actual)
              + (actual == null ? AbstractManifestAssert.suggestion(path, paths) : ""));
    }
    return this;
  }
}
