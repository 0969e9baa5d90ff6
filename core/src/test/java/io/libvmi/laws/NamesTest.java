package io.libvmi.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A file can import everything statically: no two classes have the same function. */
class NamesTest {
  @Test
  void noFunctionStandsInTwoClasses() {
    Map<String, TreeSet<String>> classes =
        PublicApi.all().stream()
            .filter(method -> !method.getName().equals("of"))
            .collect(
                Collectors.groupingBy(
                    NamesTest::nameAndTypes,
                    Collectors.mapping(
                        method -> method.getDeclaringClass().getSimpleName(),
                        Collectors.toCollection(TreeSet::new))));
    assertThat(classes).allSatisfy((name, in) -> assertThat(in).as(name).hasSize(1));
  }

  private static String nameAndTypes(Method method) {
    List<String> types = Arrays.stream(method.getParameterTypes()).map(Class::getName).toList();
    return method.getName() + types;
  }
}
