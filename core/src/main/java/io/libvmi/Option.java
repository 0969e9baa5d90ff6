package io.libvmi;

import java.util.List;

/**
 * One thing said about a manifest.
 *
 * <p>The library's options know their name and their arguments, check them when they are made, and
 * can be used any number of times: a manifest never shares anything with an option. A lambda is an
 * option too; {@link #named} gives it a name.
 *
 * <pre>{@code
 * Option<VirtualMachineInstance> quiet =
 *     Option.named("quiet", vmi -> vmi.getSpec().getDomain().getDevices().setLogSerialConsole(false));
 * }</pre>
 *
 * @param <T> the manifest, or the part of one, that the option changes
 */
@FunctionalInterface
public interface Option<T> {

  /**
   * Changes a manifest.
   *
   * @param manifest what to change
   * @throws OptionException when the manifest does not allow it
   */
  void applyTo(T manifest);

  /**
   * The name by which the option is called.
   *
   * @return such as {@code withGuestMemory}; {@code lambda} for an option without a name
   */
  default String optionName() {
    return "lambda";
  }

  /**
   * What the option was given.
   *
   * @return the arguments in their order
   */
  default List<Argument> arguments() {
    return List.of();
  }

  /**
   * The option that this one stands for, where it only says more about it, such as where in a file
   * it stands.
   *
   * @return the option itself where it stands for no other one
   */
  default Option<?> unwrapped() {
    return this;
  }

  /**
   * Gives an option a name.
   *
   * @param name the name
   * @param option what it does
   * @param <T> what the option changes
   * @return the named option
   */
  static <T> Option<T> named(String name, Option<? super T> option) {
    return Observed.made(
        new NamedOption<T>(
            Arguments.required("named", "name", name),
            Arguments.required("named", "option", option)));
  }

  /**
   * Makes one option of several.
   *
   * @param name its name
   * @param options the options, which are applied in their order
   * @param <T> what they change
   * @return the option
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  static <T> Option<T> all(String name, Option<? super T>... options) {
    List<Option<? super T>> parts = Arguments.options("all", options);
    return Observed.made(new CombinedOption<T>(Arguments.required("all", "name", name), parts));
  }

  /**
   * An argument of an option.
   *
   * @param name its name, as in the option's documentation
   * @param value its value
   */
  record Argument(String name, Object value) {

    /**
     * Returns the value as it can be written down: an object as a manifest has it, an option as its
     * call is written, any other thing as its text.
     *
     * @return a map with text keys, a list, a text, a number, true or false
     */
    public Object tree() {
      return OptionText.tree(value);
    }
  }
}
