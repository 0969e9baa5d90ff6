package io.libvmi.reader;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.libvmi.model.Kinds;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The kind whose objects a class has.
 *
 * @param apiVersion the version that the class writes
 * @param kind the kind
 * @param served the versions that the API server takes
 */
record KindOfClass(String apiVersion, String kind, List<String> served) {
  private static final Map<String, List<String>> KINDS = Kinds.apiVersions();

  private static final ClassValue<@Nullable KindOfClass> KNOWN =
      new ClassValue<>() {
        @Override
        protected @Nullable KindOfClass computeValue(Class<?> type) {
          if (!HasMetadata.class.isAssignableFrom(type)) {
            return null;
          }
          String version = HasMetadata.getApiVersion(type.asSubclass(HasMetadata.class));
          String kind = HasMetadata.getKind(type.asSubclass(HasMetadata.class));
          List<String> served = KINDS.get(kind);
          return version == null || served == null || !served.contains(version)
              ? null
              : new KindOfClass(version, kind, served);
        }
      };

  /** The kind of a class; null where the class is that of a list, or of no kind. */
  static @Nullable KindOfClass of(Class<?> type) {
    return KNOWN.get(type);
  }
}
