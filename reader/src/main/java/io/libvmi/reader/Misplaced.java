package io.libvmi.reader;

import io.libvmi.schema.ApiSchema;
import io.libvmi.schema.Field;
import io.libvmi.schema.FieldType;
import io.libvmi.schema.Kind;
import io.libvmi.schema.Release;
import io.libvmi.schema.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the place where a field belongs that stands where its type does not have it. */
final class Misplaced {
  private static final String ITEM = "[]";

  /** So many places are worth naming, where they lie side by side; otherwise it is one. */
  private static final int NAMED = 3;

  /** What objects are known by, which many a type within them has as well. */
  private static final Set<String> OF_METADATA =
      Set.of("name", "namespace", "labels", "annotations", "generateName");

  /** A value without parts is looked for in objects that are not there up to this distance. */
  private static final int CLOSE = 2;

  private final ApiSchema schema = ApiSchema.of(Release.NEWEST);
  private final @Nullable Kind kind;
  private final MapNode root;
  private final FieldPath owner;
  private final List<String> from;
  private final String field;
  private final Node value;

  private final Deque<String> types = new ArrayDeque<>();
  private final Deque<String> steps = new ArrayDeque<>();
  private final List<Place> places = new ArrayList<>();

  /**
   * Makes a search for a field.
   *
   * @param stated what the manifest states
   * @param root the manifest
   * @param start where in its document the manifest stands
   * @param owner the object in whose type there is no such field
   * @param field its name
   * @param value its value
   */
  Misplaced(
      StatedKind stated, MapNode root, FieldPath start, FieldPath owner, String field, Node value) {
    this.kind = schema.kind(stated.rightVersion(), stated.kind());
    this.root = root;
    this.owner = owner;
    this.from = steps(start, owner);
    this.field = field;
    this.value = value;
  }

  /**
   * An object that would take the field.
   *
   * @param steps the way to it from the root
   * @param up steps up from where the field stands to what both have in common
   * @param down steps down from there
   */
  private record Place(List<String> steps, int up, int down) {
    /** Whether it is straight above or below, where a wrong indentation leads to. */
    boolean isOnTheWay() {
      return up == 0 || down == 0;
    }

    int distance() {
      return up + down;
    }
  }

  /**
   * Finds the nearest places.
   *
   * @param anywhere whether a place is suggested that is neither straight above nor below
   * @return a suggestion, or null where the kind has no such field, or has it at many places
   */
  @Nullable String suggestion(boolean anywhere) {
    if (kind == null) {
      return null;
    }
    if (OF_METADATA.contains(field) && (from.isEmpty() || from.equals(List.of("spec")))) {
      return "it belongs under " + owner(from.size()).field("metadata");
    }
    walk(schema.type(kind.type()));
    List<Place> nearest = nearest();
    if (nearest.isEmpty() || !(anywhere || nearest.get(0).isOnTheWay())) {
      return null;
    }
    Place first = nearest.get(0);
    if (value instanceof ScalarNode && first.distance() > CLOSE && !isThere(first.steps())) {
      return null; // the same name, but hardly the same thing
    }
    if (nearest.size() > (nearest.get(0).distance() == 1 ? NAMED : 1)) {
      return null;
    }
    return "it belongs under "
        + nearest.stream().map(this::shown).collect(Collectors.joining(" or "));
  }

  private List<Place> nearest() {
    Comparator<Place> order =
        Comparator.comparing((Place place) -> !place.isOnTheWay())
            .thenComparingInt(Place::distance);
    if (places.isEmpty()) {
      return List.of();
    }
    Place best = Collections.min(places, order);
    List<Place> nearest = places.stream().filter(place -> order.compare(place, best) == 0).toList();
    List<Place> there = nearest.stream().filter(place -> isThere(place.steps())).toList();
    return there.isEmpty() ? nearest : there;
  }

  private void walk(Type type) {
    if (types.contains(type.name())) {
      return;
    }
    types.push(type.name());
    Field here = type.field(field);
    if (here != null && takes(here.type())) {
      List<String> to = new ArrayList<>(steps);
      Collections.reverse(to);
      int common = common(from, to);
      places.add(new Place(to, from.size() - common, to.size() - common));
    }
    for (Field next : type.fields()) {
      if (steps.isEmpty() && next.name().equals("status") && !from.contains("status")) {
        continue; // what the cluster writes
      }
      steps.push(next.name());
      FieldType inner = next.type();
      if (inner instanceof FieldType.ListOf list && list.items() instanceof FieldType.ObjectOf of) {
        steps.push(ITEM);
        walk(schema.type(of.type()));
        steps.pop();
      } else if (inner instanceof FieldType.ObjectOf of) {
        walk(schema.type(of.type()));
      }
      steps.pop();
    }
    types.pop();
  }

  /** Whether a field could have such a value. */
  private boolean takes(FieldType type) {
    if (type instanceof FieldType.ListOf) {
      return value instanceof ListNode;
    }
    if (type instanceof FieldType.MapOf) {
      return value instanceof MapNode;
    }
    if (type instanceof FieldType.ObjectOf of) {
      Type object = schema.type(of.type());
      return value instanceof MapNode map
          && (map.entries().isEmpty()
              || map.entries().stream().anyMatch(entry -> object.field(entry.key()) != null));
    }
    if (!(value instanceof ScalarNode scalar)) {
      return ((FieldType.Scalar) type).form() == FieldType.Form.ANY;
    }
    return switch (((FieldType.Scalar) type).form()) {
      case STRING, TIME, DURATION -> scalar.value() instanceof String;
      case INTEGER -> scalar.value() instanceof Long;
      case NUMBER -> scalar.value() instanceof Number;
      case BOOLEAN -> scalar.value() instanceof Boolean;
      case QUANTITY, INT_OR_STRING ->
          scalar.value() instanceof String || scalar.value() instanceof Number;
      case ANY -> true;
    };
  }

  private static int common(List<String> one, List<String> other) {
    int common = 0;
    while (common < Math.min(one.size(), other.size())
        && one.get(common).equals(other.get(common))) {
      common++;
    }
    return common;
  }

  private boolean isThere(List<String> way) {
    Node node = root;
    for (String step : way) {
      if (node instanceof MapNode map) {
        node = map.get(step);
      } else if (node instanceof ListNode list && !list.items().isEmpty()) {
        node = list.items().get(0);
      } else {
        return false;
      }
    }
    return node != null;
  }

  /** The way as a path: what it has in common with the field's own path has that one's indices. */
  private String shown(Place place) {
    StringBuilder text = new StringBuilder(owner(place.up()).toString());
    int common = from.size() - place.up();
    for (String step : place.steps().subList(common, place.steps().size())) {
      text.append(step.equals(ITEM) || text.isEmpty() ? "" : ".").append(step);
    }
    return text.isEmpty() ? "the root" : text.toString();
  }

  /** The object so many steps above the one in which the field stands. */
  private FieldPath owner(int up) {
    FieldPath path = owner;
    for (int i = 0; i < up; i++) {
      path = path.parent() == null ? path : path.parent();
    }
    return path;
  }

  private static List<String> steps(FieldPath start, FieldPath path) {
    List<String> steps = new ArrayList<>();
    for (FieldPath at = path; at != null && !at.equals(start); at = at.parent()) {
      steps.add(at.isItem() ? ITEM : at.name());
    }
    Collections.reverse(steps);
    return steps;
  }
}
