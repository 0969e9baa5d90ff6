package io.libvmi.recipe;

import io.fabric8.kubernetes.api.model.Node;
import io.libvmi.model.ApiReader;
import io.libvmi.model.KubernetesTypes;

/** Reads Kubernetes' own objects that options take and that no KubeVirt type holds. */
final class KubernetesStructs {
  private KubernetesStructs() {}

  /** A node of a cluster; only its metadata matter to an option, the rest is kept as it is. */
  static Node readNode(ApiReader in) {
    Node node = new Node();
    in.beginObject();
    for (String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "apiVersion" -> node.setApiVersion(in.string());
        case "kind" -> node.setKind(in.string());
        case "metadata" -> node.setMetadata(KubernetesTypes.readObjectMeta(in));
        default -> node.setAdditionalProperty(field, in.any());
      }
    }
    return node;
  }
}
