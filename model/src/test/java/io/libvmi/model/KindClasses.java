package io.libvmi.model;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.KubernetesResource;
import io.libvmi.model.cloudinit.CloudConfig;
import io.libvmi.model.cloudinit.NetworkConfig;
import io.libvmi.model.cloudinit.User;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** The kinds of the model, as the file names them that tells fabric8 of them. */
final class KindClasses {
  private static final String FILE = "META-INF/services/" + KubernetesResource.class.getName();

  private KindClasses() {}

  static List<Class<? extends ApiType>> all() {
    return KindClasses.class
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
        .filter(name -> name.startsWith("io.libvmi."))
        .<Class<? extends ApiType>>map(KindClasses::load)
        .filter(HasMetadata.class::isAssignableFrom)
        .toList();
  }

  /** The kinds and their lists. */
  static Stream<Class<? extends ApiType>> andLists() {
    return all().stream().flatMap(kind -> Stream.of(kind, listOf(kind)));
  }

  /** All that is a document of its own: the kinds, their lists, and cloud-init's documents. */
  static Stream<Class<? extends ApiType>> documents() {
    return Stream.concat(andLists(), Stream.of(CloudConfig.class, User.class, NetworkConfig.class));
  }

  static Class<? extends ApiType> listOf(Class<? extends ApiType> kind) {
    return load(kind.getName() + "List");
  }

  static ApiType read(Class<? extends ApiType> type, ApiReader in) {
    try {
      return type.cast(type.getMethod("read", ApiReader.class).invoke(null, in));
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(type.getName(), e);
    }
  }

  private static Class<? extends ApiType> load(String name) {
    try {
      return Class.forName(name).asSubclass(ApiType.class);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(name, e);
    }
  }
}
