package io.libvmi.text;

import io.libvmi.model.LibvmiException;

/** A text that was given for a quantity and is none. */
public final class QuantityException extends LibvmiException {
  private static final long serialVersionUID = 1L;

  private QuantityException(String message) {
    super(message);
  }

  static QuantityException notAQuantity(String text) {
    return of(
        text,
        "a number, then one of the suffixes n, u, m, k, M, G, T, P, E, Ki, Mi, Gi, Ti, Pi, Ei or an"
            + " exponent such as e3 was expected"
            + QuantityAdvice.on(text));
  }

  static QuantityException tooLarge(String text) {
    return of(text, "its exponent does not fit into 32 bits");
  }

  private static QuantityException of(String text, String reason) {
    // a quoted text shows the line breaks and tabs that are often what is wrong
    return new QuantityException(JsonText.of(text) + " is not a quantity: " + reason);
  }
}
