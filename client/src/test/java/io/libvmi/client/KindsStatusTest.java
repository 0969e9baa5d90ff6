package io.libvmi.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Namespaced;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.dsl.base.CustomResourceDefinitionContext;
import io.fabric8.kubernetes.client.server.mock.EnableKubernetesMockClient;
import io.fabric8.kubernetes.client.server.mock.KubernetesMockServer;
import io.libvmi.model.ApiType;
import io.libvmi.model.TreeWriter;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A kind's status is written where the cluster keeps it: below {@code /status}, and only there. */
@EnableKubernetesMockClient(crud = true, https = false)
class KindsStatusTest {
  private static final String KINDS = "io.libvmi.client.Kinds#withStatus";

  static KubernetesMockServer server;
  static KubernetesClient client;

  @BeforeEach
  void emptyCluster() {
    server.reset();
  }

  @ParameterizedTest
  @MethodSource(KINDS)
  <T extends HasMetadata> void statusIsEdited(Class<T> kind) {
    T filled = created(kind);

    T edited =
        client.resources(kind).withName("a").editStatus(object -> Kinds.setStatus(object, filled));

    assertStatusOf(filled, edited);
  }

  @ParameterizedTest
  @MethodSource(KINDS)
  <T extends HasMetadata> void statusIsPatched(Class<T> kind) {
    T filled = created(kind);

    assertStatusOf(filled, client.resource(filled).patchStatus());
  }

  @ParameterizedTest
  @MethodSource(KINDS)
  <T extends HasMetadata> void statusIsUpdated(Class<T> kind) {
    T filled = created(kind);

    assertStatusOf(filled, client.resource(filled).updateStatus());
  }

  private <T extends HasMetadata> T created(Class<T> kind) {
    server.expectCustomResource(
        new CustomResourceDefinitionContext.Builder()
            .withGroup(HasMetadata.getGroup(kind))
            .withVersion(HasMetadata.getVersion(kind))
            .withKind(HasMetadata.getKind(kind))
            .withPlural(HasMetadata.getPlural(kind))
            .withScope(Namespaced.class.isAssignableFrom(kind) ? "Namespaced" : "Cluster")
            .withStatusSubresource(true)
            .build());
    T filled = Filled.of(kind, "a");
    T created = client.resource(filled).create();
    assertThat(tree(created)).doesNotContainKey("status");
    filled.setMetadata(created.getMetadata());
    return filled;
  }

  private static void assertStatusOf(HasMetadata expected, HasMetadata actual) {
    expected.setMetadata(actual.getMetadata());
    assertThat(actual).isEqualTo(expected);
    assertThat(tree(actual)).containsKey("status");
  }

  private static Map<String, Object> tree(HasMetadata object) {
    return TreeWriter.treeOf((ApiType) object);
  }
}
