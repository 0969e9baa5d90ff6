package io.libvmi.explain;

import io.libvmi.explain.ManifestLines.Field;
import java.util.Arrays;
import java.util.List;

/**
 * The manifest as YAML, in which a comment behind each field says who set it and where.
 *
 * <pre>{@code
 * memory:
 *   guest: 4Gi  # withGuestMemory("4Gi") at web.yaml:6:5, was 2Gi
 * }</pre>
 *
 * <p>It is the manifest's canonical text otherwise, and reads back as the same manifest.
 */
public final class YamlView {
  /** The comments of longer lines stand behind them and not in the common column. */
  private static final int WIDEST = 60;

  private YamlView() {}

  /**
   * Writes an explanation down.
   *
   * @param explanation the explanation
   * @return YAML, which ends with a line break
   */
  public static String of(Explanation<?> explanation) {
    ManifestLines manifest = ManifestLines.of(explanation.manifest());
    List<String> lines = manifest.lines();
    String[] comments = new String[lines.size()];
    Arrays.fill(comments, "");
    for (Field field : manifest.fields()) {
      explanation
          .field(field.path())
          .ifPresent(history -> comments[manifest.commentable(field)] = comment(history));
    }
    int column = 0;
    for (int i = 0; i < comments.length; i++) {
      if (!comments[i].isEmpty() && length(lines.get(i)) <= WIDEST) {
        column = Math.max(column, length(lines.get(i)));
      }
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < comments.length; i++) {
      String line = lines.get(i);
      out.append(line);
      if (!comments[i].isEmpty()) {
        out.append(" ".repeat(Math.max(0, column - length(line)))).append("  # ");
        out.append(comments[i]);
      }
      out.append('\n');
    }
    return out.toString();
  }

  private static int length(String line) {
    return line.codePointCount(0, line.length());
  }

  private static String comment(FieldHistory field) {
    String before = Words.before(field);
    return Words.visible(Words.setBy(field.setBy()) + (before.isEmpty() ? "" : ", " + before));
  }
}
