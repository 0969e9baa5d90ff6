package io.libvmi.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.libvmi.model.LibvmiException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemsTest {
  private final Source web = Source.of("web.yaml", "spec:\n  domain:\n    cpu:\n      core: 2\n");
  private final Source db = Source.of("db.yaml", "a: 1\n");

  private static Problem problem(Source source, int line, int column, String message) {
    return new Problem(new Position(source, line, column), "", message, null);
  }

  private static String displayed(String line, int column) {
    return problem(Source.of("x", line), 1, column, "m").display();
  }

  @Test
  void aProblemIsOneLine() {
    Position position = new Position(web, 4, 7);
    FieldPath path = FieldPath.ROOT.field("spec").field("core");
    Problems problems = new Problems();
    problems.add(position, path, "no such field", "did you mean \"cores\"?");
    problems.add(position, FieldPath.ROOT, "wrong");

    assertThat(problems.list())
        .extracting(Problem::toString)
        .containsExactly(
            "web.yaml:4:7: spec.core: no such field; did you mean \"cores\"?",
            "web.yaml:4:7: wrong");
    assertThat(problems).hasToString(problems.list().toString());
  }

  @Test
  void allAreReportedTogetherInTheOrderOfTheTexts() {
    Problems problems = new Problems();
    problems.add(problem(web, 4, 7, "third"));
    problems.add(problem(db, 1, 4, "fifth"));
    problems.addAll(List.of(problem(web, 1, 1, "first"), problem(db, 1, 1, "fourth")));
    problems.add(problem(web, 4, 1, "second"));

    assertThatThrownBy(problems::throwIfAny)
        .isInstanceOf(LibvmiException.class)
        .isInstanceOfSatisfying(
            ProblemsException.class,
            e -> {
              assertThat(e.problems()).isEqualTo(problems.list());
              assertThat(e)
                  .hasMessage(
                      """
                      web.yaml:1:1: first
                      web.yaml:4:1: second
                      web.yaml:4:7: third
                      db.yaml:1:1: fourth
                      db.yaml:1:4: fifth\
                      """);
              assertThat(e.report())
                  .isEqualTo(
                      """
                      web.yaml:1:1: first
                        1 | spec:
                          | ^
                      web.yaml:4:1: second
                        4 |       core: 2
                          | ^
                      web.yaml:4:7: third
                        4 |       core: 2
                          |       ^
                      db.yaml:1:1: fourth
                        1 | a: 1
                          | ^
                      db.yaml:1:4: fifth
                        1 | a: 1
                          |    ^\
                      """);
            });
  }

  @Test
  void withoutProblemsNothingIsThrown() {
    Problems problems = new Problems();

    assertThat(problems.isEmpty()).isTrue();
    assertThatCode(problems::throwIfAny).doesNotThrowAnyException();
  }

  @Test
  void sourcesOfOneNameAreTwo() {
    Source other = Source.of("web.yaml", "x");
    Problems problems = new Problems();
    problems.add(problem(web, 2, 1, "a"));
    problems.add(problem(other, 1, 1, "c"));
    problems.add(problem(web, 3, 1, "b"));

    assertThat(problems.list()).extracting(Problem::message).containsExactly("a", "b", "c");
    assertThat(problems.isEmpty()).isFalse();
  }

  @Test
  void theCaretStandsUnderTabsAndWideCharacters() {
    assertThat(displayed("\ta:\tb", 5)).isEqualTo("x:1:5: m\n  1 | \ta:\tb\n    | \t  \t^");
    assertThat(displayed("名前: 😀!", 6)).isEqualTo("x:1:6: m\n  1 | 名前: 😀!\n    |         ^");
    assertThat(displayed("e\u0301: x", 5)).isEqualTo("x:1:5: m\n  1 | e\u0301: x\n    |    ^");
    assertThat(displayed("a: ", 9)).isEqualTo("x:1:9: m\n  1 | a: \n    |    ^");
  }

  @Test
  void theLineIsSafeToPrint() {
    assertThat(displayed("a\u001B[2J\u202Eb\u2028\uD83Dc", 1))
        .isEqualTo("x:1:1: m\n  1 | a\uFFFD[2J\uFFFDb\uFFFD\uFFFDc\n    | ^");
  }

  @Test
  void longLinesAreCut() {
    String line = "a".repeat(200) + "b" + "c".repeat(200);

    assertThat(displayed(line, 1)).isEqualTo("x:1:1: m\n  1 | " + "a".repeat(100) + "...\n    | ^");
    assertThat(displayed(line, 201))
        .isEqualTo(
            "x:1:201: m\n  1 | ..."
                + "a".repeat(60)
                + "b"
                + "c".repeat(39)
                + "...\n    | "
                + " ".repeat(63)
                + "^");
    assertThat(displayed(line, 402))
        .isEqualTo("x:1:402: m\n  1 | ..." + "c".repeat(60) + "\n    | " + " ".repeat(63) + "^");
  }

  @Test
  void lineNumbersWiden() {
    Source source = Source.of("x", "\n".repeat(99) + "a: 1");

    assertThat(problem(source, 100, 4, "m").display())
        .isEqualTo("x:100:4: m\n  100 | a: 1\n      |    ^");
    assertThat(problem(source, 99, 1, "m").display()).isEqualTo("x:99:1: m");
  }

  @Test
  void aSerializedExceptionKeepsItsMessage() throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(new ProblemsException(problem(web, 4, 7, "wrong")));
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      ProblemsException read = (ProblemsException) in.readObject();
      assertThat(read).hasMessage("web.yaml:4:7: wrong");
      assertThat(read.report()).isEqualTo("web.yaml:4:7: wrong");
      assertThat(read.problems()).isEmpty();
    }
  }
}
