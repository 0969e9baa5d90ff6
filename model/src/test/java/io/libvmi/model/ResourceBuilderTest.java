package io.libvmi.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.builder.Builder;
import io.fabric8.kubernetes.api.builder.Editable;
import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import io.libvmi.model.kubevirt.v1.VirtualMachine;
import io.libvmi.model.kubevirt.v1.VirtualMachineSpec;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ResourceBuilderTest {
  @ParameterizedTest
  @MethodSource("io.libvmi.model.KindClasses#all")
  void buildsAnEqualObjectEachTime(Class<? extends ApiType> kind) {
    ApiType object = KindClasses.read(kind, EverythingReader.deep());
    Builder<?> builder = (Builder<?>) ((Editable<?>) object).edit();

    Object first = builder.build();
    Object second = builder.build();

    assertThat(first).isExactlyInstanceOf(kind).isEqualTo(object).isNotSameAs(object);
    assertThat(second).isEqualTo(object).isNotSameAs(first);
  }

  @Test
  void aVisitorChangesTheMetadataOfWhatIsBuiltAlone() {
    VirtualMachine vm = new VirtualMachine().withSpec(new VirtualMachineSpec());

    VirtualMachine built =
        vm.edit()
            .accept(ObjectMetaBuilder.class, metadata -> metadata.addToLabels("app", "web"))
            .build();

    assertThat(vm.getMetadata().getLabels()).isEmpty();
    assertThat(built.getMetadata().getLabels()).isEqualTo(Map.of("app", "web"));
    assertThat(built.getSpec()).isEqualTo(vm.getSpec()).isNotSameAs(vm.getSpec());
  }

  @Test
  void anObjectWithoutMetadataGetsEmptyOnes() {
    VirtualMachine vm = new VirtualMachine();
    vm.setMetadata(null);

    assertThat(vm.edit().build()).isEqualTo(new VirtualMachine());
  }
}
