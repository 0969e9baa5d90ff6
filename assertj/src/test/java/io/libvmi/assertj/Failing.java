package io.libvmi.assertj;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.libvmi.describe.Description;
import io.libvmi.model.ApiType;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What an assertion says that fails. */
final class Failing {
  private Failing() {}

  static String message(ThrowingCallable assertion) {
    AssertionError error = catchThrowableOfType(AssertionError.class, assertion);
    return error == null ? "it does not fail" : error.getMessage();
  }

  /** What it says above the description of the machine, with which every failure ends. */
  static String headline(ApiType machine, ThrowingCallable assertion) {
    String message = message(assertion);
    String description = "\n\n" + Description.of(machine).text();
    return message.endsWith(description)
        ? message.substring(0, message.length() - description.length()).strip()
        : "it does not end with the description: " + message;
  }
}
