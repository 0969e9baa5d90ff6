package io.libvmi.client;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.KubernetesResource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** The kinds of the model, by the file that tells fabric8 of them. */
final class Kinds {
  private static final String FILE = "META-INF/services/" + KubernetesResource.class.getName();
  private static final String MODEL = "io.libvmi.model.";

  private Kinds() {}

  static Stream<Class<? extends HasMetadata>> all() {
    return Kinds.class
        .getClassLoader()
        .resources(FILE)
        .flatMap(
            file -> {
              try (BufferedReader lines =
                  new BufferedReader(
                      new InputStreamReader(file.openStream(), StandardCharsets.UTF_8))) {
                return lines.lines().toList().stream();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            })
        .filter(name -> name.startsWith(MODEL))
        .<Class<?>>map(Kinds::load)
        .filter(HasMetadata.class::isAssignableFrom)
        .map(kind -> kind.asSubclass(HasMetadata.class));
  }

  static Stream<Class<? extends HasMetadata>> withStatus() {
    return all()
        .filter(
            kind -> Stream.of(kind.getMethods()).anyMatch(m -> m.getName().equals("getStatus")));
  }

  /** Gives an object the status of another one of its kind. */
  static <T extends HasMetadata> T setStatus(T object, T from) {
    try {
      Method getter = from.getClass().getMethod("getStatus");
      object
          .getClass()
          .getMethod("setStatus", getter.getReturnType())
          .invoke(object, getter.invoke(from));
      return object;
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(object.getClass().getName(), e);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(FILE, e);
    }
  }
}
