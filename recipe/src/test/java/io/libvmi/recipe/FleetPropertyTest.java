package io.libvmi.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.model.ApiType;
import io.libvmi.text.JsonText;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** A recipe that is filled in is the recipe in which the values are written. */
class FleetPropertyTest {
  private static final String RECIPE =
      """
      variables: {text: "", label: none, cores: 1, index: 3}
      from: fedora
      vmi:
        - withName: a-${index}
        - withAnnotation: [whole, "${text}"]
        - withAnnotation: [part, "<${text}>${index:%04x}$${text}<${text}>"]
        - withCpuCount: {cores: "${cores}", threads: 1, sockets: 1}
        - withCloudInitNoCloudUserData: |
            ${text}
            ${HOME} ${text}
        - withEmptyDisk: [scratch, virtio, "${cores}Gi"]
        - withInterface: {name: "${label}", masquerade: {}}
      """;

  private static final Recipe FLEET = Recipe.read("fleet.yaml", RECIPE).get(0);

  private static ApiType written(String text, String label, int cores, long index) {
    String recipe =
        """
        from: fedora
        vmi:
          - withName: a-%2$d
          - withAnnotation: [whole, %1$s]
          - withAnnotation: [part, %5$s]
          - withCpuCount: {cores: %4$d, threads: 1, sockets: 1}
          - withCloudInitNoCloudUserData: %6$s
          - withEmptyDisk: [scratch, virtio, %4$dGi]
          - withInterface: {name: %3$s, masquerade: {}}
        """
            .formatted(
                JsonText.of(text),
                index,
                JsonText.of(label),
                cores,
                JsonText.of("<" + text + ">" + "%04x".formatted(index) + "${text}<" + text + ">"),
                JsonText.of(text + "\n${HOME} " + text + "\n"));
    return Recipe.read("written.yaml", recipe).get(0).compose();
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings().withChars("ab1 ${}:-#'\"\\\n\t&*!|>%@,[]ü語").ofMaxLength(30),
        Arbitraries.of(
            "",
            "yes",
            "null",
            "~",
            "007",
            "1e3",
            ".inf",
            ".nan",
            "${text}",
            "$${index}",
            "withRng",
            "${cores:%d}",
            "- withName: b",
            "\u0000",
            "x".repeat(100_000)));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void valuesAreAsIfTheyWereWritten(
      @ForAll("texts") String text,
      @ForAll("texts") String label,
      @ForAll @IntRange(min = 1) int cores,
      @ForAll @IntRange int index) {
    Map<String, String> values =
        Map.of(
            "text",
            text,
            "label",
            label,
            "cores",
            String.valueOf(cores),
            "index",
            String.valueOf(index));

    assertThat(FLEET.compose(values)).isEqualTo(written(text, label, cores, index));
  }

  @Property(tries = 20)
  void aFleetIsItsMachinesInTheirOrder(@ForAll @IntRange(max = 40) int count) {
    List<ApiType> machines =
        LongStream.range(0, count).mapToObj(i -> written("", "none", 1, 3 + i)).toList();

    assertThat(FLEET.composeFleet(count)).isEqualTo(machines);
    assertThat(FLEET.composeFleet(count).parallel().toList()).isEqualTo(machines);
  }
}
