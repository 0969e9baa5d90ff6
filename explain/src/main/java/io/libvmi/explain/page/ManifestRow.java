package io.libvmi.explain.page;

import io.libvmi.explain.ExplainedManifest;
import io.libvmi.explain.FieldHistory;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a manifest as a page shows it.
 *
 * @param path where it stands
 * @param indent how many columns its lines are indented, dashes included
 * @param prefix what stands before its key: blanks and the dashes of lists
 * @param key the key as YAML writes it, with its colon; empty for an item of a list
 * @param lines the value as YAML writes it, without the indentation; none where the rows that
 *     follow are the value
 * @param history what was done to it; null where it has parts, which have histories of their own
 */
record ManifestRow(
    String path,
    int indent,
    String prefix,
    String key,
    List<String> lines,
    @Nullable FieldHistory history) {

  /** Whether the manifest does not have it any more. */
  boolean isCleared() {
    return history != null && history.value() == null;
  }

  /** The value that it has lost; null for none. */
  @Nullable Object lost() {
    return history == null ? null : ExplainedManifest.lost(history);
  }

  /** Whether it is a path or lies within it. */
  boolean isIn(String other) {
    return path.startsWith(other)
        && (path.length() == other.length() || ".[".indexOf(path.charAt(other.length())) >= 0);
  }

  /** The entry as it stands in the manifest's YAML. */
  String text() {
    String first = prefix + key;
    if (lines.isEmpty()) {
      return first + "\n";
    }
    StringBuilder text = new StringBuilder(first);
    text.append(key.isEmpty() ? "" : " ").append(lines.get(0)).append('\n');
    for (String line : lines.subList(1, lines.size())) {
      text.append(line.isEmpty() ? "" : " ".repeat(indent)).append(line).append('\n');
    }
    return text.toString();
  }
}
