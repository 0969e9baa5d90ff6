package io.libvmi.recipe;

import io.libvmi.reader.Position;
import org.jspecify.annotations.Nullable;

/**
 * A variable that a recipe declares: something that is another one for each machine.
 *
 * @param name its name: letters, digits and underscores
 * @param byDefault its value where none is given, or null where one has to be
 * @param position where in the recipe its default stands, or else its name
 */
public record Variable(String name, @Nullable String byDefault, Position position) {
  /** The name of the variable that counts machines. */
  public static final String INDEX = "index";
}
