package io.libvmi.recipe;

import java.util.List;

/**
 * What Go's libvmi calls a function.
 *
 * @param name package and name, such as {@code libvmi.WithCPUCount}
 * @param releases the releases of KubeVirt whose libvmi has it, such as {@code v1.2.0}
 */
public record GoName(String name, List<String> releases) {
  /**
   * Keeps a copy of the list.
   *
   * @param name package and name
   * @param releases the releases
   */
  public GoName {
    releases = List.copyOf(releases);
  }
}
