package io.libvmi.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.HasMetadata;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KindsTest {

  static List<Class<? extends ApiType>> kinds() {
    return KindClasses.all();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyKindIsReadByItsClassWhateverServedVersionIsStated(Class<? extends ApiType> type) {
    Class<? extends HasMetadata> resource = type.asSubclass(HasMetadata.class);
    String kind = HasMetadata.getKind(resource);

    List<String> served = Kinds.apiVersions().get(kind);

    assertThat(served).startsWith(HasMetadata.getApiVersion(resource));
    for (String apiVersion : served) {
      assertThat(Kinds.read(apiVersion, kind, EverythingReader.shallow())).isInstanceOf(type);
      assertThat(Kinds.read(apiVersion, kind + "List", EverythingReader.shallow()))
          .hasSameClassAs(KindClasses.read(KindClasses.listOf(type), EverythingReader.shallow()));
    }
  }

  @Test
  void knowsTheKindsOfCdiThatHaveNoClass() {
    assertThat(Kinds.apiVersions())
        .containsEntry("DataSource", List.of("cdi.kubevirt.io/v1beta1"))
        .containsEntry("VirtualMachine", List.of("kubevirt.io/v1", "kubevirt.io/v1alpha3"));
    assertThat(Kinds.read("cdi.kubevirt.io/v1beta1", "DataSource", EverythingReader.shallow()))
        .isNull();
  }

  @Test
  void aVersionThatIsNotServedHasNoClass() {
    assertThat(Kinds.read("kubevirt.io/v2", "VirtualMachine", EverythingReader.shallow())).isNull();
    assertThat(Kinds.read("v1", "Secret", EverythingReader.shallow())).isNull();
  }
}
