package io.libvmi.recipe;

import org.jspecify.annotations.Nullable;

/**
 * A kind that a recipe can make.
 *
 * @param key its key in a recipe, under which its options stand
 * @param function what makes it
 * @param inner the kind that it is made around, or null where it is made from options alone
 */
record RecipeKind(String key, Function function, @Nullable RecipeKind inner) {

  /** Whether another kind is this one, or is within it. */
  boolean holds(RecipeKind other) {
    return equals(other) || (inner != null && inner.holds(other));
  }

  /** Whether it is the same kind: no other one has its key. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RecipeKind kind && key.equals(kind.key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }

  /** The name of the kind in the API. */
  String type() {
    return function.result();
  }
}
