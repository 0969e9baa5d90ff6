package io.libvmi.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the API of one KubeVirt release says of its kinds and types. */
public final class ApiSchema {
  private final Release release;

  private ApiSchema(Release release) {
    this.release = release;
  }

  /**
   * Returns the API of a release. It is loaded once.
   *
   * @param release the release, one of {@link Release#ALL}
   * @return its API
   */
  public static ApiSchema of(Release release) {
    return new ApiSchema(release);
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
    throw new UnsupportedOperationException();
  }

  /**
   * Finds a kind by what a manifest states.
   *
   * @param apiVersion group and version; any that is served
   * @param kind the kind's name
   * @return the kind, or null where there is none
   */
  public @Nullable Kind kind(String apiVersion, String kind) {
    throw new UnsupportedOperationException();
  }

  /**
   * Finds a type.
   *
   * @param name its name
   * @return the type
   * @throws IllegalArgumentException if there is none
   */
  public Type type(String name) {
    throw new UnsupportedOperationException();
  }
}
