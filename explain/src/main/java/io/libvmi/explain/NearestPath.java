package io.libvmi.explain;

import io.libvmi.reader.NearestName;
import io.libvmi.reader.VisibleText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the path that was likely meant by one at which there is nothing. */
final class NearestPath {
  private static final int SUGGESTED = 3;
  private static final int LISTED = 12;

  /** What is in each object and list: the last steps of the paths, in their order. */
  private final Map<String, Set<String>> within = new LinkedHashMap<>();

  private final Set<String> paths = new LinkedHashSet<>();

  NearestPath(List<String> fields) {
    for (String field : fields) {
      for (String one = field; !one.isEmpty(); one = FieldPaths.parent(one)) {
        paths.add(one);
        within
            .computeIfAbsent(FieldPaths.parent(one), any -> new LinkedHashSet<>())
            .add(FieldPaths.last(one));
      }
    }
  }

  /** Asks for the nearest paths, or tells what there is where the path goes wrong. */
  String suggestion(String path) {
    String parent = FieldPaths.parent(path);
    if (paths.contains(parent) && !within.containsKey(parent)) { // a field has no parts
      return "did you mean " + VisibleText.of(parent) + "?";
    }
    List<String> near = mistyped(path);
    if (near.isEmpty()) {
      near = elsewhere(FieldPaths.last(path));
    }
    return near.isEmpty()
        ? listed(path)
        : "did you mean " + VisibleText.of(String.join(" or ", near)) + "?";
  }

  /** Paths that differ by a typing error in one step, behind the steps that are right. */
  private List<String> mistyped(String path) {
    String wrong = path;
    while (!wrong.isEmpty() && endingWith(wrong).isEmpty()) {
      Set<String> near = new LinkedHashSet<>();
      for (String owner : endingWith(FieldPaths.parent(wrong))) {
        nearest(FieldPaths.last(wrong), within.getOrDefault(owner, Set.of()))
            .ifPresent(name -> near.add(joined(owner, name)));
      }
      if (!near.isEmpty()) {
        Set<String> whole = withTail(near, path.substring(wrong.length()));
        return whole.stream().limit(SUGGESTED).toList();
      }
      wrong = FieldPaths.parent(wrong);
    }
    return List.of();
  }

  /** The same with what follows in the path, as far as that is there. */
  private Set<String> withTail(Set<String> near, String tail) {
    Set<String> whole = new LinkedHashSet<>();
    near.forEach(one -> whole.add(paths.contains(one + tail) ? one + tail : one));
    return whole;
  }

  /** Paths that end with the same name, or with one that differs by a typing error. */
  private List<String> elsewhere(String name) {
    Set<String> names = new LinkedHashSet<>();
    paths.forEach(one -> names.add(FieldPaths.last(one)));
    String meant = names.contains(name) ? name : nearest(name, names).orElse("");
    return paths.stream()
        .filter(one -> FieldPaths.last(one).equals(meant))
        .limit(SUGGESTED)
        .toList();
  }

  private static Optional<String> nearest(String name, Set<String> names) {
    return NearestName.find(name, names)
        .filter(
            one -> Math.abs(one.length() - name.length()) <= Math.max(SUGGESTED, name.length()));
  }

  /** What there is in the innermost object of the path that is there. */
  private String listed(String path) {
    for (String owner = FieldPaths.parent(path); ; owner = FieldPaths.parent(owner)) {
      List<String> found = endingWith(owner);
      if (!found.isEmpty() && within.containsKey(found.get(0))) {
        List<String> names = new ArrayList<>(within.getOrDefault(found.get(0), Set.of()));
        String shown = String.join(", ", names.subList(0, Math.min(LISTED, names.size())));
        String more = names.size() > LISTED ? " and " + (names.size() - LISTED) + " more" : "";
        return VisibleText.of(
            (found.get(0).isEmpty() ? "at the top there is " : "in " + found.get(0) + " there is ")
                + shown
                + more);
      } else if (owner.isEmpty()) {
        return "the manifest has no fields";
      }
    }
  }

  /** The objects and lists whose paths are, or end with, a path. */
  private List<String> endingWith(String path) {
    if (path.isEmpty()) {
      return List.of("");
    } else if (within.containsKey(path)) {
      return List.of(path);
    }
    return within.keySet().stream().filter(one -> one.endsWith("." + path)).toList();
  }

  private static String joined(String owner, String step) {
    return owner.isEmpty() || step.startsWith("[") ? owner + step : owner + "." + step;
  }
}
