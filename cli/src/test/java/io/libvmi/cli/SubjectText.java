package io.libvmi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a class of options says about itself, as Markdown. */
final class SubjectText {
  private static final Path SOURCES = Path.of("../core/src/main/java/io/libvmi");
  private static final Pattern COMMENT = Pattern.compile("(?m)^/\\*\\*(.*?)\\*/", Pattern.DOTALL);
  private static final Pattern CODE = Pattern.compile("\\{@code ([^}]*)\\}");
  private static final Pattern LINK = Pattern.compile("\\{@link (?:\\w*#)?(\\w+)[^}]*\\}");
  private static final Pattern WORDS = Pattern.compile("\\{@linkplain \\S+ ([^}]*)\\}");
  private static final Pattern SENTENCE = Pattern.compile("\\.(?= [A-Z<\\[{])");

  private SubjectText() {}

  /** All that it says, in paragraphs; without examples in Java. */
  static String all(String subject) throws IOException {
    StringBuilder out = new StringBuilder();
    for (String paragraph : comment(subject).split(" ?<p>", -1)) {
      out.append(out.isEmpty() ? "" : "\n").append(Wrapped.text("", 0, markdown(paragraph)));
    }
    return out.toString().strip();
  }

  /** Its first sentence. */
  static String first(String subject) throws IOException {
    return markdown(SENTENCE.split(comment(subject).split(" ?<p>", -1)[0], 2)[0])
        .replaceAll("[.,:]$", "");
  }

  private static String comment(String subject) throws IOException {
    Matcher comment = COMMENT.matcher(Files.readString(SOURCES.resolve(subject + ".java")));
    if (!comment.find()) {
      throw new IllegalStateException(subject + " says nothing about itself");
    }
    return comment
        .group(1)
        .replaceAll("\n \\*", " ")
        .replaceAll("<pre>.*?</pre>", "")
        .replaceAll("@see .*", "")
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static String markdown(String javadoc) {
    String text = CODE.matcher(javadoc).replaceAll("`$1`");
    text = LINK.matcher(text).replaceAll("$1");
    return Markdown.prose(WORDS.matcher(text).replaceAll("$1"));
  }
}
