package io.libvmi.cli;

import io.libvmi.explain.Explanation;
import io.libvmi.explain.JsonView;
import io.libvmi.explain.TextView;
import io.libvmi.explain.YamlView;
import io.libvmi.explain.page.HtmlView;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How explanations are printed. */
enum ExplainFormat {
  /** For people at a terminal. */
  TEXT {
    @Override
    String text(List<? extends Explanation<?>> explanations, boolean coloured) {
      return explanations.stream()
          .map(one -> TextView.of(one, coloured))
          .collect(Collectors.joining("\n"));
    }
  },

  /** The manifests, with comments. */
  YAML {
    @Override
    String text(List<? extends Explanation<?>> explanations, boolean coloured) {
      return explanations.stream().map(YamlView::of).collect(Collectors.joining("---\n"));
    }
  },

  /** For programs. */
  JSON {
    @Override
    String text(List<? extends Explanation<?>> explanations, boolean coloured) {
      return JsonView.of(explanations);
    }
  },

  /** For a browser: a page of one manifest. */
  HTML {
    @Override
    String text(List<? extends Explanation<?>> explanations, boolean coloured) {
      return explanations.stream().map(HtmlView::of).collect(Collectors.joining());
    }
  };

  /** The text of explanations, which ends with a line break. */
  abstract String text(List<? extends Explanation<?>> explanations, boolean coloured);

  /** Returns the word on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
