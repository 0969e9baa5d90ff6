package io.libvmi.cli;

import io.libvmi.diff.Change;
import io.libvmi.diff.Change.Action;
import io.libvmi.diff.Change.Side;
import io.libvmi.diff.DiffText;
import io.libvmi.diff.DiffTree;
import io.libvmi.diff.ManifestDiff;
import io.libvmi.diff.Pairing;
import io.libvmi.diff.Places;
import io.libvmi.diff.Places.Place;
import io.libvmi.diff.Pointer;
import io.libvmi.reader.ListNode;
import io.libvmi.reader.Manifest;
import io.libvmi.reader.MapNode;
import io.libvmi.reader.Node;
import io.libvmi.reader.Position;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Two manifests and how they differ, or one that has no counterpart. */
final class ComparedManifests {
  private final @Nullable Manifest before;
  private final @Nullable Manifest after;
  private final ManifestDiff diff;
  private final Places places;

  private ComparedManifests(@Nullable Manifest before, @Nullable Manifest after) {
    this.before = before;
    this.after = after;
    this.diff = ManifestDiff.between(tree(before), tree(after));
    this.places = new Places(pointer -> place(before, pointer), pointer -> place(after, pointer));
  }

  static ComparedManifests of(Pairing.Pair<Manifest> pair) {
    return new ComparedManifests(pair.before(), pair.after());
  }

  private static Map<String, @Nullable Object> tree(@Nullable Manifest manifest) {
    return manifest == null ? Map.of() : manifest.tree();
  }

  ManifestDiff diff() {
    return diff;
  }

  boolean isPair() {
    return before != null && after != null;
  }

  boolean isSame() {
    return isPair() && diff.isSame();
  }

  private Action action() {
    return before == null ? Action.ADDED : after == null ? Action.REMOVED : Action.CHANGED;
  }

  /** What differs, in one line. */
  String summary() {
    if (before != null && after != null) {
      String name = before.toString();
      return name.equals(after.toString()) ? name : name + " and " + after;
    }
    return String.valueOf(before == null ? after : before);
  }

  /** What to say of one that has no counterpart. */
  String remark() {
    return isPair() ? "" : before == null ? ", which is only after" : ", which is only before";
  }

  /** The lines for a person. */
  String text(boolean coloured) {
    return DiffText.of(summary(), changes(), places, coloured);
  }

  private List<Change> changes() {
    return isPair()
        ? diff.changes()
        : List.of(new Change(action(), "", side(before), side(after), ""));
  }

  private static @Nullable Side side(@Nullable Manifest manifest) {
    return manifest == null ? null : new Side(Pointer.ROOT, manifest.tree());
  }

  /** The same for a program. */
  Map<String, Object> tree() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("action", action().name().toLowerCase(Locale.ROOT));
    identity("before", before, tree);
    identity("after", after, tree);
    tree.put("changes", DiffTree.of(changes(), places));
    return tree;
  }

  private static void identity(String side, @Nullable Manifest manifest, Map<String, Object> to) {
    if (manifest == null) {
      return;
    }
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("apiVersion", manifest.apiVersion());
    tree.put("kind", manifest.kind());
    if (manifest.namespace() != null) {
      tree.put("namespace", manifest.namespace());
    }
    if (manifest.name() != null) {
      tree.put("name", manifest.name());
    }
    tree.putAll(DiffTree.place(place(manifest, Pointer.ROOT)));
    to.put(side, tree);
  }

  /** Where the name of a field stands, or an item. */
  private static Place place(@Nullable Manifest manifest, Pointer pointer) {
    Node node = Objects.requireNonNull(manifest).node();
    Position position = node.position();
    for (Object step : pointer.steps()) {
      if (node instanceof ListNode list && step instanceof Integer index) {
        node = list.items().get(index);
        position = node.position();
      } else if (node instanceof MapNode map && map.entry(step.toString()) != null) {
        MapNode.Entry entry = Objects.requireNonNull(map.entry(step.toString()));
        node = entry.value();
        position = entry.position();
      }
    }
    return new Place(position.source().name(), position.line(), position.column());
  }
}
