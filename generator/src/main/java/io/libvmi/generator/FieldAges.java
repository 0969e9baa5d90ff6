package io.libvmi.generator;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which release brought each field. A type that a new version of its group took over, such as
 * {@code v1beta1.VirtualMachinePoolSpec} from {@code v1alpha1}, is as old as it was there.
 */
final class FieldAges {
  private static final String ALWAYS = "";

  private final Map<String, Map<String, String>> byRelease = new LinkedHashMap<>();
  private Map<String, String> last = Map.of();

  /** Adds the next release; the oldest comes first. */
  void add(String release, Map<String, Map<String, Object>> definitions) {
    Map<String, String> ages = new HashMap<>();
    definitions.forEach(
        (name, definition) -> {
          for (String field : Tree.object(definition, "properties").keySet()) {
            String exact = name + "#" + field;
            String anyVersion = anyVersion(name) + "#" + field;
            boolean known = last.containsKey(name);
            String age = last.get(known ? exact : anyVersion);
            if (age == null) {
              age = byRelease.isEmpty() ? ALWAYS : release;
            }
            ages.put(exact, age);
            ages.merge(anyVersion, age, FieldAges::older);
          }
          ages.put(name, ALWAYS);
        });
    byRelease.put(release, ages);
    last = ages;
  }

  /**
   * The release that brought a field, or null where the oldest release has it, and where the
   * definitions do not know it: what stands in the API as text, and what only CRDs tell of.
   */
  @Nullable String since(String release, String definition, String field) {
    String age = byRelease.get(release).get(definition + "#" + field);
    return ALWAYS.equals(age) ? null : age;
  }

  private static String anyVersion(String definition) {
    return definition.substring(definition.lastIndexOf('.'));
  }

  private static String older(String one, String other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
