package io.libvmi.generator;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A type of the API.
 *
 * @param name its name in the API, such as {@code v1.Disk}
 * @param javaName the class that is made for it
 * @param fields its fields, in ascending order
 * @param kind what it is when it is a kind of its own, or null
 * @param listOf the kind that it lists, or null
 * @param facts the schema's entry: what else is known of it
 */
record ApiDefinition(
    String name,
    ClassName javaName,
    List<Field> fields,
    @Nullable Kind kind,
    @Nullable Kind listOf,
    Map<String, Object> facts) {

  /** The fields that it has and the class that is taken for it does not, in ascending order. */
  Set<String> fieldsWithoutClass() {
    Set<String> names = new TreeSet<>(Tree.object(facts, "properties").keySet());
    fields.forEach(field -> names.remove(field.name()));
    return names;
  }

  /**
   * A field.
   *
   * @param name its name in the API
   * @param javaName its name in Java, which begins with a small letter
   * @param type what it holds
   * @param required whether the API server refuses an object without it
   * @param nullable whether null says something else than absence
   * @param facts the schema's entry, for the documentation
   * @param since the KubeVirt release that brought it, or null where the first one known has it
   */
  record Field(
      String name,
      String javaName,
      FieldType type,
      boolean required,
      boolean nullable,
      Map<String, Object> facts,
      @Nullable String since) {}

  /**
   * A kind: a type whose objects live in the cluster by themselves.
   *
   * @param group its API group
   * @param version its version
   * @param kind its name
   * @param singular its singular
   * @param plural its plural, as in the path of the API
   * @param shortNames what kubectl also takes
   * @param namespaced whether its objects live in a namespace
   * @param scalable whether the API server can scale it, by its spec's replicas
   */
  record Kind(
      String group,
      String version,
      String kind,
      String singular,
      String plural,
      List<String> shortNames,
      boolean namespaced,
      boolean scalable) {}
}
