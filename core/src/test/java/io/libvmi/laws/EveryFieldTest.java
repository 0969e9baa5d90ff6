package io.libvmi.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.model.ApiType;
import io.libvmi.model.HasSpec;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstanceTemplateSpec;
import io.libvmi.model.pool.v1beta1.VirtualMachineTemplateSpec;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * There is an option for every field of a spec, by what the options' documentation says: for the
 * field itself, for one that it is in, or for each of those that are in it.
 */
class EveryFieldTest {
  /** What is said by an option of another kind, or in another field. */
  private static final Set<String> ELSEWHERE =
      Set.of(
          "spec.domain.rebootPolicy", // by the machine's withRebootPolicy
          "spec.running"); // by withRunStrategy, which took its place

  static Stream<Named<Class<?>>> kinds() {
    return PublicApi.kinds().stream()
        .filter(HasSpec.class::isAssignableFrom)
        .map(kind -> Named.of(kind.getSimpleName(), kind));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void hasAnOption(Class<? extends HasSpec<?>> kind) {
    Set<String> documented =
        PublicApi.options().stream()
            .filter(option -> PublicApi.appliesTo(option, kind))
            .flatMap(option -> Sources.fields(option).stream())
            .collect(Collectors.toSet());
    List<String> left = new ArrayList<>();
    leftOut("spec", Manifests.empty(kind).makeSpec().getClass(), documented, left);
    assertThat(left).isEmpty();
  }

  private static void leftOut(
      String path, Class<?> type, Set<String> documented, List<String> left) {
    for (Field field : type.getDeclaredFields()) {
      String below = path + "." + field.getName();
      if (Modifier.isStatic(field.getModifiers())
          || isTemplate(field.getType())
          || ELSEWHERE.contains(below)
          || documented.contains(below)) {
        continue;
      }
      boolean isPart = ApiType.class.isAssignableFrom(field.getType());
      if (isPart && documented.stream().anyMatch(one -> one.startsWith(below + "."))) {
        leftOut(below, field.getType(), documented, left);
      } else {
        left.add(below);
      }
    }
  }

  /** A template is made of the object that is repeated. */
  private static boolean isTemplate(Class<?> type) {
    return type == VirtualMachineInstanceTemplateSpec.class
        || type == VirtualMachineTemplateSpec.class;
  }
}
