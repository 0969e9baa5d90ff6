package io.libvmi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
  @Test
  void helpOfTheCommand() throws IOException {
    Run run = Run.of("--help");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    Golden.assertMatches("help.txt", run.out());
    assertThat(Run.of("-h")).isEqualTo(run);
    assertThat(Run.of("help")).isEqualTo(run);
  }

  @ParameterizedTest
  @ValueSource(strings = {"compose", "explain", "diff", "format", "options", "schema", "help"})
  void helpOfEachCommand(String command) throws IOException {
    Run run = Run.of(command, "--help");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    Golden.assertMatches("help-" + command + ".txt", run.out());
    assertThat(Run.of(command, "-h")).isEqualTo(run);
    assertThat(Run.of("help", command)).isEqualTo(run);
  }

  @Test
  void theVersionIsThatOfTheBuild() {
    Run run = Run.of("--version");

    assertThat(run.code()).isZero();
    assertThat(run.out()).matches("vmi [0-9]+\\.[0-9]+\\.[0-9]+(-SNAPSHOT)?\n");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void withoutACommandThereIsNothingToDo() {
    Run run = Run.of();

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo("vmi: a command was expected\n\n" + Run.of("--help").out() + "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          compsoe             | there is no command compsoe; did you mean "compose"?
          foo                 | there is no command foo; there are compose, explain, diff, format, options, schema, help
          --verson            | there is no option --verson; did you mean "--version"?
          -x                  | there is no option -x; there are -h, --help, --version
          """)
  void anUnknownWordIsAnsweredWithTheNearestRightOne(String word, String complaint) {
    assertThat(Run.of(word))
        .isEqualTo(new Run(2, "", "vmi: " + complaint + "\n\"vmi --help\" tells more.\n"));
  }

  @Test
  void unknownOptionsOfACommandAreAnsweredThere() {
    assertThat(Run.of("compose", "--otput", "json", "web.yaml").err())
        .isEqualTo(
            """
            vmi compose: there is no option --otput; did you mean "--output"?
            "vmi compose --help" tells more.
            """);
    assertThat(Run.of("options", "--all").err())
        .isEqualTo(
            """
            vmi options: there is no option --all; there are -h, --help
            "vmi options --help" tells more.
            """);
  }

  @Test
  void helpOfAnUnknownCommandIsAMistake() {
    assertThat(Run.of("help", "compse"))
        .isEqualTo(new Run(2, "", "vmi: there is no command compse; did you mean \"compose\"?\n"));
    assertThat(Run.of("help", "compose", "now"))
        .isEqualTo(
            new Run(
                2,
                "",
                """
                vmi help: nothing was expected where now stands
                "vmi help --help" tells more.
                """));
  }
}
