package io.libvmi;

import io.fabric8.kubernetes.api.model.LabelSelector;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Selectors of labels. */
final class Selectors {
  private Selectors() {}

  /** A selector, made where there is none, that wants a label besides. */
  static LabelSelector with(@Nullable LabelSelector selector, String key, String value) {
    LabelSelector all = selector == null ? new LabelSelector() : selector;
    Map<String, String> labels = new LinkedHashMap<>();
    if (all.getMatchLabels() != null) {
      labels.putAll(all.getMatchLabels());
    }
    labels.put(key, value);
    all.setMatchLabels(labels);
    return all;
  }
}
