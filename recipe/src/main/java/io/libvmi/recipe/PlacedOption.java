package io.libvmi.recipe;

import io.libvmi.Option;
import io.libvmi.OptionException;
import io.libvmi.reader.FieldPath;
import io.libvmi.reader.Position;
import io.libvmi.reader.Problem;
import io.libvmi.reader.ProblemsException;
import java.util.List;

/**
 * An option that knows where in a recipe it stands, and says so when it cannot do its work.
 *
 * @param option what it does
 * @param position where its name stands
 * @param path where in the recipe that is
 */
public record PlacedOption(Option<Object> option, Position position, FieldPath path)
    implements Option<Object> {
  @Override
  public void applyTo(Object manifest) {
    try {
      option.applyTo(manifest);
    } catch (OptionException e) {
      String message =
          e.option().equals(optionName()) ? e.reason() : String.valueOf(e.getMessage());
      throw new ProblemsException(new Problem(position, path.toString(), message, null));
    }
  }

  @Override
  public String optionName() {
    return option.optionName();
  }

  @Override
  public Option<?> unwrapped() {
    return option.unwrapped();
  }

  @Override
  public List<Argument> arguments() {
    return option.arguments();
  }
}
