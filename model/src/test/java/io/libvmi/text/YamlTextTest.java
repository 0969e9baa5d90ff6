package io.libvmi.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.Quantity;
import io.libvmi.model.LibvmiException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class YamlTextTest {

  @Test
  void mapsAreIndentedAndDashesStandBelowTheirKey() {
    Map<String, Object> disk = Map.of("name", "root", "disk", Map.of("bus", "virtio"));
    Map<String, Object> tree = Map.of("spec", Map.of("disks", List.of(disk), "cores", 2));

    assertThat(YamlText.of(tree))
        .isEqualTo(
            """
            spec:
              cores: 2
              disks:
              - disk:
                  bus: virtio
                name: root
            """);
  }

  @Test
  void listsInListsShareALine() {
    assertThat(YamlText.of(Map.of("a", List.of(List.of("x", "y"), List.of(Map.of("k", "v"))))))
        .isEqualTo(
            """
            a:
            - - x
              - "y"
            - - k: v
            """);
  }

  @Test
  void emptyContainersStandOnTheLineOfTheirKeyOrDash() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("list", List.of());
    tree.put("map", Map.of());
    tree.put("nested", List.of(List.of(), Map.of()));

    assertThat(YamlText.of(tree))
        .isEqualTo(
            """
            list: []
            map: {}
            nested:
            - []
            - {}
            """);
    assertThat(YamlText.of(Map.of())).isEqualTo("{}\n");
    assertThat(YamlText.of(List.of())).isEqualTo("[]\n");
  }

  @Test
  void aValueNeedsNoContainer() {
    assertThat(YamlText.of(null)).isEqualTo("null\n");
    assertThat(YamlText.of(true)).isEqualTo("true\n");
    assertThat(YamlText.of(-7L)).isEqualTo("-7\n");
    assertThat(YamlText.of("500m")).isEqualTo("500m\n");
    assertThat(YamlText.of("a\nb")).isEqualTo("|-\n  a\n  b\n");
  }

  @Test
  void nullsAreWritten() {
    assertThat(YamlText.of(Collections.singletonMap("creationTimestamp", null)))
        .isEqualTo("creationTimestamp: null\n");
    assertThat(YamlText.of(Arrays.asList("a", null))).isEqualTo("- a\n- null\n");
  }

  @Test
  void quantitiesAreCanonicalAndQuotedLikeAnyText() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("cpu", new Quantity("2"));
    tree.put("memory", new Quantity("1024", "Mi"));
    tree.put("port", new IntOrString(80));
    tree.put("probe", new IntOrString("http"));

    assertThat(YamlText.of(tree))
        .isEqualTo(
            """
            cpu: "2"
            memory: 1Gi
            port: 80
            probe: http
            """);
  }

  @Test
  void aKeyOfOver128BytesStandsBehindAQuestionMark() {
    String longest = "k".repeat(128);
    assertThat(YamlText.of(Map.of(longest, "v"))).isEqualTo(longest + ": v\n");
    assertThat(YamlText.of(Map.of(longest + "k", "v"))).isEqualTo("? " + longest + "k\n: v\n");

    String umlauts = "ü".repeat(64);
    assertThat(YamlText.of(Map.of(umlauts, "v"))).isEqualTo(umlauts + ": v\n");
    assertThat(YamlText.of(Map.of(umlauts + "k", "v"))).isEqualTo("? " + umlauts + "k\n: v\n");
  }

  @Test
  void aKeyOfSeveralLinesStandsBehindAQuestionMarkAndItsValueBehindAColon() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("a\nb", List.of("x", Map.of()));
    tree.put("c\n", Map.of("d", "e", "f", List.of()));

    assertThat(YamlText.of(tree))
        .isEqualTo(
            """
            ? |-
              a
              b
            : - x
              - {}
            ? |
              c
            : d: e
              f: []
            """);
  }

  @Test
  void bytesAreUtf8AndGoToAStreamAsTheyAre() throws IOException {
    Map<String, String> tree = Map.of("a", "日本 ü");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    YamlText.write(tree, out);

    assertThat(YamlText.of(tree)).isEqualTo("a: 日本 ü\n");
    assertThat(YamlText.bytes(tree)).isEqualTo("a: 日本 ü\n".getBytes(UTF_8));
    assertThat(out.toByteArray()).isEqualTo(YamlText.bytes(tree));
  }

  @Test
  void whatIsLongerThanTheBufferIsWrittenWhole() {
    List<String> lines = Collections.nCopies(20_000, "line");
    assertThat(YamlText.of(lines)).isEqualTo("- line\n".repeat(20_000));
    assertThat(YamlText.of("after")).isEqualTo("after\n");
  }

  @Test
  void deepTreesAreIndentedAllTheWay() {
    Object tree = "x";
    for (int i = 0; i < 100; i++) {
      tree = Map.of("k", tree);
    }
    assertThat(YamlText.of(tree)).endsWith("\n" + " ".repeat(198) + "k: x\n");
  }

  @Test
  void rejectsWhatIsNoValue() {
    assertThatThrownBy(() -> YamlText.of(Map.of("a", new Object())))
        .isInstanceOf(LibvmiException.class)
        .hasMessage(
            "a value of java.lang.Object cannot be written: a map, a list, a text, a number, true,"
                + " false, a quantity, an API object or null was expected");
    assertThatThrownBy(() -> YamlText.of(Map.of(1, "x")))
        .isInstanceOf(LibvmiException.class)
        .hasMessage("the key 1 of a map is of java.lang.Integer: a text was expected");
  }
}
