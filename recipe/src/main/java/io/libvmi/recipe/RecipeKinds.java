package io.libvmi.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The kinds that a recipe can make, as the catalogue has them: those that a function {@code newX}
 * makes from options, or from options and another of these kinds.
 */
final class RecipeKinds {
  static final String INSTANCE = "vmi";

  private static final String NEW = "new";

  /** Machines have short keys; the others are named as their functions are. */
  private static final Map<String, String> KEYS =
      Map.of("newVirtualMachineInstance", INSTANCE, "newVirtualMachine", "vm");

  private static final RecipeKinds ALL = new RecipeKinds(Catalogue.kinds());

  private final List<RecipeKind> kinds = new ArrayList<>();

  RecipeKinds(List<Function> functions) {
    List<Function> left = new ArrayList<>(functions);
    boolean more = true;
    while (more) { // a kind within another one comes first
      more = left.removeIf(this::add);
    }
    kinds.sort((one, other) -> order(one.key()).compareTo(order(other.key())));
  }

  private boolean add(Function function) {
    List<Parameter> parameters = function.parameters();
    if (function.role() != Role.KIND || !isMadeFromOptions(function) || parameters.size() > 2) {
      return false;
    }
    RecipeKind inner = null;
    if (parameters.size() == 2) {
      ParameterType first = parameters.get(0).type();
      inner = first.kind() == ParameterType.Kind.STRUCT ? of(first.name()) : null;
      if (inner == null) {
        return false;
      }
    }
    kinds.add(new RecipeKind(key(function), function, inner));
    return true;
  }

  private static boolean isMadeFromOptions(Function function) {
    if (!function.isVariadic()) {
      return false;
    }
    ParameterType last = function.parameters().get(function.parameters().size() - 1).type();
    return last.kind() == ParameterType.Kind.OPTION && last.name().equals(function.result());
  }

  private static String key(Function function) {
    String rest = function.name().substring(NEW.length());
    String name = Character.toLowerCase(rest.charAt(0)) + rest.substring(1);
    return KEYS.getOrDefault(function.name(), name);
  }

  /** The instance, then the machine around it, then the others by name. */
  private static String order(String key) {
    return key.equals(INSTANCE) ? "" : key.equals("vm") ? " " : key;
  }

  /** The kinds of the library. */
  static RecipeKinds all() {
    return ALL;
  }

  /** The kinds in the order in which they are listed. */
  List<RecipeKind> list() {
    return kinds;
  }

  /** The kind of a key, or null where no kind has it. */
  @Nullable RecipeKind named(String key) {
    for (RecipeKind kind : kinds) {
      if (kind.key().equals(key)) {
        return kind;
      }
    }
    return null;
  }

  /** The kind of a name in the API, or null where a recipe cannot make it. */
  @Nullable RecipeKind of(String type) {
    for (RecipeKind kind : kinds) {
      if (kind.type().equals(type)) {
        return kind;
      }
    }
    return null;
  }

  /** The machine that a recipe makes where it names no kind. */
  RecipeKind instance() {
    RecipeKind instance = named(INSTANCE);
    if (instance == null) {
      throw new IllegalStateException("the catalogue has no newVirtualMachineInstance");
    }
    return instance;
  }
}
