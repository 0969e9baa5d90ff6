package io.libvmi.model;

import io.fabric8.kubernetes.api.builder.VisitableBuilder;
import io.fabric8.kubernetes.api.builder.VisitableMap;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import java.util.List;
import java.util.Optional;

/**
 * The builder by which fabric8 holds a kind of the model in a list of resources, and by which its
 * visitors change one: they see this builder and the one of the metadata. Everything else of a kind
 * is changed by its setters.
 *
 * @param <T> the kind
 */
public final class ResourceBuilder<T extends ApiType & HasMetadata>
    implements VisitableBuilder<T, ResourceBuilder<T>> {
  private final T object;
  private final ObjectMetaBuilder metadata;
  private final VisitableMap parts = new VisitableMap();

  /**
   * Makes a builder.
   *
   * @param object the object to begin with, which is not changed
   */
  public ResourceBuilder(T object) {
    this.object = copyOf(object);
    metadata = new ObjectMetaBuilder(this.object.getMetadata());
    parts.put("metadata", List.of(metadata));
  }

  @Override
  public T build() {
    T built = copyOf(object);
    built.setMetadata(metadata.build());
    return built;
  }

  @Override
  public Optional<VisitableMap> getVisitableMap() {
    return Optional.of(parts);
  }

  @SuppressWarnings("unchecked") // a copy has the type of what it copies
  private static <T extends ApiType> T copyOf(T object) {
    return (T) object.copy();
  }
}
