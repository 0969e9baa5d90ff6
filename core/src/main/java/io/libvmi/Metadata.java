package io.libvmi;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import java.util.LinkedHashMap;
import java.util.Map;

/** Options for what every kind has: {@code metadata}. */
public final class Metadata {
  private Metadata() {}

  /**
   * Sets {@code metadata.name}.
   *
   * @param name a DNS subdomain of at most 63 characters
   * @return the option
   */
  public static Option<HasMetadata> withName(String name) {
    return new WithName(name);
  }

  private record WithName(String name) implements OptionRecord<HasMetadata> {
    WithName {
      Arguments.required("withName", "name", name);
    }

    @Override
    public void applyTo(HasMetadata manifest) {
      metadata(manifest).setName(Arguments.orAbsent(name));
    }
  }

  /**
   * Sets {@code metadata.namespace}.
   *
   * @param namespace the namespace; empty for the one in use
   * @return the option
   */
  public static Option<HasMetadata> withNamespace(String namespace) {
    return new WithNamespace(namespace);
  }

  private record WithNamespace(String namespace) implements OptionRecord<HasMetadata> {
    WithNamespace {
      Arguments.required("withNamespace", "namespace", namespace);
    }

    @Override
    public void applyTo(HasMetadata manifest) {
      metadata(manifest).setNamespace(Arguments.orAbsent(namespace));
    }
  }

  /**
   * Sets one label: {@code metadata.labels}. A later one with the same key replaces it.
   *
   * @param key the label
   * @param value its value
   * @return the option
   */
  public static Option<HasMetadata> withLabel(String key, String value) {
    return new WithLabel(key, value);
  }

  private record WithLabel(String key, String value) implements OptionRecord<HasMetadata> {
    WithLabel {
      Arguments.required("withLabel", "key", key);
      Arguments.required("withLabel", "value", value);
    }

    @Override
    public void applyTo(HasMetadata manifest) {
      Map<String, String> labels = metadata(manifest).getLabels();
      if (!(labels instanceof LinkedHashMap)) { // absent, or one that may not be put into
        labels = labels == null ? new LinkedHashMap<>() : new LinkedHashMap<>(labels);
        manifest.getMetadata().setLabels(labels);
      }
      labels.put(key, value);
    }
  }

  /**
   * Sets one annotation: {@code metadata.annotations}. A later one with the same key replaces it.
   *
   * @param key the annotation
   * @param value its value
   * @return the option
   */
  public static Option<HasMetadata> withAnnotation(String key, String value) {
    return new WithAnnotation(key, value);
  }

  private record WithAnnotation(String key, String value) implements OptionRecord<HasMetadata> {
    WithAnnotation {
      Arguments.required("withAnnotation", "key", key);
      Arguments.required("withAnnotation", "value", value);
    }

    @Override
    public void applyTo(HasMetadata manifest) {
      Map<String, String> annotations = metadata(manifest).getAnnotations();
      if (!(annotations instanceof LinkedHashMap)) { // absent, or one that may not be put into
        annotations =
            annotations == null ? new LinkedHashMap<>() : new LinkedHashMap<>(annotations);
        manifest.getMetadata().setAnnotations(annotations);
      }
      annotations.put(key, value);
    }
  }

  private static ObjectMeta metadata(HasMetadata manifest) {
    ObjectMeta metadata = manifest.getMetadata();
    if (metadata == null) {
      metadata = new ObjectMeta();
      manifest.setMetadata(metadata);
    }
    return metadata;
  }
}
