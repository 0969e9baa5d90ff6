package io.libvmi.laws;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.libvmi.Libvmi;
import io.libvmi.Observed;
import io.libvmi.Option;
import io.libvmi.OptionText;
import io.libvmi.model.ApiType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;

/** What the package {@code io.libvmi} offers, found by reflection. */
final class PublicApi {
  private static final List<Method> METHODS = methods();

  private static final List<Class<?>> KINDS =
      METHODS.stream()
          .filter(method -> method.getName().startsWith("new"))
          .<Class<?>>map(Method::getReturnType)
          .filter(HasMetadata.class::isAssignableFrom)
          .distinct()
          .sorted(Comparator.comparing(Class::getName))
          .toList();

  private PublicApi() {}

  /** All public static methods of public classes, but of those that look at options. */
  static List<Method> all() {
    return METHODS;
  }

  /** The methods that make an option; those that are generic combine options. */
  static List<Method> options() {
    return METHODS.stream()
        .filter(method -> method.getReturnType() == Option.class && !isGeneric(method))
        .toList();
  }

  /** The methods that make a manifest of options alone. */
  static List<Method> factories() {
    return METHODS.stream()
        .filter(method -> ApiType.class.isAssignableFrom(method.getReturnType()))
        .filter(
            method -> Arrays.equals(method.getParameterTypes(), new Class<?>[] {Option[].class}))
        .toList();
  }

  /** The methods that make a part of a manifest, such as an interface, rather than find one. */
  static List<Method> parts() {
    return METHODS.stream()
        .filter(method -> ApiType.class.isAssignableFrom(method.getReturnType()))
        .filter(method -> !isGeneric(method) && !factories().contains(method))
        .filter(method -> !method.getName().startsWith("get"))
        .toList();
  }

  static boolean isGeneric(Method method) {
    return method.getTypeParameters().length > 0;
  }

  /** The kinds of which the library makes manifests. */
  static List<Class<?>> kinds() {
    return KINDS;
  }

  /** What an option changes, by the type of the method that makes it. */
  static Type target(Method option) {
    return ((ParameterizedType) option.getGenericReturnType()).getActualTypeArguments()[0];
  }

  /** Whether an option can be applied to a kind or a part. */
  static boolean appliesTo(Method option, Class<?> type) {
    Type target = target(option);
    return target instanceof Class<?> plain
        ? plain.isAssignableFrom(type)
        : List.of(type.getGenericInterfaces()).contains(target);
  }

  /** The kinds to which an option can be applied, or else the part of a manifest. */
  static List<Class<?>> subjects(Method option) {
    List<Class<?>> kinds = KINDS.stream().filter(kind -> appliesTo(option, kind)).toList();
    return kinds.isEmpty() ? List.of((Class<?>) target(option)) : kinds;
  }

  /** The kinds, and the parts of manifests that options change. */
  static List<Class<?>> subjects() {
    return options().stream()
        .flatMap(option -> subjects(option).stream())
        .distinct()
        .sorted(Comparator.comparing(Class::getName))
        .toList();
  }

  /** The fields of a kind or a part, by the names that they have in a manifest. */
  static Set<String> fields(Class<?> type) {
    Object everything = Filled.of(type, "a");
    return Manifests.tree(everything).keySet();
  }

  /** Methods as arguments of a test, under a short name. */
  static Stream<Named<Method>> named(List<Method> methods) {
    return methods.stream().map(method -> Named.of(signature(method), method));
  }

  /** Class, name and types of the parameters. */
  static String signature(Method method) {
    return Arrays.stream(method.getParameterTypes())
        .map(Class::getSimpleName)
        .collect(
            Collectors.joining(
                ", ",
                method.getDeclaringClass().getSimpleName() + "." + method.getName() + "(",
                ")"));
  }

  private static List<Method> methods() {
    return types().stream()
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(method -> !method.isSynthetic())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .filter(method -> Modifier.isStatic(method.getModifiers()))
        .sorted(Comparator.comparing(PublicApi::signature))
        .toList();
  }

  private static List<Class<?>> types() {
    try {
      Path classes =
          Path.of(Libvmi.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      try (Stream<Path> files = Files.list(classes.resolve("io").resolve("libvmi"))) {
        return files
            .map(file -> file.getFileName().toString())
            .filter(name -> name.endsWith(".class") && !name.contains("-"))
            .filter(name -> !name.contains("$"))
            .<Class<?>>map(name -> type("io.libvmi." + name.replace(".class", "")))
            .filter(type -> Modifier.isPublic(type.getModifiers()))
            .filter(type -> type != Observed.class && type != OptionText.class)
            .toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }
}
