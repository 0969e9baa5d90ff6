package io.libvmi.schema;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What the API of one KubeVirt release says of its kinds and types. CDI's DataVolume is one of
 * them, and Kubernetes' own types as far as KubeVirt's hold them.
 */
public final class ApiSchema {
  private static final Map<Release, ApiSchema> LOADED = new ConcurrentHashMap<>();

  private final Release release;
  private final List<Kind> kinds;
  private final Map<String, Type> types;

  ApiSchema(Release release, List<Kind> kinds, Map<String, Type> types) {
    this.release = release;
    this.kinds = List.copyOf(kinds);
    this.types = Collections.unmodifiableMap(types);
  }

  /**
   * Returns the API of a release. It is loaded once.
   *
   * @param release the release, one of {@link Release#ALL}
   * @return its API
   * @throws IllegalArgumentException if the release is none of those
   */
  public static ApiSchema of(Release release) {
    return LOADED.computeIfAbsent(release, ApiResource::load);
  }

  /**
   * Returns the release.
   *
   * @return the release whose API this is
   */
  public Release release() {
    return release;
  }

  /**
   * Returns the kinds of KubeVirt and CDI.
   *
   * @return all, ordered by group and name
   */
  public List<Kind> kinds() {
    return kinds;
  }

  /**
   * Finds a kind by what a manifest states.
   *
   * @param apiVersion group and version; any that is served
   * @param kind the kind's name
   * @return the kind, or null where there is none
   */
  public @Nullable Kind kind(String apiVersion, String kind) {
    return kinds.stream()
        .filter(one -> one.name().equals(kind) && one.apiVersions().contains(apiVersion))
        .findFirst()
        .orElse(null);
  }

  /**
   * Returns all types: those of the kinds, of their lists and of all that they hold, and what is
   * sent to the API for a single action, such as {@code v1.StartOptions}.
   *
   * @return the types, ordered by name
   */
  public Collection<Type> types() {
    return types.values();
  }

  /**
   * Finds a type.
   *
   * @param name its name
   * @return the type
   * @throws IllegalArgumentException if there is none
   */
  public Type type(String name) {
    Type type = types.get(name);
    if (type == null) {
      throw new IllegalArgumentException(
          "KubeVirt %s has no type %s; a name such as v1.Disk was expected"
              .formatted(release, name));
    }
    return type;
  }
}
