package io.libvmi;

import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.ObjectMeta;
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

  /**
   * Takes the label away by which a kind that was just made knows what it repeats, its random value
   * beginning with its key.
   */
  static void forgetRandom(
      String key, @Nullable LabelSelector selector, @Nullable ObjectMeta template) {
    Map<String, String> selected = selector == null ? null : selector.getMatchLabels();
    String value = selected == null ? null : selected.get(key);
    if (selector == null || selected == null || value == null || !RandomName.isOne(key, value)) {
      return;
    }
    selector.setMatchLabels(without(selected, key, value));
    if (template != null && template.getLabels() != null) {
      template.setLabels(without(template.getLabels(), key, value));
    }
  }

  private static Map<String, String> without(Map<String, String> labels, String key, String value) {
    Map<String, String> others = new LinkedHashMap<>(labels);
    others.remove(key, value);
    return others;
  }
}
