package io.libvmi.explain;

import java.util.List;

/**
 * Something that a picture of a machine shows in a box.
 *
 * @param kind what it is, which decides how it is drawn
 * @param title its name
 * @param details what there is to say about it, a line each
 * @param path where it stands in the manifest; empty where it does not
 */
record Part(Kind kind, String title, List<String> details, String path) {

  /** What a box can stand for. */
  enum Kind {
    MACHINE,
    DEVICE,
    VOLUME,
    SOURCE,
    NETWORK,
    /** What the manifest does not say and KubeVirt adds. */
    ADDED,
    /** What the manifest names and does not have. */
    MISSING
  }

  Part {
    details = List.copyOf(details);
  }
}
