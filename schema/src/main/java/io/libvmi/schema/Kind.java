package io.libvmi.schema;

import java.util.List;

/**
 * A kind: a type whose objects live in the cluster by themselves.
 *
 * @param group its API group, such as {@code kubevirt.io}
 * @param version the version that libvmi writes
 * @param served all versions that the API server takes, the one above among them
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
    String type) {}
