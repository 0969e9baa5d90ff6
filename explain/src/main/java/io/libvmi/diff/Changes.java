package io.libvmi.diff;

import io.libvmi.diff.Change.Action;
import io.libvmi.diff.Change.Side;
import io.libvmi.diff.Difference.Fields;
import io.libvmi.diff.Difference.Item;
import io.libvmi.diff.Difference.Items;
import io.libvmi.diff.Difference.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lists a tree of differences, one change after the other. */
final class Changes {
  private final List<Change> all = new ArrayList<>();

  private Changes() {}

  static List<Change> of(@Nullable Difference difference, Map<?, ?> before, Map<?, ?> after) {
    Changes changes = new Changes();
    if (difference != null) {
      changes.add(difference, "", new Side(Pointer.ROOT, before), new Side(Pointer.ROOT, after));
    }
    return List.copyOf(changes.all);
  }

  private void add(
      Difference difference, String path, @Nullable Side before, @Nullable Side after) {
    if (difference instanceof Fields fields) {
      fields
          .members()
          .forEach(
              (name, member) ->
                  add(member, Names.field(path, name), member(before, name), member(after, name)));
    } else if (difference instanceof Items items) {
      items.items().forEach(item -> addItem(items, item, path, before, after));
    } else if (difference instanceof Value) {
      Action action =
          before == null ? Action.ADDED : after == null ? Action.REMOVED : Action.CHANGED;
      all.add(new Change(action, path, before, after, ""));
    }
  }

  private void addItem(
      Items list, Item item, String path, @Nullable Side before, @Nullable Side after) {
    String name = path + "[" + item.label() + "]";
    Side old = item(before, item.before());
    Side now = item(after, item.after());
    if (old == null || now == null) {
      all.add(new Change(old == null ? Action.ADDED : Action.REMOVED, name, old, now, ""));
      return;
    }
    if (item.moved()) {
      all.add(new Change(Action.MOVED, name, old, now, list.reason()));
    }
    if (item.difference() != null) {
      add(item.difference(), name, old, now);
    }
  }

  private static @Nullable Side member(@Nullable Side owner, String name) {
    Object value = owner != null && owner.value() instanceof Map<?, ?> map ? map.get(name) : null;
    return owner == null || value == null ? null : new Side(owner.pointer().then(name), value);
  }

  private static @Nullable Side item(@Nullable Side owner, int index) {
    return owner != null && index >= 0 && owner.value() instanceof List<?> list
        ? new Side(owner.pointer().then(index), list.get(index))
        : null;
  }
}
