package io.libvmi.reader;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.tokens.Token;

/** The entries and items of one document, in the order of the text. */
final class Places {
  private final List<Words.Word> words;
  private final List<Words.Word> dashes;
  private final List<Place> places = new ArrayList<>();
  private final Map<FieldPath, Integer> byPath = new HashMap<>();

  /** By path, how many places there are up to the end of what stands there. */
  private final Map<FieldPath, Integer> ends = new HashMap<>();

  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * Finds the places of a document.
   *
   * @param root its root
   * @param words the words of its text
   */
  Places(Node root, Words words) {
    this.words = words.list();
    this.dashes = words.list().stream().filter(word -> word.is(Token.ID.BlockEntry)).toList();
    add(root, FieldPath.ROOT, null);
  }

  private void add(Node node, FieldPath path, @Nullable Place owner) {
    if (!seen.add(node)) {
      return; // what an alias stands for has its place where it is written
    }
    if (node instanceof MapNode map) {
      for (MapNode.Entry entry : map.entries()) {
        if (seen.add(entry)) { // and so has what is merged
          Position start = startOf(entry);
          add(new Place(path.field(entry.key()), start, entry.value(), owner));
        }
      }
    } else if (node instanceof ListNode list) {
      Position dash = dashOf(list);
      for (int i = 0; i < list.items().size(); i++) {
        Node item = list.items().get(i);
        if (dash != null || !seen.contains(item)) {
          Position start = dash == null ? item.position() : dash;
          add(new Place(path.index(i), start, item, owner));
        }
        boolean more = i + 1 < list.items().size(); // behind the last one all dashes are others'
        dash = dash == null || !more ? null : nextDash(dash);
      }
    }
  }

  private void add(Place place) {
    byPath.put(place.path(), places.size());
    places.add(place);
    add(place.value(), place.path(), place);
    ends.put(place.path(), places.size());
  }

  /** Where an entry begins: with its name, or with the question mark before that. */
  private Position startOf(MapNode.Entry entry) {
    int before = firstFrom(words, entry.position()) - 1;
    boolean explicit = before >= 0 && words.get(before).is(Token.ID.Key);
    return explicit ? words.get(before).start() : entry.position();
  }

  /** The first dash of a list, or null where it is in brackets. */
  private @Nullable Position dashOf(ListNode list) {
    int index = firstFrom(words, list.position());
    while (index < words.size()
        && (words.get(index).is(Token.ID.Anchor) || words.get(index).is(Token.ID.Tag))) {
      index++;
    }
    boolean block = index < words.size() && words.get(index).is(Token.ID.BlockEntry);
    return block ? words.get(index).start() : null;
  }

  /** The next dash below a dash, or itself where there is none. */
  private Position nextDash(Position dash) {
    for (int i = firstFrom(dashes, dash) + 1; i < dashes.size(); i++) {
      if (dashes.get(i).start().column() == dash.column()) {
        return dashes.get(i).start();
      }
    }
    return dash;
  }

  private static int firstFrom(List<Words.Word> words, Position position) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).start().isBefore(position)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  boolean isEmpty() {
    return places.isEmpty();
  }

  /** The places in the order of the text. */
  List<Place> list() {
    return places;
  }

  /** Finds a place by its path, or the nearest one around it; null at the root. */
  @Nullable Place around(FieldPath path) {
    for (FieldPath now = path; now != null; now = now.parent()) {
      Integer index = byPath.get(now);
      if (index != null) {
        return places.get(index);
      }
    }
    return null;
  }

  /** The places in an object or list that stands at a place, or all those of the document. */
  List<Place> in(@Nullable Place owner) {
    if (owner == null) {
      return places;
    }
    Integer first = byPath.get(owner.path());
    Integer end = ends.get(owner.path());
    return first == null || end == null ? List.of() : places.subList(first + 1, end);
  }

  /**
   * Finds the last place that begins at a position or before it, and of several that begin there
   * the innermost.
   *
   * @return the place, or null where none begins before
   */
  @Nullable Place before(Position position) {
    int low = 0;
    int high = places.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (position.isBefore(places.get(middle).start())) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low == 0 ? null : places.get(low - 1);
  }
}
