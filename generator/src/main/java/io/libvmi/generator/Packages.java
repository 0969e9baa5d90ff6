package io.libvmi.generator;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says in which Java package a type lies: one for each API group and version.
 *
 * <p>A definition's name tells its version and not its group. The group is the one whose kinds
 * reach it; {@code v1} is KubeVirt's own but for exports, and what else several groups reach stands
 * in {@link #SHARED}.
 */
final class Packages {
  static final String ROOT = "io.libvmi.model.";
  private static final Pattern REFERENCE = Pattern.compile("#/definitions/([^\"}, ]+)");

  /** Types that no kind reaches, or that kinds of several groups reach. */
  private static final Map<Pattern, String> SHARED =
      Map.of(
          Pattern.compile("v1beta1\\.(DataVolume.*|StorageSpec|PlatformOptions)"), "cdi",
          Pattern.compile("v1beta1\\.(Condition|Error|VolumeSnapshotStatus)"), "snapshot",
          Pattern.compile("v1alpha1\\.Backup.*"), "backup");

  private final Map<String, String> groupOf = new TreeMap<>();

  Packages(Map<String, Map<String, Object>> definitions, Map<String, String> groupOfKind) {
    Map<String, Set<String>> groups = new TreeMap<>();
    groupOfKind.forEach(
        (kind, group) -> {
          for (String reached : reached(kind, definitions)) {
            groups.computeIfAbsent(reached, name -> new TreeSet<>()).add(group);
          }
        });
    for (String name : definitions.keySet()) {
      if (KubernetesClasses.isKubernetes(name)) {
        continue;
      }
      groupOf.put(name, group(name, groups.getOrDefault(name, Set.of()), groupOfKind));
    }
  }

  /** The Java package of a type. */
  String of(String definition) {
    String group = groupOf.get(definition);
    if (group == null) {
      throw new IllegalArgumentException("no package for " + definition);
    }
    return of(group, definition.substring(0, definition.indexOf('.')));
  }

  /** The Java package of a group and version. */
  static String of(String group, String version) {
    int dot = group.indexOf('.');
    return ROOT + (dot < 0 ? group : group.substring(0, dot)) + "." + version;
  }

  private static String group(String name, Set<String> groups, Map<String, String> groupOfKind) {
    for (Map.Entry<Pattern, String> shared : SHARED.entrySet()) {
      if (shared.getKey().matcher(name).matches()) {
        return shared.getValue();
      }
    }
    String listed = groupOfKind.get(name.replaceFirst("List$", ""));
    if (listed != null) {
      return listed;
    }
    if (name.startsWith("v1.") && !groups.equals(Set.of("export.kubevirt.io"))) {
      return "kubevirt.io";
    }
    if (groups.size() == 1) {
      return groups.iterator().next();
    }
    throw new IllegalArgumentException(
        name + " is reached from " + groups + "; say in Packages.SHARED where it belongs");
  }

  private static Set<String> reached(String from, Map<String, Map<String, Object>> definitions) {
    Set<String> reached = new LinkedHashSet<>();
    Set<String> next = new LinkedHashSet<>(Set.of(from));
    while (!next.isEmpty()) {
      String name = next.iterator().next();
      next.remove(name);
      if (reached.add(name) && definitions.containsKey(name)) {
        Matcher references = REFERENCE.matcher(definitions.get(name).toString());
        while (references.find()) {
          next.add(references.group(1));
        }
      }
    }
    return reached;
  }
}
