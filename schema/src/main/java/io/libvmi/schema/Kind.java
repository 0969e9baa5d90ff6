package io.libvmi.schema;

import java.util.List;

/**
 * A kind: a type whose objects live in the cluster by themselves.
 *
 * @param group its API group, such as {@code kubevirt.io}
 * @param version the version that libvmi writes
 * @param served all versions that the API server takes, newest first, the one above among them
 * @param name its name, such as {@code VirtualMachine}
 * @param plural its plural, as in the path of the API
 * @param shortNames what kubectl also takes
 * @param namespaced whether its objects live in a namespace
 * @param type the name of its type, for {@link ApiSchema#type}
 */
public record Kind(
    String group,
    String version,
    List<String> served,
    String name,
    String plural,
    List<String> shortNames,
    boolean namespaced,
    String type) {

  /**
   * Returns what libvmi writes as {@code apiVersion}.
   *
   * @return group and version, such as {@code kubevirt.io/v1}
   */
  public String apiVersion() {
    return group + "/" + version;
  }

  /**
   * Returns what a manifest may state as {@code apiVersion}.
   *
   * @return group and version for each version that is served, newest first
   */
  public List<String> apiVersions() {
    return served.stream().map(one -> group + "/" + one).toList();
  }
}
