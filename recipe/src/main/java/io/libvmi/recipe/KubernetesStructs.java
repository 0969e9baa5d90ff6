package io.libvmi.recipe;

import io.fabric8.kubernetes.api.model.Node;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.libvmi.model.ApiReader;
import io.libvmi.model.KubernetesTypes;
import java.util.List;

/** Reads Kubernetes' own objects that options take and that no KubeVirt type holds. */
final class KubernetesStructs {
  private static final List<String> NODE_FIELDS =
      List.of("apiVersion", "kind", "metadata", "spec", "status");

  private KubernetesStructs() {}

  /** A node of a cluster; only its metadata matter to an option, the rest is kept as it is. */
  static Node readNode(ApiReader in) {
    Node node = new Node();
    node.setMetadata(new ObjectMeta());
    in.beginObject();
    for (String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "apiVersion" -> node.setApiVersion(in.string());
        case "kind" -> node.setKind(in.string());
        case "metadata" -> node.setMetadata(KubernetesTypes.readObjectMeta(in));
        case "spec", "status" -> node.setAdditionalProperty(field, in.any());
        default -> node.setAdditionalProperty(field, in.unknownField("Node", field, NODE_FIELDS));
      }
    }
    return node;
  }
}
