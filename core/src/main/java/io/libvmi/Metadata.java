package io.libvmi;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.OwnerReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Options for what every kind has: {@code metadata}. */
public final class Metadata {
  /** As many as nearly all labels and annotations are. */
  private static final int FEW = 3;

  private Metadata() {}

  /**
   * Sets {@code metadata.name}.
   *
   * @param name a DNS subdomain of at most 63 characters
   * @return the option
   */
  public static Option<HasMetadata> withName(String name) {
    return Observed.made(new WithName(name));
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
   * Sets {@code metadata.name} to a random one, another one each time that the option is applied.
   *
   * @param prefix what the name begins with, such as {@code web-}; five characters follow
   * @return the option
   */
  public static Option<HasMetadata> withRandomName(String prefix) {
    return Observed.made(new WithRandomName(prefix));
  }

  private record WithRandomName(String prefix) implements OptionRecord<HasMetadata> {
    WithRandomName {
      Arguments.required("withRandomName", "prefix", prefix);
    }

    @Override
    public void applyTo(HasMetadata manifest) {
      metadata(manifest).setName(RandomName.withPrefix(prefix));
    }
  }

  /**
   * Lets the API server make a name: {@code metadata.generateName}, in place of {@code
   * metadata.name}, which the composer draws where nobody gives one.
   *
   * @param prefix what the name begins with; empty for none
   * @return the option
   */
  public static Option<HasMetadata> withGenerateName(String prefix) {
    return Observed.made(new WithGenerateName(prefix));
  }

  private record WithGenerateName(String prefix) implements OptionRecord<HasMetadata> {
    WithGenerateName {
      Arguments.required("withGenerateName", "prefix", prefix);
    }

    @Override
    public void applyTo(HasMetadata manifest) {
      ObjectMeta metadata = metadata(manifest);
      metadata.setGenerateName(Arguments.orAbsent(prefix));
      if (!prefix.isEmpty()) {
        metadata.setName(null);
      }
    }
  }

  /**
   * Sets {@code metadata.namespace}.
   *
   * @param namespace the namespace; empty for the one in use
   * @return the option
   */
  public static Option<HasMetadata> withNamespace(String namespace) {
    return Observed.made(new WithNamespace(namespace));
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
    return Observed.made(new WithLabel(key, value));
  }

  private record WithLabel(String key, String value) implements OptionRecord<HasMetadata> {
    WithLabel {
      Arguments.required("withLabel", "key", key);
      Arguments.required("withLabel", "value", value);
    }

    @Override
    public void applyTo(HasMetadata manifest) {
      labels(manifest).put(key, value);
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
    return Observed.made(new WithAnnotation(key, value));
  }

  private record WithAnnotation(String key, String value) implements OptionRecord<HasMetadata> {
    WithAnnotation {
      Arguments.required("withAnnotation", "key", key);
      Arguments.required("withAnnotation", "value", value);
    }

    @Override
    public void applyTo(HasMetadata manifest) {
      annotations(manifest).put(key, value);
    }
  }

  /**
   * Sets labels: {@code metadata.labels}. The others stay; a later one with the same key replaces
   * one of these.
   *
   * @param labels the labels, which are copied
   * @return the option
   */
  public static Option<HasMetadata> withLabels(Map<String, String> labels) {
    return Observed.made(new WithLabels(labels));
  }

  private record WithLabels(Map<String, String> labels) implements OptionRecord<HasMetadata> {
    WithLabels {
      labels = Copies.texts("withLabels", "labels", labels);
    }

    @Override
    public void applyTo(HasMetadata manifest) {
      Metadata.labels(manifest).putAll(labels);
    }
  }

  /**
   * Sets annotations: {@code metadata.annotations}. The others stay; a later one with the same key
   * replaces one of these.
   *
   * @param annotations the annotations, which are copied
   * @return the option
   */
  public static Option<HasMetadata> withAnnotations(Map<String, String> annotations) {
    return Observed.made(new WithAnnotations(annotations));
  }

  private record WithAnnotations(Map<String, String> annotations)
      implements OptionRecord<HasMetadata> {
    WithAnnotations {
      annotations = Copies.texts("withAnnotations", "annotations", annotations);
    }

    @Override
    public void applyTo(HasMetadata manifest) {
      Metadata.annotations(manifest).putAll(annotations);
    }
  }

  /**
   * Sets {@code metadata.uid}, which in a cluster the API server sets.
   *
   * @param uid the uid; empty for none
   * @return the option
   */
  public static Option<HasMetadata> withUid(String uid) {
    return Observed.made(new WithUid(uid));
  }

  private record WithUid(String uid) implements OptionRecord<HasMetadata> {
    WithUid {
      Arguments.required("withUid", "uid", uid);
    }

    @Override
    public void applyTo(HasMetadata manifest) {
      metadata(manifest).setUid(Arguments.orAbsent(uid));
    }
  }

  /**
   * Keeps the object, when it is deleted, until somebody has taken this away: adds to {@code
   * metadata.finalizers}.
   *
   * @param finalizer its name, such as {@code example.org/cleanup}
   * @return the option
   */
  public static Option<HasMetadata> withFinalizer(String finalizer) {
    return Observed.made(new WithFinalizer(finalizer));
  }

  private record WithFinalizer(String finalizer) implements OptionRecord<HasMetadata> {
    WithFinalizer {
      Arguments.required("withFinalizer", "finalizer", finalizer);
    }

    @Override
    public void applyTo(HasMetadata manifest) {
      ObjectMeta metadata = metadata(manifest);
      metadata.setFinalizers(with(metadata.getFinalizers(), finalizer));
    }
  }

  /**
   * Deletes the object together with another one: adds to {@code metadata.ownerReferences}.
   *
   * @param owner the other object, which is copied
   * @return the option
   */
  public static Option<HasMetadata> withOwnerReference(OwnerReference owner) {
    return Observed.made(new WithOwnerReference(owner));
  }

  private record WithOwnerReference(OwnerReference owner) implements OptionRecord<HasMetadata> {
    WithOwnerReference {
      owner = Copies.of(Arguments.required("withOwnerReference", "owner", owner));
    }

    @Override
    public void applyTo(HasMetadata manifest) {
      ObjectMeta metadata = metadata(manifest);
      metadata.setOwnerReferences(with(metadata.getOwnerReferences(), Copies.of(owner)));
    }
  }

  /** The labels of a manifest, to be put into. */
  static Map<String, String> labels(HasMetadata manifest) {
    ObjectMeta metadata = metadata(manifest);
    Map<String, String> labels = changeable(metadata.getLabels());
    metadata.setLabels(labels);
    return labels;
  }

  /** The annotations of a manifest, to be put into. */
  static Map<String, String> annotations(HasMetadata manifest) {
    ObjectMeta metadata = metadata(manifest);
    Map<String, String> annotations = changeable(metadata.getAnnotations());
    metadata.setAnnotations(annotations);
    return annotations;
  }

  /** Metadata, made where there are none, with a label besides. */
  static ObjectMeta labelled(@Nullable ObjectMeta metadata, String key, String value) {
    ObjectMeta all = metadata == null ? new ObjectMeta() : metadata;
    Map<String, String> labels = changeable(all.getLabels());
    labels.put(key, value);
    all.setLabels(labels);
    return all;
  }

  /** What is absent, or may not be put into, is replaced. */
  private static Map<String, String> changeable(@Nullable Map<String, String> values) {
    if (values instanceof LinkedHashMap) {
      return values;
    }
    return values == null ? new LinkedHashMap<>(FEW) : new LinkedHashMap<>(values);
  }

  private static <V> List<V> with(@Nullable List<V> values, V value) {
    List<V> all = values == null ? new ArrayList<>() : new ArrayList<>(values);
    all.add(value);
    return all;
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
