package io.libvmi.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.fabric8.kubernetes.api.model.ListMeta;
import io.fabric8.kubernetes.api.model.Toleration;
import org.junit.jupiter.api.Test;

class KubernetesClassesTest {
  @Test
  void kubernetesTypesAreKnownByTheirPackage() {
    assertThat(KubernetesClasses.isKubernetes("k8s.io.api.core.v1.Toleration")).isTrue();
    assertThat(KubernetesClasses.isKubernetes("v1.Disk")).isFalse();
  }

  @Test
  void anObjectIsFabric8sClassAndASingleValueIsNot() {
    assertThat(KubernetesClasses.typeOf("k8s.io.api.core.v1.Toleration"))
        .isEqualTo(new FieldType.Kubernetes(Toleration.class));
    assertThat(KubernetesClasses.typeOf("k8s.io.apimachinery.pkg.api.resource.Quantity"))
        .isEqualTo(FieldType.Scalar.QUANTITY);
    assertThat(KubernetesClasses.typeOf("k8s.io.apimachinery.pkg.apis.meta.v1.Time"))
        .isEqualTo(FieldType.Scalar.TIME);
    assertThatIllegalStateException()
        .isThrownBy(() -> KubernetesClasses.typeOf("k8s.io.api.core.v1.Nothing"))
        .withMessage("fabric8 has no class for k8s.io.api.core.v1.Nothing");
  }

  @Test
  void fieldsAreReadAndSetByMethods() {
    assertThat(KubernetesClasses.getter(Toleration.class, "key")).isEqualTo("getKey");
    assertThat(KubernetesClasses.setter(Toleration.class, "key")).isEqualTo("setKey");
    assertThatIllegalStateException()
        .isThrownBy(() -> KubernetesClasses.getter(Toleration.class, "colour"))
        .withMessage("class io.fabric8.kubernetes.api.model.Toleration has no method getColour");
  }

  @Test
  void fabric8DoesNotHaveEveryField() {
    assertThat(KubernetesClasses.hasField(Toleration.class, "key")).isTrue();
    assertThat(KubernetesClasses.hasField(Toleration.class, "colour")).isFalse();
    assertThat(KubernetesClasses.hasField(ListMeta.class, "continue")).isTrue();
  }
}
