package io.libvmi;

import io.libvmi.model.LibvmiException;
import org.jspecify.annotations.Nullable;

/** An option was given an argument that it cannot take, or cannot do its work on the manifest. */
public final class OptionException extends LibvmiException {
  private static final long serialVersionUID = 1L;

  private final String option;
  private final @Nullable String argument;
  private final String reason;

  private OptionException(
      String option, @Nullable String argument, String reason, @Nullable Throwable cause) {
    super(option + (argument == null ? "" : "(" + argument + ")") + ": " + reason, cause);
    this.option = option;
    this.argument = argument;
    this.reason = reason;
  }

  static OptionException argument(String option, String argument, String reason) {
    return new OptionException(option, argument, reason, null);
  }

  static OptionException argument(String option, String argument, String reason, Throwable cause) {
    return new OptionException(option, argument, reason, cause);
  }

  static OptionException manifest(String option, String reason) {
    return new OptionException(option, null, reason, null);
  }

  /**
   * The option.
   *
   * @return its name, such as {@code withGuestMemory}
   */
  public String option() {
    return option;
  }

  /**
   * The argument that is wrong.
   *
   * @return its name, or null when it is the manifest that does not allow the option
   */
  public @Nullable String argument() {
    return argument;
  }

  /**
   * What is wrong, without the names of option and argument.
   *
   * @return the value and what was expected
   */
  public String reason() {
    return reason;
  }
}
