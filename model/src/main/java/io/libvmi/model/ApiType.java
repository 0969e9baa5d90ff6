package io.libvmi.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.libvmi.text.YamlText;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An object of the KubeVirt or CDI API.
 *
 * <p>It holds what its manifest holds: a field that is null is absent from the manifest, fields
 * that the class does not know are kept as {@linkplain #getAdditionalProperties additional
 * properties}, and so are nulls that a document states. Two objects are equal when their manifests
 * are. Its {@code toString} is its manifest as YAML.
 */
@JsonAutoDetect(
    fieldVisibility = Visibility.ANY,
    getterVisibility = Visibility.NONE,
    isGetterVisibility = Visibility.NONE,
    setterVisibility = Visibility.NONE)
@JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = Absent.class)
public abstract class ApiType implements Serializable {
  private static final long serialVersionUID = 1L;

  @JsonIgnore
  @SuppressWarnings("serial") // a linked map of plain values
  private @Nullable Map<String, @Nullable Object> additionalProperties;

  /** For the classes of the model. */
  protected ApiType() {}

  /**
   * Makes a copy that shares nothing with this object.
   *
   * @return the copy
   */
  public abstract ApiType copy();

  /**
   * Writes the fields that are present, each with its value, in ascending order.
   *
   * @param out where to
   */
  protected abstract void writeFields(ApiWriter out);

  /**
   * Writes this object.
   *
   * @param out where to
   */
  public final void writeTo(ApiWriter out) {
    if (additionalProperties != null && !additionalProperties.isEmpty()) {
      TreeWriter fields = new TreeWriter();
      fields.beginObject();
      writeFields(fields);
      fields.endObject();
      out.value(withAdditional((Map<?, ?>) fields.tree(), additionalProperties));
      return;
    }
    out.beginObject();
    writeFields(out);
    out.endObject();
  }

  /**
   * The fields that the manifest has and the class does not know, each with its value: a {@link
   * Map}, {@link List}, {@link String}, {@link Number}, {@link Boolean} or null. A field that the
   * class knows stands here, with null, where a document states that null.
   *
   * @return the fields; what is put into it is written with the object
   */
  public final Map<String, @Nullable Object> getAdditionalProperties() {
    if (additionalProperties == null) {
      additionalProperties = new LinkedHashMap<>();
    }
    return additionalProperties;
  }

  /**
   * Sets a field that the class does not know.
   *
   * @param name the field
   * @param value a {@link Map}, {@link List}, {@link String}, {@link Number}, {@link Boolean} or
   *     null
   */
  @JsonAnySetter
  public final void setAdditionalProperty(String name, @Nullable Object value) {
    getAdditionalProperties().put(name, value);
  }

  /**
   * What Jackson writes besides the fields: the additional properties that no field has taken over.
   */
  @JsonAnyGetter
  @Nullable Map<String, @Nullable Object> unwritten() {
    if (additionalProperties == null || additionalProperties.isEmpty()) {
      return null;
    }
    TreeWriter fields = new TreeWriter();
    fields.beginObject();
    writeFields(fields);
    fields.endObject();
    Map<String, @Nullable Object> rest = new LinkedHashMap<>(additionalProperties);
    rest.keySet().removeAll(((Map<?, ?>) fields.tree()).keySet());
    return rest;
  }

  /**
   * Keeps a null that the document states.
   *
   * @param name the field
   */
  protected final void keepNull(String name) {
    setAdditionalProperty(name, null);
  }

  /**
   * Copies the additional properties of another object of the same class.
   *
   * @param from the object
   */
  protected final void copyAdditionalProperties(ApiType from) {
    if (from.additionalProperties != null) {
      additionalProperties = copyTree(from.additionalProperties);
    }
  }

  /** An object's fields and its additional ones together, in ascending order. */
  static Map<String, @Nullable Object> withAdditional(
      Map<?, ?> fields, Map<String, ? extends @Nullable Object> additional) {
    Map<String, @Nullable Object> all = new TreeMap<>(additional);
    for (Map.Entry<?, ?> field : fields.entrySet()) {
      all.put((String) field.getKey(), field.getValue());
    }
    return all;
  }

  @SuppressWarnings("unchecked") // a copy has the type of what it copies
  static <T extends @Nullable Object> T copyTree(T tree) {
    if (tree instanceof Map<?, ?> map) {
      Map<Object, @Nullable Object> copy = new LinkedHashMap<>();
      map.forEach((key, value) -> copy.put(key, copyTree(value)));
      return (T) copy;
    }
    if (tree instanceof List<?> list) {
      List<@Nullable Object> copy = new ArrayList<>(list.size());
      list.forEach(value -> copy.add(copyTree(value)));
      return (T) copy;
    }
    return tree instanceof ApiType object ? (T) object.copy() : tree;
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return this == other
        || (other != null
            && getClass() == other.getClass()
            && TreeWriter.treeOf(this).equals(TreeWriter.treeOf((ApiType) other)));
  }

  @Override
  public final int hashCode() {
    return TreeWriter.treeOf(this).hashCode();
  }

  /**
   * The manifest.
   *
   * @return the YAML that kubectl would print for this object
   */
  @Override
  public final String toString() {
    return YamlText.of(this);
  }
}
