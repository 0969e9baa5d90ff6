package io.libvmi.assertj;

import io.libvmi.explain.ManifestFields;
import io.libvmi.model.ApiType;
import io.libvmi.reader.NearestName;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about a manifest of any kind.
 *
 * @param <S> the class of the assertions
 * @param <A> the manifest's kind
 */
public abstract class AbstractManifestAssert<
        S extends AbstractManifestAssert<S, A>, A extends ApiType>
    extends AbstractAssert<S, A> {

  AbstractManifestAssert(@Nullable A actual, Class<?> self) {
    super(actual, self);
  }

  /**
   * Asserts {@code metadata.name}.
   *
   * @param name the name
   * @return these assertions
   */
  public S hasName(String name) {
    return requireValue("the name", "metadata.name", name);
  }

  /**
   * Asserts {@code metadata.namespace}.
   *
   * @param namespace the namespace
   * @return these assertions
   */
  public S hasNamespace(String namespace) {
    return requireValue("the namespace", "metadata.namespace", namespace);
  }

  /**
   * Asserts a label of the manifest itself, not of its template.
   *
   * @param key its name
   * @param value its value
   * @return these assertions
   */
  public S hasLabel(String key, String value) {
    return requireEntry("label", "metadata.labels", key, value);
  }

  /**
   * Asserts an annotation of the manifest itself, not of its template.
   *
   * @param key its name
   * @param value its value
   * @return these assertions
   */
  public S hasAnnotation(String key, String value) {
    return requireEntry("annotation", "metadata.annotations", key, value);
  }

  /**
   * Goes to a field, of which there need be none.
   *
   * @param path its path, in which items of lists go by their names or their numbers: {@code
   *     spec.volumes[root].containerDisk.image}, {@code metadata.labels["example.org/team"]}
   * @return assertions about the field
   */
  public FieldAssert<S> field(String path) {
    return new FieldAssert<>(myself, path);
  }

  // --- for the assertions of this package, which all say what they found in the same words
  // ---------

  final Map<String, @Nullable Object> fields() {
    isNotNull();
    return ManifestFields.of(actual);
  }

  final @Nullable Object valueOf(String path) {
    return fields().get(path);
  }

  /** The names of a list's items. */
  final List<String> names(String path) {
    return valueOf(path) instanceof List<?> list
        ? list.stream()
            .map(item -> item instanceof Map<?, ?> map ? String.valueOf(name(map)) : "")
            .toList()
        : List.of();
  }

  private static @Nullable Object name(Map<?, ?> item) {
    Object name = item.get("name");
    return name == null && item.get("metadata") instanceof Map<?, ?> metadata
        ? metadata.get("name")
        : name;
  }

  final S requireValue(String what, String path, Object expected) {
    Object actualValue = valueOf(path);
    return require(
        Values.equal(expected, actualValue),
        what,
        "to be " + Values.shown(expected),
        found(path, actualValue));
  }

  final S requireQuantity(String what, String path, String expected) {
    Object actualValue = valueOf(path);
    return require(
        Values.sameQuantity(expected, actualValue),
        what,
        "to be " + expected,
        actualValue == null ? found(path, null) : "it is " + actualValue + at(path));
  }

  /** That a list has an item of a name. */
  final S requireItem(String what, String path, String name) {
    return requireOneOf(what, path, names(path), name);
  }

  final S requireOneOf(String what, String path, List<String> names, String name) {
    return require(
        names.contains(name),
        what,
        "to have " + name,
        listed(names) + suggestion(name, names) + at(path));
  }

  final S requireNoItem(String what, String path, String name) {
    List<String> names = names(path);
    return require(!names.contains(name), what, "not to have " + name, listed(names) + at(path));
  }

  private S requireEntry(String what, String path, String key, String value) {
    Map<?, ?> entries = valueOf(path) instanceof Map<?, ?> map ? map : Map.of();
    List<String> keys = entries.keySet().stream().map(String::valueOf).toList();
    Object actualValue = entries.get(key);
    return actualValue == null
        ? require(
            false,
            "the " + what + "s",
            "to have " + key,
            listed(keys) + suggestion(key, keys) + at(path))
        : require(
            value.equals(actualValue),
            "the " + what + " " + key,
            "to be " + Values.shown(value),
            found(path, actualValue));
  }

  /** What stands at a path, in words. */
  static String found(String path, @Nullable Object value) {
    return value == null
        ? "there is none" + at(path)
        : "it is " + Values.shown(value) + (Values.shown(value).startsWith("\n") ? "" : at(path));
  }

  static String at(String path) {
    return path.isEmpty() ? "" : " (" + path + ")";
  }

  private static String listed(List<String> names) {
    return names.isEmpty() ? "there are none" : "there are " + String.join(", ", names);
  }

  static String suggestion(String name, Collection<String> candidates) {
    String question = NearestName.suggestion(name, candidates);
    return question == null ? "" : "; " + question;
  }

  /** Fails, with the description of the machine, unless a condition holds. */
  final S require(boolean condition, String what, String expected, String found) {
    isNotNull();
    if (!condition) {
      failWithMessage("%s", new Failure(what, expected, found).text(actual));
    }
    return myself;
  }
}
