package io.libvmi.reader;

import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.libvmi.model.ApiType;
import io.libvmi.model.TreeWriter;
import io.libvmi.text.JsonText;
import io.libvmi.text.YamlText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A manifest that was read: the document as it stands, and the object that it describes.
 *
 * <p>A kind of KubeVirt's has its class, also where an older version of it is stated. Objects of
 * other kinds are kept as they are. A {@code List} holds manifests of its own.
 */
public final class Manifest {
  private final MapNode node;
  private final String apiVersion;
  private final String kind;
  private final ApiType object;
  private final List<Manifest> items;

  Manifest(MapNode node, String apiVersion, String kind, ApiType object, List<Manifest> items) {
    this.node = node;
    this.apiVersion = apiVersion;
    this.kind = kind;
    this.object = object;
    this.items = List.copyOf(items);
  }

  /**
   * Returns the document as it stands.
   *
   * @return its root
   */
  public MapNode node() {
    return node;
  }

  /**
   * Returns where the manifest begins.
   *
   * @return its position in the text
   */
  public Position position() {
    return node.position();
  }

  /**
   * Finds out where a value stands.
   *
   * @param path the path of the value from the manifest's root, such as {@code
   *     spec.domain.memory.guest} or {@code spec.volumes[0].name}
   * @return the position of the value, or empty where the document has no such value
   * @throws IllegalArgumentException if the path is none
   */
  public Optional<Position> position(String path) {
    return Optional.ofNullable(FieldPath.parse(path).find(node)).map(Node::position);
  }

  /**
   * Returns the group and version that the manifest states.
   *
   * @return such as {@code kubevirt.io/v1}
   */
  public String apiVersion() {
    return apiVersion;
  }

  /**
   * Returns the kind that the manifest states.
   *
   * @return such as {@code VirtualMachine}
   */
  public String kind() {
    return kind;
  }

  /**
   * Returns the name of the object.
   *
   * @return {@code metadata.name}, or null where there is none
   */
  public @Nullable String name() {
    return metadata("name");
  }

  /**
   * Returns the namespace of the object.
   *
   * @return {@code metadata.namespace}, or null where there is none
   */
  public @Nullable String namespace() {
    return metadata("namespace");
  }

  private @Nullable String metadata(String field) {
    Node value = FieldPath.ROOT.field("metadata").field(field).find(node);
    return value instanceof ScalarNode scalar && scalar.value() instanceof String text
        ? text
        : null;
  }

  /**
   * Returns the object that the manifest describes.
   *
   * @return an object of the kind's class, such as {@link
   *     io.libvmi.model.kubevirt.v1.VirtualMachine}; for other kinds one that keeps everything
   *     among its additional properties but the metadata
   */
  public ApiType object() {
    return object;
  }

  /**
   * Returns the object as a resource that fabric8's client takes.
   *
   * @return {@link #object} itself where it is a resource, and otherwise a {@link
   *     GenericKubernetesResource}
   */
  public HasMetadata resource() {
    if (object instanceof HasMetadata resource) {
      return resource;
    }
    GenericKubernetesResource resource = new GenericKubernetesResource();
    resource.setApiVersion(apiVersion);
    resource.setKind(kind);
    if (object.copy() instanceof OtherKind other) {
      resource.setMetadata(other.metadata());
    }
    tree()
        .forEach(
            (field, value) -> {
              if (!List.of("apiVersion", "kind", "metadata").contains(field)) {
                resource.setAdditionalProperty(field, value);
              }
            });
    return resource;
  }

  /**
   * Returns the manifests that a list holds.
   *
   * @return the manifests of a {@code List}, or of a list of one kind such as {@code
   *     VirtualMachineList}; empty for other kinds
   */
  public List<Manifest> items() {
    return items;
  }

  /**
   * Returns the manifests of single objects: this one, or those that it holds, and that lists among
   * these hold.
   *
   * @return the manifests in their order, of which a list without items is one
   */
  public List<Manifest> objects() {
    return items.isEmpty()
        ? List.of(this)
        : items.stream().flatMap(item -> item.objects().stream()).toList();
  }

  /**
   * Returns the canonical form of the manifest: quantities as kubectl prints them, and all that the
   * document states, also what says nothing.
   *
   * @return a new tree of {@link Map}, {@link List}, {@link String}, {@link Number}, {@link
   *     Boolean} and null
   */
  public Map<String, @Nullable Object> tree() {
    Map<String, @Nullable Object> tree = TreeWriter.treeOf(object);
    Stated.restore(tree, node);
    return tree;
  }

  /**
   * Returns the canonical text of the manifest.
   *
   * @return YAML as kubectl prints it
   */
  public String toYaml() {
    return YamlText.of(tree());
  }

  /**
   * Returns the canonical text of the manifest.
   *
   * @return JSON in one line
   */
  public String toJson() {
    return JsonText.of(tree());
  }

  /** Names the manifest: its kind, namespace and name. */
  @Override
  public String toString() {
    String name = name();
    String namespace = namespace();
    if (name == null) {
      return kind;
    }
    return kind + " " + (namespace == null ? "" : namespace + "/") + name;
  }
}
