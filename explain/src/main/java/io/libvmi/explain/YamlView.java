package io.libvmi.explain;

import io.libvmi.explain.ManifestLines.Field;
import io.libvmi.reader.VisibleText;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The manifest as YAML, in which a comment behind each field says who set it and where.
 *
 * <pre>{@code
 * # who set each field; line:column of web.yaml
 * memory:
 *   guest: 4Gi  # withGuestMemory("4Gi") at 6:5, was 2Gi
 * }</pre>
 *
 * <p>It is the manifest's canonical text otherwise, and reads back as the same manifest. Texts with
 * characters that hide or reorder what stands beside them are written with escapes.
 */
public final class YamlView {
  /** The comments of longer lines stand behind them and not in the common column. */
  private static final int WIDEST = 60;

  private static final int LONGEST_CALL = 48;
  private static final int LONGEST_VALUE = 32;

  private YamlView() {}

  /**
   * Writes an explanation down.
   *
   * @param explanation the explanation
   * @return YAML, which ends with a line break
   */
  public static String of(Explanation<?> explanation) {
    ExplainedManifest explained = ExplainedManifest.of(explanation);
    ManifestLines manifest = explained.lines();
    Where where = Where.in(explanation);
    List<@Nullable String> lines = manifest.lines();
    String[] comments = new String[lines.size()];
    Arrays.fill(comments, "");
    for (Field field : manifest.fields()) {
      explanation
          .field(field.path())
          .ifPresent(history -> comments[manifest.commentable(field)] = comment(history, where));
    }
    int column = 0;
    for (int i = 0; i < comments.length; i++) {
      if (!comments[i].isEmpty() && length(lines.get(i)) <= WIDEST) {
        column = Math.max(column, length(lines.get(i)));
      }
    }
    StringBuilder out = new StringBuilder();
    out.append(title(explained, where));
    for (int i = 0; i < comments.length; i++) {
      String line = lines.get(i);
      if (line == null) {
        continue;
      }
      out.append(line);
      if (!comments[i].isEmpty()) {
        out.append(" ".repeat(Math.max(0, column - length(line)))).append("  # ");
        out.append(comments[i]);
      }
      out.append('\n');
    }
    return out.toString();
  }

  private static String title(ExplainedManifest explained, Where where) {
    if (explained.fields().isEmpty() || where.file().isEmpty()) {
      return "";
    }
    return "# who set each field; line:column of " + where.file() + "\n";
  }

  private static int length(@Nullable String line) {
    return line == null ? 0 : line.codePointCount(0, line.length());
  }

  private static String comment(FieldHistory field, Where where) {
    Step step = field.setBy();
    String who = step.kind() == Step.Kind.MANIFEST ? "" : Words.who(step, LONGEST_CALL);
    String at = step.origin().equals(Origin.UNKNOWN) ? "" : where.brief(step);
    String was = Words.was(field, LONGEST_VALUE);
    return VisibleText.of(
        who
            + (who.isEmpty() || at.isEmpty() ? "" : " at ")
            + at
            + (was.isEmpty() ? "" : ", " + was));
  }
}
