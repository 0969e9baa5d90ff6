package io.libvmi.recipe;

import io.libvmi.reader.FieldPath;
import io.libvmi.reader.Node;
import io.libvmi.reader.Problems;
import io.libvmi.reader.ProblemsException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Everything of the library that can be called by name. It is made from the library's code, and a
 * function is made when it is first asked for: a recipe uses few of them.
 */
public final class Catalogue {
  private static final Map<String, List<Function>> BY_NAME = new ConcurrentHashMap<>();

  private Catalogue() {}

  /**
   * All functions.
   *
   * @return the functions by name, and under one name from few parameters to many
   */
  public static List<Function> functions() {
    List<Function> all = new ArrayList<>(CatalogueIndex.SIZE);
    while (all.size() < CatalogueIndex.SIZE) {
      all.addAll(named(CatalogueIndex.function(all.size()).name()));
    }
    return List.copyOf(all);
  }

  /**
   * The functions of a name.
   *
   * @param name the name
   * @return the functions, from few parameters to many; none where the name is not in the catalogue
   */
  public static List<Function> named(String name) {
    List<Function> made = BY_NAME.get(name);
    if (made != null) {
      return made;
    }
    int first = CatalogueIndex.first(name);
    if (first < 0) {
      return List.of();
    }
    List<Function> overloads = new ArrayList<>();
    for (int id = first; id < CatalogueIndex.SIZE; id++) {
      Function function = CatalogueIndex.function(id);
      if (!function.name().equals(name)) {
        break;
      }
      overloads.add(function);
    }
    List<Function> before = BY_NAME.putIfAbsent(name, List.copyOf(overloads));
    return before == null ? named(name) : before;
  }

  /** What makes a kind, among which a recipe's keys are found. */
  static List<Function> kinds() {
    List<Function> kinds = new ArrayList<>();
    for (String name : CatalogueIndex.kinds()) {
      kinds.addAll(named(name));
    }
    return kinds;
  }

  /**
   * Makes a call that is written as in a recipe: {@code withRng}, {@code {withName: web-1}}, {@code
   * {newFedora: [{withName: web-1}, withRng]}}.
   *
   * @param call the call
   * @return the result: an option, a manifest, or a part of one
   * @throws ProblemsException when a name is unknown, or an argument is missing or wrong
   */
  public static Object call(Node call) {
    Problems problems = new Problems();
    Object result = new Evaluator(problems).anyCall(call, FieldPath.ROOT);
    problems.throwIfAny();
    return present(result);
  }

  /** A result, which is there when no problem was reported. */
  static Object present(@Nullable Object result) {
    if (result == null) {
      throw new IllegalStateException("a call without a result and without a problem");
    }
    return result;
  }
}
