package io.libvmi.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Where comments are in the canonical text. */
class CommentsTest {

  static String formatted(String text) {
    Source source = Source.of("test.yaml", text);
    Problems problems = new Problems();
    var manifests = ManifestReader.lenient().read(source, problems);
    problems.throwIfAny();
    return CanonicalText.of(source, manifests);
  }

  static Stream<Arguments> comments() {
    return Stream.of(
        Arguments.of(
            "at the beginning",
            """
            # all of it

            kind: B # the kind
            apiVersion: v1
            """,
            """
            # all of it
            apiVersion: v1
            kind: B # the kind
            """),
        Arguments.of(
            "at the beginning, and of the first entry",
            """
            # yaml-language-server: $schema=x
            # all of it

            # the kind
            kind: B
            apiVersion: v1
            """,
            """
            # yaml-language-server: $schema=x
            # all of it
            apiVersion: v1
            # the kind
            kind: B
            """),
        Arguments.of(
            "around separators",
            """
            # one
            ---
            kind: A
            apiVersion: v1
            # end of one
            --- # two
            # still two
            kind: B
            apiVersion: v1
            ...
            # nothing
            ---
            # and no more
            """,
            """
            # one
            apiVersion: v1
            kind: A
            # end of one
            ---
            # two
            # still two
            apiVersion: v1
            kind: B
            # nothing
            # and no more
            """),
        Arguments.of(
            "of objects and items",
            """
            kind: A
            apiVersion: v1
            spec: # what is wanted
              # two of them
              list:
                # first
                - name: b # its name
                  # its bus
                  bus: x
                  # ends the first
                # second
                - # still second
                  name: c
                # - name: d
              deep: {a: 1, b: [2, # two
                3]} # and three
              # z: 1
            status: {} # none
            """,
            """
            apiVersion: v1
            kind: A
            spec: # what is wanted
              deep: # and three
                a: 1
                b:
                - 2 # two
                - 3
              # two of them
              list:
              # first
              - # its bus
                bus: x
                name: b # its name
                # ends the first
              # second
              # still second
              - name: c
              # - name: d
              # z: 1
            status: {} # none
            """
                .replace("- # its bus\n    bus: x", "- bus: x")
                .replace("  # first\n", "  # first\n  # its bus\n")),
        Arguments.of(
            "of texts",
            """
            kind: A
            apiVersion: v1
            data:
              b: | # a block
                x # no comment
                y

              # above the next
              a: "x
                # no comment" # a quote
              c: # a long one
                %s
                # ends data
            """
                .formatted("word ".repeat(30).strip()),
            """
            apiVersion: v1
            data:
              # above the next
              a: 'x # no comment' # a quote
              b: | # a block
                x # no comment
                y
              c: %s
                %s # a long one
              # ends data
            kind: A
            """
                .formatted("word ".repeat(16).strip(), "word ".repeat(14).strip())),
        Arguments.of(
            "in what is empty, and further to the right than what they can be about",
            """
            apiVersion: v1
            kind: A
            spec:
              devices:
                # disks come later
                # and networks
              memory: {
                # how much
              }
              text: |
                one
               # above the zone
              zone: 1
             # ends spec
            list:
            - # nothing
            -
              # nothing either
            - b
            a:
              # at the end
            """,
            """
            # at the end
            a: null
            apiVersion: v1
            kind: A
            list:
            - null # nothing
            # nothing either
            - null
            - b
            spec:
              # disks come later
              # and networks
              devices: null
              # how much
              memory: {}
              text: |
                one
              # above the zone
              zone: 1
              # ends spec
            """),
        Arguments.of(
            "of aliases and merges",
            """
            kind: A
            apiVersion: v1
            data:
              base: &base # the base
                x: 1 # one
              other:
                <<: *base # like it
                z: 2
              again: *base # the same
            """,
            """
            apiVersion: v1
            data:
              again: # the same
                x: 1
              base: # the base
                x: 1 # one
              other:
                # like it
                x: 1
                z: 2
            kind: A
            """
                .replace("    # like it\n    x: 1\n", "    x: 1\n    # like it\n")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("comments")
  void staysWhereItBelongs(String name, String text, String canonical) {
    assertThat(formatted(text)).isEqualTo(canonical);
    assertThat(formatted(canonical)).isEqualTo(canonical);
  }

  /** With work that grows faster than the text this one would take minutes. */
  @Test
  void staysInALargeText() {
    StringBuilder text = new StringBuilder("apiVersion: v1\ndata:\n");
    for (int i = 10_000; i < 50_000; i++) {
      text.append("  # above %d\n  q%d: 1 # behind %d\n".formatted(i, i, i));
    }
    text.append("kind: A\nlist:\n");
    for (int i = 0; i < 20_000; i++) {
      text.append("# item %d\n- a:\n  - 1 # one\n  # end %d\n".formatted(i, i));
    }

    assertThat(formatted(text.toString())).isEqualTo(text.toString());
  }

  @Test
  void jsonHasNone() {
    assertThat(formatted("{\"kind\": \"A\", \"apiVersion\": \"v1\", \"a\": \"# b\"}"))
        .isEqualTo("{\n    \"a\": \"# b\",\n    \"apiVersion\": \"v1\",\n    \"kind\": \"A\"\n}\n");
  }
}
