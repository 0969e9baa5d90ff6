package io.libvmi.model;

/**
 * A mistake in what the library was given. All of the library's own exceptions are of this family, and
 * every message names the thing that is wrong, what was expected, and the nearest right name where
 * there is one.
 */
public class LibvmiException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an exception.
   *
   * @param message what is wrong, where, and what was expected
   */
  public LibvmiException(String message) {
    super(message);
  }

  /**
   * Makes an exception that follows from another one.
   *
   * @param message what is wrong, where, and what was expected
   * @param cause what it follows from
   */
  public LibvmiException(String message, Throwable cause) {
    super(message, cause);
  }
}
