package io.libvmi.cli;

import io.libvmi.recipe.Catalogue;
import io.libvmi.recipe.Function;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text as Markdown writes it. */
final class Markdown {
  /** Code, a name or a path, or what Markdown would take for a mark of its own. */
  private static final Pattern WORD =
      Pattern.compile("`[^`]*`|\\w+(?:\\[])?(?:\\.\\w+(?:\\[])?)*|[*<\\\\]");

  /** The path of a field from the top of a manifest, or of one in a part of it. */
  private static final Pattern PATH =
      Pattern.compile("(?:spec|metadata|status)\\..*|[a-z]{2,}[a-z0-9]*[A-Z].*");

  private Markdown() {}

  /** A text, with the paths of fields as code, and the names of functions as links. */
  static String prose(String text) {
    return WORD.matcher(text).replaceAll(match -> Matcher.quoteReplacement(word(match)));
  }

  private static String word(MatchResult match) {
    String word = match.group();
    if (word.matches("[_*<\\\\]")) {
      return "\\" + word;
    }
    List<Function> named = Catalogue.named(word);
    if (!named.isEmpty()) {
      return link(word, named.get(0));
    }
    return PATH.matcher(word).matches() ? code(word) : word;
  }

  static String code(String text) {
    return "`" + text + "`";
  }

  /** A link to what is said of a function. */
  static String link(String text, Function function) {
    return "[%s](%s.md#%s)".formatted(text, function.subject(), anchor(function.toString()));
  }

  /** How forges name a heading. */
  private static String anchor(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 -]", "").replace(' ', '-');
  }

  static String block(String language, String text) {
    return "```" + language + "\n" + text + "```\n";
  }
}
