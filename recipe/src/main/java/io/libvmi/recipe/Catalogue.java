package io.libvmi.recipe;

import io.libvmi.reader.FieldPath;
import io.libvmi.reader.Node;
import io.libvmi.reader.Problems;
import io.libvmi.reader.ProblemsException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything of the library that can be called by name. It is made from the library's code. */
public final class Catalogue {
  private static final Map<String, List<Function>> BY_NAME = byName();

  private Catalogue() {}

  private static Map<String, List<Function>> byName() {
    Map<String, List<Function>> byName = new LinkedHashMap<>();
    for (Function function : CatalogueIndex.functions()) {
      byName.computeIfAbsent(function.name(), name -> new ArrayList<>(1)).add(function);
    }
    return byName;
  }

  /**
   * All functions.
   *
   * @return the functions by name, and under one name from few parameters to many
   */
  public static List<Function> functions() {
    return BY_NAME.values().stream().flatMap(List::stream).toList();
  }

  /**
   * The functions of a name.
   *
   * @param name the name
   * @return the functions, from few parameters to many; none where the name is not in the catalogue
   */
  public static List<Function> named(String name) {
    return BY_NAME.getOrDefault(name, List.of());
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
