package io.libvmi.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.model.ApiType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A documentation says which release of KubeVirt brought what it speaks of, where the oldest one
 * known does not have it, and it agrees with the facts of the releases.
 */
class SinceTest {
  static Stream<Named<Method>> options() {
    return PublicApi.named(PublicApi.options());
  }

  static Stream<Named<Method>> parts() {
    return PublicApi.named(
        PublicApi.parts().stream().filter(part -> !Releases.isKind(part.getReturnType())).toList());
  }

  static Stream<Named<Method>> factories() {
    return PublicApi.named(
        PublicApi.all().stream()
            .filter(method -> Releases.isKind(method.getReturnType()))
            .filter(method -> method.getName().startsWith("new"))
            .toList());
  }

  /**
   * Of the fields that it names and sets, and of what each of its calls sets. What is as old as its
   * kind needs no word.
   */
  @ParameterizedTest
  @MethodSource("options")
  void anOptionSaysWhichReleaseBroughtItsFields(Method option) {
    List<String> ofKinds = new ArrayList<>();
    for (Class<?> type : PublicApi.subjects(option)) {
      List<Set<String>> ofCalls = Calls.of(option).stream().map(call -> set(call, type)).toList();
      List<String> named =
          Sources.fields(option).stream()
              .filter(field -> ofCalls.stream().anyMatch(fields -> isSet(field, fields)))
              .toList();
      String least = oldest(ofCalls.stream().map(fields -> newest(type, fields)).toList());
      String since = newest(List.of(newest(type, named), takesObject(option) ? "" : least));
      ofKinds.add(
          Releases.isKind(type) && since.compareTo(Releases.since(type)) <= 0
              ? Releases.OLDEST
              : since);
    }
    assertSays(option, oldest(ofKinds));
  }

  @ParameterizedTest
  @MethodSource("parts")
  void whatMakesAPartSaysWhichReleaseBroughtItsFields(Method part) {
    List<String> ofCalls = new ArrayList<>();
    for (Call call : Calls.of(part)) {
      Object made = call.invoke();
      ofCalls.add(newest(made.getClass(), Manifests.tree(made).keySet()));
    }
    assertSays(part, takesObject(part) ? oldest(ofCalls) : newest(ofCalls));
  }

  @ParameterizedTest
  @MethodSource("factories")
  void aFactorySaysWhichReleaseBroughtItsKind(Method factory) {
    assertSays(factory, Releases.since(factory.getReturnType()));
  }

  private static void assertSays(Method method, String since) {
    assertThat(Sources.releases(method))
        .as("the releases that the documentation of %s names", PublicApi.signature(method))
        .isEqualTo(since.equals(Releases.OLDEST) ? List.of() : List.of(since));
  }

  /** The fields that a call sets in an empty manifest; none where it refuses to. */
  private static Set<String> set(Call call, Class<?> type) {
    Object manifest = Manifests.empty(type);
    Set<String> fields = new TreeSet<>();
    if (manifest instanceof ApiType && Manifests.applyOrSkip(call.option(), manifest)) {
      collect("", Manifests.tree(manifest), fields);
    }
    return fields;
  }

  private static void collect(String path, Object value, Set<String> fields) {
    if (value instanceof Map<?, ?> map) {
      map.forEach(
          (key, below) -> collect(path.isEmpty() ? "" + key : path + "." + key, below, fields));
    } else if (value instanceof List<?> list) {
      list.forEach(item -> collect(path + "[]", item, fields));
    }
    fields.add(path);
  }

  /** What an object says is up to who makes it. */
  private static boolean takesObject(Method option) {
    return Arrays.stream(option.getParameterTypes()).anyMatch(ApiType.class::isAssignableFrom);
  }

  private static boolean isSet(String field, Set<String> fields) {
    return fields.contains(field) || fields.contains(field + "[]");
  }

  private static String newest(Class<?> type, Collection<String> fields) {
    return newest(fields.stream().map(field -> Releases.since(type, field)).toList());
  }

  private static String newest(List<String> releases) {
    return releases.stream().max(Comparator.naturalOrder()).orElse(Releases.OLDEST);
  }

  private static String oldest(List<String> releases) {
    return releases.stream().min(Comparator.naturalOrder()).orElse(Releases.OLDEST);
  }
}
