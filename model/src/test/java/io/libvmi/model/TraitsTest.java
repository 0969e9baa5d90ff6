package io.libvmi.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.libvmi.model.instancetype.v1beta1.VirtualMachineClusterInstancetype;
import io.libvmi.model.instancetype.v1beta1.VirtualMachineInstancetype;
import io.libvmi.model.instancetype.v1beta1.VirtualMachineInstancetypeSpec;
import io.libvmi.model.kubevirt.v1.VirtualMachine;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstanceReplicaSet;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstanceTemplateSpec;
import io.libvmi.model.kubevirt.v1.VirtualMachineSpec;
import io.libvmi.model.pool.v1beta1.VirtualMachinePool;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TraitsTest {
  static Stream<Class<? extends ApiType>> kindsWithASpec() {
    return KindClasses.all().stream().filter(HasSpec.class::isAssignableFrom);
  }

  @Test
  void everyKindWithASpecSaysSo() {
    assertThat(KindClasses.all().stream().filter(kind -> !HasSpec.class.isAssignableFrom(kind)))
        .noneMatch(
            kind -> List.of(kind.getMethods()).toString().contains(kind.getName() + ".getSpec()"));
    assertThat(kindsWithASpec()).hasSizeGreaterThan(15);
  }

  @ParameterizedTest
  @MethodSource("kindsWithASpec")
  void aSpecIsMadeWhereItIsAbsentAndKeptWhereItIsThere(Class<? extends ApiType> kind)
      throws ReflectiveOperationException {
    HasSpec<?> object = (HasSpec<?>) kind.getConstructor().newInstance();
    assertThat(object.getSpec()).isNull();

    Object made = object.makeSpec();

    assertThat(made).isNotNull().isSameAs(object.getSpec()).isSameAs(object.makeSpec());
    assertThat(object.toString()).contains("spec: {}\n");
  }

  @Test
  void oneTypeOfSpecServesSeveralKinds() {
    List<HasSpec<VirtualMachineInstancetypeSpec>> kinds =
        List.of(new VirtualMachineInstancetype(), new VirtualMachineClusterInstancetype());
    VirtualMachineInstancetypeSpec spec = new VirtualMachineInstancetypeSpec();

    kinds.forEach(kind -> kind.setSpec(spec));

    assertThat(kinds).allSatisfy(kind -> assertThat(kind.getSpec()).isSameAs(spec));
  }

  @Test
  void theKindsThatTheApiServerScalesCanBeScaled() {
    assertThat(KindClasses.all().stream().filter(Scalable.class::isAssignableFrom))
        .containsExactlyInAnyOrder(
            VirtualMachineInstanceReplicaSet.class, VirtualMachinePool.class);

    VirtualMachinePool pool = new VirtualMachinePool();
    pool.scale(3);
    pool.scale(2);

    assertThat(pool)
        .hasToString(
            """
            apiVersion: pool.kubevirt.io/v1beta1
            kind: VirtualMachinePool
            metadata: {}
            spec:
              replicas: 2
            """);
  }

  @Test
  void theKindsThatRunInstancesHoldTheirTemplate() {
    assertThat(KindClasses.all().stream().filter(RunsInstances.class::isAssignableFrom))
        .containsExactlyInAnyOrder(
            VirtualMachine.class, VirtualMachineInstanceReplicaSet.class, VirtualMachinePool.class);

    VirtualMachinePool pool = new VirtualMachinePool();
    VirtualMachineInstanceTemplateSpec made = pool.makeTemplate();
    made.setMetadata(new ObjectMeta());

    assertThat(pool.makeTemplate()).isSameAs(made);
    assertThat(pool)
        .hasToString(
            """
            apiVersion: pool.kubevirt.io/v1beta1
            kind: VirtualMachinePool
            metadata: {}
            spec:
              virtualMachineTemplate:
                spec:
                  template:
                    metadata: {}
            """);
  }

  @Test
  void aTemplateThatIsThereIsKept() {
    VirtualMachineInstanceTemplateSpec template = new VirtualMachineInstanceTemplateSpec();
    VirtualMachine vm =
        new VirtualMachine().withSpec(new VirtualMachineSpec().withTemplate(template));

    assertThat(vm.makeTemplate()).isSameAs(template);
    assertThat(new VirtualMachineInstanceReplicaSet().makeTemplate()).isEqualTo(template);
  }
}
