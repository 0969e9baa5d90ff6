package io.libvmi.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Writes what each release's API says of its kinds and types, for the schema to read. */
public final class SchemaGenerator {
  private static final String CDI = "cdi.kubevirt.io";

  /** A part that nothing else holds: a release that defines it has the kind. */
  private static final Map<String, String> TELLING_PARTS =
      Map.of("VirtualMachineBackupTracker", "v1alpha1.BackupCheckpoint");

  private SchemaGenerator() {}

  /**
   * Writes {@code io/libvmi/schema/api-RELEASE.json} for each release.
   *
   * @param args the folder of the facts, and that for the resources
   * @throws IOException when a file cannot be written
   */
  public static void main(String[] args) throws IOException {
    Facts facts = Facts.read(Path.of(args[0]));
    CrdFacts crds = new CrdFacts(facts.crds());
    Map<String, Map<String, Map<String, Object>>> releases = new LinkedHashMap<>(facts.earlier());
    releases.put(facts.newest(), facts.definitions());
    addKindsOfCrds(facts, releases);
    crds.addValues(facts.definitions());

    Path folder = Files.createDirectories(Path.of(args[1], "io", "libvmi", "schema"));
    FieldAges ages = new FieldAges();
    releases.forEach(ages::add);
    for (Map.Entry<String, Map<String, Map<String, Object>>> release : releases.entrySet()) {
      Map<String, Object> document = new LinkedHashMap<>();
      document.put("kinds", crds.kinds(release.getValue().keySet()));
      document.put("types", types(release.getKey(), release.getValue(), ages));
      Files.writeString(
          folder.resolve("api-" + release.getKey() + ".json"), Json.write(document) + "\n");
    }
  }

  /**
   * Adds what only the newest release's custom resource definitions tell of, to that release, and
   * to earlier ones that have the kind, too. CDI, which has releases of its own, goes with each.
   */
  private static void addKindsOfCrds(
      Facts facts, Map<String, Map<String, Map<String, Object>>> releases) {
    CrdTypes types = new CrdTypes(facts.definitions());
    // in this order, so that their parts are named as in the model
    Set<String> kinds = new LinkedHashSet<>(Api.ONLY_IN_CRDS);
    kinds.addAll(facts.crds().keySet());
    for (String kind : kinds) {
      Map<String, Object> crd = facts.crds().getOrDefault(kind, Map.of());
      Set<String> before = Set.copyOf(facts.definitions().keySet());
      if (before.stream().noneMatch(name -> name.endsWith("." + kind + "List"))) {
        for (Map<String, Object> version : CrdFacts.versions(crd)) {
          types.add(kind, version);
        }
      }
      Map<String, Map<String, Object>> added = new LinkedHashMap<>(facts.definitions());
      added.keySet().removeAll(before);
      for (Map<String, Map<String, Object>> release : releases.values()) {
        if (CDI.equals(crd.get("group")) || release.containsKey(TELLING_PARTS.get(kind))) {
          addAll(added, facts.definitions(), release);
        }
      }
    }
  }

  /** Adds definitions, and those that they refer to, to a release that does not have them. */
  private static void addAll(
      Map<String, Map<String, Object>> added,
      Map<String, Map<String, Object>> newest,
      Map<String, Map<String, Object>> release) {
    added.forEach(
        (name, definition) -> {
          if (release.putIfAbsent(name, definition) == null) {
            Map<String, Map<String, Object>> parts = new LinkedHashMap<>();
            SchemaTypes.references(definition).forEach(part -> parts.put(part, newest.get(part)));
            addAll(parts, newest, release);
          }
        });
  }

  private static Map<String, Object> types(
      String release, Map<String, Map<String, Object>> definitions, FieldAges ages) {
    SchemaTypes types = new SchemaTypes(definitions);
    Map<String, Object> all = new TreeMap<>();
    definitions.forEach(
        (name, definition) -> {
          if (types.isObject(name)) {
            List<?> required = new ArrayList<>(Tree.list(definition, "required"));
            Map<String, Object> fields = new TreeMap<>();
            Tree.objects(Tree.object(definition, "properties"))
                .forEach(
                    (field, fact) -> {
                      Map<String, Object> entry = types.of(fact);
                      if (required.contains(field)) {
                        entry.put("required", true);
                      }
                      if (fact.containsKey("default")) {
                        entry.put("default", fact.get("default"));
                      }
                      String since = ages.since(release, name, field);
                      if (since != null) {
                        entry.put("since", since);
                      }
                      fields.put(field, entry);
                    });
            all.put(name, fields);
          }
        });
    return all;
  }
}
