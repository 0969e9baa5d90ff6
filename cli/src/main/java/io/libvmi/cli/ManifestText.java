package io.libvmi.cli;

import io.libvmi.reader.CanonicalText;
import io.libvmi.reader.Manifest;
import io.libvmi.reader.Source;
import java.util.List;

/**
 * A text and the manifests that were read from it.
 *
 * @param file the file's name, as it was given
 * @param source the text
 * @param manifests its manifests
 */
record ManifestText(String file, Source source, List<Manifest> manifests) {

  /** Whether the bytes are others than those of the canonical text, which has no mark. */
  boolean differs(String canonical) {
    return source.hasByteOrderMark() || !source.text().equals(canonical);
  }

  /** The canonical text in the language of this one. */
  String canonical() {
    return CanonicalText.of(source, manifests);
  }

  /** The canonical text in YAML. */
  String yaml() {
    return CanonicalText.yaml(source, manifests);
  }
}
