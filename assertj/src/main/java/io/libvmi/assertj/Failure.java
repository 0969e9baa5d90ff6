package io.libvmi.assertj;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.libvmi.describe.Description;
import io.libvmi.explain.Explanation;
import io.libvmi.explain.FieldView;
import io.libvmi.model.ApiType;

/**
 * Why an assertion failed: the one form in which all of them say it.
 *
 * @param what what was looked at, such as {@code the guest memory}
 * @param expected what it was expected to be, such as {@code to be 2Gi}
 * @param found what it is, such as {@code it is 1Gi}
 */
record Failure(String what, String expected, String found) {

  /** The failure, and what the machine is. */
  String text(ApiType manifest) {
    return headline() + description(manifest);
  }

  /** The failure, the story of a field where it has one, and what the machine is. */
  String text(Explanation<?> explanation, String path) {
    String story = FieldView.of(explanation, path, false).map(one -> one + "\n").orElse("");
    return headline() + story + description(explanation.manifest());
  }

  private String headline() {
    return "\nExpecting " + what + "\n  " + expected + "\n  but " + found + "\n\n";
  }

  /** A part of a manifest has no description. */
  private static String description(ApiType manifest) {
    return manifest instanceof HasMetadata ? Description.of(manifest).text() : manifest.toString();
  }
}
