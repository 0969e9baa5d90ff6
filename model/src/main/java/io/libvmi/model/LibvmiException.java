package io.libvmi.model;

import org.jspecify.annotations.Nullable;

/**
 * A mistake in what the library was given. All of the library's own exceptions are of this family,
 * and every message names the thing that is wrong, what was expected, and the nearest right name
 * where there is one.
 */
public class LibvmiException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String message;

  /**
   * Makes an exception.
   *
   * @param message what is wrong, where, and what was expected
   */
  public LibvmiException(String message) {
    super(message);
    this.message = message;
  }

  /**
   * Makes an exception that follows from another one.
   *
   * @param message what is wrong, where, and what was expected
   * @param cause what it follows from, or null where that is not known
   */
  public LibvmiException(String message, @Nullable Throwable cause) {
    super(message, cause);
    this.message = message;
  }

  /**
   * What is wrong, where, and what was expected.
   *
   * @return the message
   */
  @Override
  public final String getMessage() {
    return message;
  }
}
