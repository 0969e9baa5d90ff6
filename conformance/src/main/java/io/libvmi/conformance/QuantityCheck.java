package io.libvmi.conformance;

import io.libvmi.text.Quantities;
import io.libvmi.text.QuantityException;

/** Compares what a text is as a quantity. */
final class QuantityCheck {
  private QuantityCheck() {}

  static void check(GoldenCase golden, String text, Verdict verdict) {
    String ours;
    try {
      ours = Quantities.canonical(text);
    } catch (QuantityException e) {
      if (golden.hasResult() && Errors.isNonsense(text)) {
        verdict.show(Difference.D9);
      } else if (golden.hasResult()) {
        verdict.disagree("Go makes " + golden.json() + " of it: " + e.getMessage());
      }
      return;
    }
    if (!golden.hasResult()) {
      verdict.disagree("ours makes " + ours + " of it, Go says " + golden.failure());
    } else if (!ours.equals(golden.json())) {
      verdict.disagree("ours is " + ours + ", Go's " + golden.json());
    }
  }
}
