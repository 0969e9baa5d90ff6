package io.libvmi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

class PlainComposeTest {
  private static final List<String> WORDS =
      List.of(
          "a.yaml",
          "-",
          "",
          "-o",
          "--output",
          "json",
          "xml",
          "-ojson",
          "--output=json",
          "--out",
          "--strict",
          "--strict=true",
          "--help",
          "--",
          "@a",
          "-x",
          "compose",
          "help");

  /** Whatever it understands means the same to picocli. */
  @Test
  void picocliUnderstandsTheSame() {
    List<PlainCompose> understood = new ArrayList<>();
    for (List<String> words : lines(4)) {
      PlainCompose plain = plain(words);
      if (plain != null) {
        understood.add(plain);
        assertThat(byPicocli(words)).as("%s", words).isEqualTo(plain);
      }
    }
    assertThat(understood)
        .contains(
            new PlainCompose(List.of("a.yaml"), OutputFormat.YAML, false),
            new PlainCompose(List.of("-", "a.yaml"), OutputFormat.JSON, false),
            new PlainCompose(List.of("a.yaml"), OutputFormat.JSON, true));
  }

  private static PlainCompose byPicocli(List<String> words) {
    Streams nobody =
        new Streams(
            InputStream.nullInputStream(),
            new ByteArrayOutputStream(),
            new PrintStream(new ByteArrayOutputStream(), true),
            false,
            false);
    ParseResult result =
        new CommandLine(ComposeCommand.spec(nobody))
            .setExpandAtFiles(false)
            .parseArgs(words.toArray(String[]::new));
    return new PlainCompose(
        result.matchedPositionalValue(0, List.of()),
        result.matchedOptionValue("-o", OutputFormat.YAML),
        result.hasMatchedOption("--strict"));
  }

  /** All command lines of up to so many words. */
  private static List<List<String>> lines(int length) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(List.of());
    for (int from = 0, words = 0; words < length; words++) {
      int to = lines.size();
      for (; from < to; from++) {
        for (String word : WORDS) {
          List<String> line = new ArrayList<>(lines.get(from));
          line.add(word);
          lines.add(line);
        }
      }
    }
    return lines;
  }

  private static PlainCompose plain(List<String> words) {
    List<String> args = new ArrayList<>(List.of("compose"));
    args.addAll(words);
    return PlainCompose.of(args.toArray(String[]::new));
  }

  @Test
  void theRestIsPicoclis() {
    assertThat(PlainCompose.of()).isNull();
    assertThat(PlainCompose.of("explain", "a.yaml")).isNull();
    for (List<String> words :
        List.of(
            List.<String>of(),
            List.of("--help"),
            List.of("a.yaml", "-o"),
            List.of("a.yaml", "-o", "xml"),
            List.of("a.yaml", "-ojson"),
            List.of("a.yaml", "--strict", "--strict"),
            List.of("--", "a.yaml"))) {
      assertThat(plain(words)).as("%s", words).isNull();
    }
  }
}
