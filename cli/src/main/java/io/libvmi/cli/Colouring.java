package io.libvmi.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** Whether text is coloured: the option, and what is meant without it. */
final class Colouring {
  private static final String AUTO = "auto";
  private static final String ALWAYS = "always";
  private static final List<String> WORDS = List.of(AUTO, ALWAYS, "never");

  private Colouring() {}

  static OptionSpec option() {
    return OptionSpec.builder("--color")
        .paramLabel("WHEN")
        .type(String.class)
        .converters((ITypeConverter<String>) Colouring::word)
        .description(
            "whether to colour the text: auto, which is the default and does so when a terminal"
                + " shows it and NO_COLOR is not set; always; never")
        .build();
  }

  private static String word(String text) {
    if (WORDS.contains(text)) {
      return text;
    }
    throw new TypeConversionException(text + " was given where auto, always or never was expected");
  }

  static boolean isAskedFor(ParseResult result, Streams streams) {
    String when = result.matchedOptionValue("--color", AUTO);
    return isAskedFor(when, streams.outOnTerminal(), System.getenv("NO_COLOR"));
  }

  static boolean isAskedFor(String when, boolean terminal, @Nullable String noColor) {
    return when.equals(ALWAYS)
        || (when.equals(AUTO) && terminal && (noColor == null || noColor.isEmpty()));
  }
}
