package io.libvmi.reader;

import io.fabric8.kubernetes.api.model.KubernetesResourceList;
import io.libvmi.model.ApiType;
import io.libvmi.model.Kinds;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a document says it is, and what is wrong with that. */
final class StatedKind {
  private static final String LIST = "List";

  /** Groups in which other projects, such as KubeVirt's migration operator, have kinds as well. */
  private static final Set<String> SHARED_GROUPS =
      Set.of("cdi.kubevirt.io", "migrations.kubevirt.io");

  private static final Map<String, List<String>> KINDS = Kinds.apiVersions();

  private final FieldPath path;
  private final MapNode.Entry versionEntry;
  private final MapNode.Entry kindEntry;
  private final String apiVersion;
  private final String kind;

  private StatedKind(
      FieldPath path,
      MapNode.Entry versionEntry,
      String apiVersion,
      MapNode.Entry kindEntry,
      String kind) {
    this.path = path;
    this.versionEntry = versionEntry;
    this.apiVersion = apiVersion;
    this.kindEntry = kindEntry;
    this.kind = kind;
  }

  /** Finds out what a document says it is; null where it does not say, which is a problem. */
  static @Nullable StatedKind of(MapNode root, FieldPath path, Problems problems) {
    MapNode.Entry version = root.entry("apiVersion");
    MapNode.Entry kind = root.entry("kind");
    if (version == null || kind == null) {
      reportAbsent(root, path, version, kind, problems);
      return null;
    }
    String versionText = text(version, path, problems);
    String kindText = text(kind, path, problems);
    return versionText == null || kindText == null
        ? null
        : new StatedKind(path, version, versionText, kind, kindText);
  }

  private static @Nullable String text(MapNode.Entry entry, FieldPath path, Problems problems) {
    if (entry.value() instanceof ScalarNode scalar
        && scalar.value() instanceof String text
        && !text.isEmpty()) {
      return text;
    }
    problems.add(
        entry.value().position(),
        path.field(entry.key()),
        "expected text, found " + entry.value().describe());
    return null;
  }

  private static void reportAbsent(
      MapNode root,
      FieldPath path,
      MapNode.@Nullable Entry version,
      MapNode.@Nullable Entry kind,
      Problems problems) {
    String absent =
        version != null ? "kind" : kind != null ? "apiVersion" : "apiVersion and no kind";
    String suggestion = null;
    if (kind != null && kind.value() instanceof ScalarNode scalar) {
      List<String> versions = KINDS.get(scalar.text());
      suggestion = versions == null ? null : "write apiVersion: " + versions.get(0);
    }
    List<String> names = root.entries().stream().map(MapNode.Entry::key).toList();
    for (String wanted : List.of("apiVersion", "kind")) {
      Optional<String> near = NearestName.find(wanted, names);
      if (root.entry(wanted) == null && near.isPresent() && suggestion == null) {
        suggestion = "is " + Quoted.shortened(near.get()) + " meant to be " + wanted + "?";
      }
    }
    problems.add(
        root.position(),
        path,
        "there is no " + absent + ", by which the API server knows what this is",
        suggestion);
  }

  String apiVersion() {
    return apiVersion;
  }

  String kind() {
    return kind;
  }

  /** Whether this is a list of any kinds, as kubectl prints it, or of one kind of KubeVirt's. */
  boolean holdsManifests() {
    return (apiVersion.equals("v1") && kind.equals(LIST)) || KINDS.containsKey(itemKind());
  }

  /** Whether the name of the kind is that of a list, whose metadata are other ones. */
  boolean isList() {
    return kind.endsWith(LIST);
  }

  /** Of a list of one kind, that kind. */
  String itemKind() {
    return isList() ? kind.substring(0, kind.length() - LIST.length()) : "";
  }

  /** Reports an item that states another kind than its list holds; most state none. */
  void checkItem(MapNode item, FieldPath at, Problems problems) {
    if (item.get("kind") instanceof ScalarNode stated && !itemKind().equals(stated.value())) {
      problems.add(
          stated.position(),
          at.field("kind"),
          "expected " + itemKind() + ", found " + stated.describe(),
          "a list of several kinds is a List of v1");
    }
  }

  /** The items of a list of one kind, each with its class; empty for other lists. */
  static List<@Nullable ApiType> typedItems(ApiType object) {
    List<@Nullable ApiType> items = new ArrayList<>();
    if (object instanceof KubernetesResourceList<?> list) {
      list.getItems().forEach(item -> items.add((ApiType) item));
    }
    return items;
  }

  /** The version by which the kind is known: the one that is stated, unless that is a mistake. */
  String rightVersion() {
    List<String> versions = versions();
    return isWrongVersion(versions) ? versions.get(0) : apiVersion;
  }

  private List<String> versions() {
    return KINDS.getOrDefault(KINDS.containsKey(itemKind()) ? itemKind() : kind, List.of());
  }

  private boolean isWrongVersion(List<String> versions) {
    return !versions.isEmpty()
        && !versions.contains(apiVersion)
        && isMeantForKubeVirt(groupOf(versions.get(0)));
  }

  /** Reports a kind or version that KubeVirt or CDI would have, if it were right. */
  void check(Problems problems) {
    List<String> versions = versions();
    if (isWrongVersion(versions)) {
      problems.add(
          versionEntry.value().position(),
          path.field("apiVersion"),
          kind + " is not in " + Quoted.shortened(apiVersion),
          "write " + versions.get(0));
    }
    if (!versions.isEmpty()) {
      return;
    }
    boolean shared = SHARED_GROUPS.contains(groupOf(apiVersion));
    if (groups().contains(groupOf(apiVersion))
        && (!shared || NearestName.isMistyped(kind, KINDS.keySet()))) {
      List<String> kinds =
          KINDS.entrySet().stream()
              .filter(one -> groupOf(one.getValue().get(0)).equals(groupOf(apiVersion)))
              .map(Map.Entry::getKey)
              .sorted()
              .toList();
      String near = NearestName.suggestion(kind, KINDS.keySet());
      problems.add(
          kindEntry.value().position(),
          path.field("kind"),
          groupOf(apiVersion) + " has no kind " + Quoted.shortened(kind),
          near == null ? "it has " + String.join(", ", kinds) : near);
    }
  }

  /**
   * Whether a kind's name in another group than its own is likely a mistake: the group is one of
   * KubeVirt's, or nearly, or one of Kubernetes' own, which has no such kind. Other projects may
   * well have a kind of the same name.
   */
  private boolean isMeantForKubeVirt(String right) {
    String group = groupOf(apiVersion);
    return groups().contains(group)
        || group.indexOf('.') < 0
        || group.endsWith(".k8s.io")
        || NearestName.find(group, List.of(right)).isPresent();
  }

  private static Set<String> groups() {
    Set<String> groups = new LinkedHashSet<>();
    KINDS.values().forEach(versions -> groups.add(groupOf(versions.get(0))));
    return groups;
  }

  private static String groupOf(String apiVersion) {
    int slash = apiVersion.indexOf('/');
    return slash < 0 ? "" : apiVersion.substring(0, slash);
  }
}
