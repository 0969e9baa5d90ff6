package io.libvmi.reader;

import static io.libvmi.reader.Texts.report;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Mistakes of syntax, as a person at a shell sees them. */
class SyntaxProblemTest {

  static Stream<Arguments> mistakes() {
    return Stream.of(
        Arguments.of(
            "spec:\n\tcpu: 1\n",
            """
            test.yaml:2:1: a tab cannot indent a line; use spaces
              2 | \tcpu: 1
                | ^\
            """),
        Arguments.of(
            "a: 1\nb: @x\n",
            """
            test.yaml:2:4: no value begins with @; put it in quotes
              2 | b: @x
                |    ^\
            """),
        Arguments.of(
            "a: %x\n",
            """
            test.yaml:1:4: no value begins with %; put it in quotes
              1 | a: %x
                |    ^\
            """),
        Arguments.of(
            "glob: *\n",
            """
            test.yaml:1:7: expected the name of an anchor after *; put it in quotes if it is a text
              1 | glob: *
                |       ^\
            """),
        Arguments.of(
            "a: \"C:\\qemu\"\n",
            """
            test.yaml:1:8: \\q is not an escape; write \\\\ for a backslash, or use single quotes
              1 | a: "C:\\qemu"
                |        ^\
            """),
        Arguments.of(
            "a: \"\\",
            """
            test.yaml:1:6: \\ is not an escape; write \\\\ for a backslash, or use single quotes
              1 | a: "\\
                |      ^\
            """),
        Arguments.of(
            "a: > x\n",
            """
            test.yaml:1:6: a text after | or > begins on the next line; put it in quotes if it is\
             on one line
              1 | a: > x
                |      ^\
            """),
        Arguments.of(
            "a: |x\n",
            """
            test.yaml:1:5: a text after | or > begins on the next line; put it in quotes if it is\
             on one line
              1 | a: |x
                |     ^\
            """),
        Arguments.of(
            "a: b: c\n",
            """
            test.yaml:1:5: a second colon in one line; put the text that has it in quotes
              1 | a: b: c
                |     ^\
            """),
        Arguments.of(
            "name: x\n  kind: y\n",
            """
            test.yaml:2:3: this line does not fit into what stands above it; check its indentation
              2 |   kind: y
                |   ^\
            """),
        Arguments.of(
            "a: - b\n",
            """
            test.yaml:1:4: a list item cannot stand here; begin the list on the next line
              1 | a: - b
                |    ^\
            """),
        Arguments.of(
            "a: 1\nb\nc: 2\n",
            """
            test.yaml:2:1: expected a name and a colon
              2 | b
                | ^\
            """),
        Arguments.of(
            "a: \"x\nb: 3\n",
            """
            test.yaml:1:4: this quote is not closed
              1 | a: "x
                |    ^\
            """),
        Arguments.of(
            "{a: 1,, b: 2}",
            """
            test.yaml:1:7: expected a value, found ,
              1 | {a: 1,, b: 2}
                |       ^\
            """),
        Arguments.of(
            "{a: 1}\n{b: 2}\n",
            """
            test.yaml:2:1: expected the end of the document, found {; begin another document with\
             ---
              2 | {b: 2}
                | ^\
            """),
        Arguments.of(
            "a: {b: 1\n",
            """
            test.yaml:1:4: this { is not closed
              1 | a: {b: 1
                |    ^\
            """),
        Arguments.of(
            "a: [b, c\n",
            """
            test.yaml:1:4: this [ is not closed
              1 | a: [b, c
                |    ^\
            """),
        Arguments.of(
            "a: [1, 2\nb: 3\n",
            """
            test.yaml:2:2: expected , or ] for the list that begins at line 1, column 4, found :
              2 | b: 3
                |  ^\
            """),
        Arguments.of(
            "a: {b: 1]\n",
            """
            test.yaml:1:9: expected , or } for the object that begins at line 1, column 4, found ]
              1 | a: {b: 1]
                |         ^\
            """),
        Arguments.of(
            "a: {b: ${c}}\n",
            """
            test.yaml:1:9: expected , or } for the object that begins at line 1, column 4, found {;\
             put ${...} in quotes here
              1 | a: {b: ${c}}
                |         ^\
            """),
        Arguments.of(
            "a:\n  b: 1\n c: 2\n",
            """
            test.yaml:3:2: this line does not fit into the object that begins at line 1; check its\
             indentation
              3 |  c: 2
                |  ^\
            """),
        Arguments.of(
            "- a\nb: 1\n",
            """
            test.yaml:2:1: this line does not fit into the list that begins at line 1; check its\
             indentation
              2 | b: 1
                | ^\
            """),
        Arguments.of(
            ": 1\n",
            """
            test.yaml:1:1: expected a name before the colon
              1 | : 1
                | ^\
            """),
        Arguments.of(
            "a: 'it's'\n",
            """
            test.yaml:1:8: expected the end of the value, found a text; put all of it in quotes\
             if it is one text
              1 | a: 'it's'
                |        ^\
            """),
        Arguments.of(
            "a: &x *x\n",
            """
            test.yaml:1:7: expected the end of the value, found an alias; put all of it in quotes\
             if it is one text
              1 | a: &x *x
                |       ^\
            """),
        Arguments.of(
            "%YAML 2.0\n---\na: 1\n",
            """
            test.yaml:1:1: only YAML 1.x is read
              1 | %YAML 2.0
                | ^\
            """),
        Arguments.of(
            "a: \"\\UFFFFFFFF\"\n",
            """
            test.yaml:1:2: what follows is not YAML
              1 | a: "\\UFFFFFFFF"
                |  ^\
            """),
        Arguments.of(
            "a: !<x\n",
            """
            test.yaml:1:7: expected '>', but found '\\n' (10) while scanning a tag
              1 | a: !<x
                |       ^\
            """),
        Arguments.of(
            "a: \u001B[31m\n",
            """
            test.yaml:1:4: the character U+001B is not allowed in YAML; write "\\u001B" in double\
             quotes
              1 | a: \uFFFD[31m
                |    ^\
            """),
        Arguments.of(
            "a: 1\nb\u0000",
            """
            test.yaml:2:2: the character U+0000 is not allowed in YAML; is this a text file?
              2 | b\uFFFD
                |  ^\
            """));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void saysWhatIsWrongAndWhere(String text, String report) {
    assertThat(report(text)).isEqualTo(report);
  }

  @Test
  void theEndOfTheTextHasNoLineToShow() {
    assertThat(report("a: [\n"))
        .isEqualTo("test.yaml:2:1: expected a value, found the end of the text");
  }
}
