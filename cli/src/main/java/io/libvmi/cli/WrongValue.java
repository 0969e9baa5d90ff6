package io.libvmi.cli;

import picocli.CommandLine.TypeConversionException;

/**
 * What to throw where a word of the command line is not one of those that were expected. It stands
 * by itself, so that a class that might throw it loads without picocli.
 */
final class WrongValue {
  private WrongValue() {}

  /**
   * The exception that makes the command line complain.
   *
   * @param message what was given, and what was expected
   */
  static RuntimeException of(String message) {
    return new TypeConversionException(message);
  }
}
