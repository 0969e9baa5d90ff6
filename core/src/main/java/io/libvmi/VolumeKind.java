package io.libvmi;

import io.libvmi.model.TreeWriter;
import io.libvmi.model.kubevirt.v1.Volume;

/** Tells where a volume's data come from. */
final class VolumeKind {
  private VolumeKind() {}

  /** The field beside the name, such as {@code containerDisk}. */
  static String of(Volume volume) {
    return TreeWriter.treeOf(volume).keySet().stream()
        .filter(field -> !field.equals("name"))
        .findFirst()
        .orElse("unknown");
  }
}
