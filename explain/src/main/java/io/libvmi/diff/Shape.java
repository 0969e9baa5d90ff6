package io.libvmi.diff;

import io.libvmi.schema.ApiSchema;
import io.libvmi.schema.Field;
import io.libvmi.schema.FieldType;
import io.libvmi.schema.FieldType.Form;
import io.libvmi.schema.FieldType.ListOf;
import io.libvmi.schema.FieldType.MapOf;
import io.libvmi.schema.FieldType.ObjectOf;
import io.libvmi.schema.FieldType.Scalar;
import io.libvmi.schema.Kind;
import io.libvmi.schema.Release;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a value from its place in a manifest: what it is, what it means that it is
 * absent, and how the items of a list belong together.
 *
 * @param type what the API says of it; null where nothing is known
 * @param absent what an absent value is taken for; null where it is not taken for anything
 * @param rule the rule of a list
 * @param root whether it is a manifest of which nothing is known but that it has metadata
 */
record Shape(@Nullable FieldType type, @Nullable Object absent, ListRule rule, boolean root) {
  /** What nobody says anything of. */
  static final Shape UNKNOWN = new Shape(null, null, ListRule.UNKNOWN, false);

  private static final Shape OTHER_KIND = new Shape(null, null, ListRule.UNKNOWN, true);

  /** The newest API knows the fields of the older ones. */
  private static final ApiSchema API = ApiSchema.of(Release.NEWEST);

  private static final Shape METADATA =
      new Shape(
          new ObjectOf("k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta"),
          Map.of(),
          ListRule.UNKNOWN,
          false);

  /** The shape of two manifests of one kind, whose versions may differ. */
  static Shape of(Map<String, ?> before, Map<String, ?> after) {
    if (!String.valueOf(before.get("kind")).equals(String.valueOf(after.get("kind")))) {
      return OTHER_KIND;
    }
    Kind kind = kind(after);
    kind = kind == null ? kind(before) : kind;
    return kind == null
        ? OTHER_KIND
        : new Shape(new ObjectOf(kind.type()), null, UNKNOWN.rule, false);
  }

  private static @Nullable Kind kind(Map<String, ?> manifest) {
    return API.kind(
        String.valueOf(manifest.get("apiVersion")), String.valueOf(manifest.get("kind")));
  }

  /** The shape of a field, or of an entry of a map. */
  Shape member(String name) {
    if (type instanceof MapOf map) {
      // an entry is there or not: empty is not absent
      return new Shape(map.values(), null, ListRule.UNKNOWN, false);
    }
    if (type instanceof ObjectOf object) {
      Field field = API.type(object.type()).field(name);
      return field == null ? UNKNOWN : field(object.type(), field);
    }
    return root && name.equals("metadata") ? METADATA : UNKNOWN;
  }

  private static Shape field(String owner, Field field) {
    FieldType type = field.type();
    if (type instanceof ListOf list) {
      ListRule rule = ListRules.of(owner, field.name(), list);
      return new Shape(type, List.of(), rule, false);
    }
    Object absent = type instanceof MapOf ? Map.of() : field.defaultValue();
    return new Shape(type, absent, ListRule.UNKNOWN, false);
  }

  /** The shape of a list's items. */
  Shape item() {
    return type instanceof ListOf list
        ? new Shape(list.items(), null, ListRule.UNKNOWN, false)
        : UNKNOWN;
  }

  /** What a value without parts is. */
  Form form() {
    return type instanceof Scalar scalar ? scalar.form() : Form.ANY;
  }
}
