package io.libvmi.cli;

import io.libvmi.describe.Description;
import io.libvmi.explain.Explanation;
import io.libvmi.explain.FieldView;
import io.libvmi.explain.TextView;
import io.libvmi.model.ApiType;
import io.libvmi.reader.VisibleText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Explains recipes and manifests: what is in them, and who put it there. */
final class Explain {
  private final Streams streams;
  private final boolean coloured;
  private final Mistakes mistakes = new Mistakes();

  /**
   * Makes the command.
   *
   * @param streams where to read and print
   * @param coloured whether text is coloured
   */
  Explain(Streams streams, boolean coloured) {
    this.streams = streams;
    this.coloured = coloured;
  }

  /** Explains everything in some files, and prints nothing when anything is wrong with any. */
  int all(List<String> files, ExplainFormat format) {
    return run(
        files,
        explanations -> {
          if (format == ExplainFormat.HTML && explanations.size() > 1) {
            mistakes.add(
                "vmi explain: a page shows one manifest, and there are "
                    + explanations.size()
                    + "; explain them one by one");
          }
          return format.text(explanations, coloured);
        });
  }

  /** Tells only what was lost. */
  int overrides(List<String> files) {
    return run(
        files,
        explanations -> {
          List<String> texts = new ArrayList<>();
          for (Explanation<?> explanation : explanations) {
            String text = TextView.overrides(explanation, coloured);
            texts.add(text.isEmpty() ? "Nothing that was said is lost.\n" : text);
          }
          return titled(explanations, texts);
        });
  }

  /** Tells the story of a field. */
  int field(List<String> files, String path) {
    return run(
        files,
        explanations -> {
          List<Explanation<?>> found = new ArrayList<>();
          List<String> texts = new ArrayList<>();
          for (Explanation<?> explanation : explanations) {
            Optional<String> text = FieldView.of(explanation, path, coloured);
            if (text.isPresent()) {
              found.add(explanation);
              texts.add(text.get());
            }
          }
          if (found.isEmpty()) {
            String near = nearest(explanations, path);
            mistakes.add("vmi explain: there is no field " + VisibleText.of(path) + near);
          }
          return titled(found, texts);
        });
  }

  /** What was likely meant; the first manifest that has something like it decides. */
  private static String nearest(List<? extends Explanation<?>> explanations, String path) {
    List<String> near = explanations.stream().map(one -> FieldView.nearest(one, path)).toList();
    return near.stream()
        .filter(one -> one.endsWith("?"))
        .findFirst()
        .or(() -> near.stream().findFirst())
        .map(one -> "; " + one)
        .orElse("");
  }

  /** Where several manifests are told of, each has its title. */
  private static String titled(List<? extends Explanation<?>> explanations, List<String> texts) {
    if (texts.size() < 2) {
      return String.join("", texts);
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < texts.size(); i++) {
      out.append(i == 0 ? "" : "\n").append(title(explanations.get(i))).append('\n');
      out.append(texts.get(i));
    }
    return out.toString();
  }

  private static String title(Explanation<?> explanation) {
    return Description.of(explanation.manifest()).title();
  }

  /** What is printed of explanations, of which there is one at least. */
  private interface View {
    String text(List<Explanation<ApiType>> explanations);
  }

  private int run(List<String> files, View view) {
    List<Explanation<ApiType>> explanations = new ArrayList<>();
    ExplainedFiles reader = new ExplainedFiles(streams.in(), mistakes);
    for (String file : files) {
      try {
        explanations.addAll(reader.read(file));
      } catch (IOException e) {
        streams.complain("vmi: cannot read " + file + ": " + e.getMessage());
        return Exit.FAILURE;
      }
    }
    String text = mistakes.isEmpty() ? view.text(explanations) : "";
    if (!mistakes.isEmpty()) {
      streams.complain(mistakes.report());
      return Exit.MISTAKE;
    }
    return streams.print(text);
  }
}
