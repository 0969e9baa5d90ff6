package io.libvmi.explain;

import static io.libvmi.Libvmi.newVirtualMachine;
import static io.libvmi.Libvmi.newVirtualMachineInstance;
import static io.libvmi.Memory.withGuestMemory;
import static io.libvmi.Metadata.withLabel;
import static io.libvmi.Metadata.withName;
import static io.libvmi.VirtualMachines.withRunStrategy;
import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.Option;
import io.libvmi.RunStrategy;
import io.libvmi.explain.machines.Machines;
import io.libvmi.explain.page.HtmlView;
import io.libvmi.model.ApiType;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import io.libvmi.reader.Documents;
import io.libvmi.reader.Manifest;
import io.libvmi.reader.ManifestReader;
import io.libvmi.text.YamlText;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ExplainedManifestTest {

  private static Manifest read(String yaml) {
    return ManifestReader.lenient().read("vm.yaml", yaml).get(0);
  }

  @Test
  void allViewsCountTheSame() {
    Explanation<?> shop = Explanation.of(Machines::shop);
    ExplainedManifest manifest = ExplainedManifest.of(shop);
    Map<?, ?> json =
        (Map<?, ?>) Documents.parse("json", JsonView.of(List.of(shop))).get(0).toTree();
    List<?> fields =
        (List<?>) ((Map<?, ?>) ((List<?>) json.get("explanations")).get(0)).get("fields");

    assertThat(List.of(manifest.fields().size(), manifest.lost(), manifest.cleared()))
        .isEqualTo(List.of(19, 2, 2));
    assertThat(fields).hasSize(19);
    assertThat(fields.stream().filter(field -> ((Map<?, ?>) field).containsKey("lost"))).hasSize(2);
    assertThat(fields.stream().filter(field -> !((Map<?, ?>) field).containsKey("value")))
        .hasSize(2);
    assertThat(TextView.of(shop, false))
        .contains("Fields (19, of which 2 have lost a value and 2 are cleared)\n");
    assertThat(HtmlView.of(shop)).contains(", 19 fields, 2 have lost a value, 2 are cleared");
  }

  @Test
  void whatIsOverwrittenOrClearedHasLostAValue() {
    Explanation<?> shop = Explanation.of(Machines::shop);
    Set<String> noticed =
        shop.notices().stream()
            .filter(
                one -> Set.of(Notice.Kind.OVERWRITTEN, Notice.Kind.CLEARED).contains(one.kind()))
            .map(Notice::path)
            .collect(Collectors.toSet());

    assertThat(
            ExplainedManifest.of(shop).fields().stream()
                .filter(field -> ExplainedManifest.lost(field) != null)
                .map(FieldHistory::path))
        .containsExactlyInAnyOrderElementsOf(noticed);
  }

  @Test
  void theLastValueThatSomebodySaidIsTheOneThatWasLost() {
    Explanation<VirtualMachineInstance> explained =
        Explanation.of(
            () ->
                newVirtualMachineInstance(
                    withGuestMemory("1Gi"),
                    withGuestMemory("2Gi"),
                    Option.named("clear", vmi -> vmi.getSpec().getDomain().setMemory(null)),
                    withGuestMemory("4Gi")));

    assertThat(ExplainedManifest.lost(explained.field("spec.domain.memory.guest").orElseThrow()))
        .isEqualTo("2Gi");
  }

  @Test
  void whatIsThereBeforeAnyOptionIsNotLost() {
    Explanation<?> explained =
        Explanation.of(
            () ->
                newVirtualMachine(
                    newVirtualMachineInstance(),
                    withRunStrategy(RunStrategy.ALWAYS),
                    withName("a")));

    assertThat(ExplainedManifest.of(explained).lost()).isZero();
    assertThat(TextView.of(explained, false)).doesNotContain("(was ");
  }

  @Test
  void whatAKindHasInAnyCaseIsShownWhereTheTextHasIt() {
    String text =
        """
        apiVersion: kubevirt.io/v1
        kind: VirtualMachine
        spec:
          template:
            spec:
              domain:
                devices: {}
        """;
    Explanation<ApiType> explained = Explanation.of(read(text));

    assertThat(YamlText.of(ExplainedManifest.of(explained).tree())).isEqualTo(text);
    assertThat(YamlView.of(explained)).doesNotContain("metadata");
    assertThat(TextView.of(explained, false)).doesNotContain("metadata");
    assertThat(JsonView.of(List.of(explained))).doesNotContain("metadata");
    assertThat(HtmlView.of(explained)).doesNotContain("metadata");

    Explanation<ApiType> stated = Explanation.of(read(text + "metadata: {}\n"));
    assertThat(YamlView.of(stated)).contains("metadata: {}");
  }

  @Test
  void itemsOfListsKeepTheirOrder() {
    Manifest manifest =
        read(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            spec:
              tolerations: [{key: b}, {key: a}]
              domain: {devices: {disks: [{name: b}, {name: a, disk: {}}]}}
            """);

    assertThat(ExplainedManifest.of(Explanation.of(manifest)).tree()).isEqualTo(manifest.tree());
  }

  @Test
  void pathsArePutTogether() {
    assertThat(FieldPaths.field("", "spec")).isEqualTo("spec");
    assertThat(FieldPaths.field("metadata.labels", "app/name"))
        .isEqualTo("metadata.labels[\"app/name\"]");
    assertThat(
            FieldPaths.items("spec.volumes", List.of(Map.of("name", "root"), Map.of("name", "a"))))
        .containsExactly("spec.volumes[root]", "spec.volumes[a]");
    assertThat(FieldPaths.last("spec.volumes[root]")).isEqualTo("[root]");
    assertThat(FieldPaths.parent("spec.volumes[a.b]")).isEqualTo("spec.volumes");
    assertThat(FieldPaths.last("spec")).isEqualTo("spec");
  }

  @Test
  void placesAreBriefInOneFileAndWholeInSeveral() {
    Explanation<?> shop = Explanation.of(Machines::shop);
    Explanation<?> lambda =
        Explanation.of(() -> newVirtualMachineInstance(withLabel("a", "b"), withName("c")));

    assertThat(Where.in(shop).file()).isEmpty();
    assertThat(Where.in(shop).brief(shop.field("metadata.name").orElseThrow().setBy()))
        .matches("web\\(Layers\\.java:\\d+\\)");
    assertThat(Where.in(lambda).brief(lambda.field("metadata.name").orElseThrow().setBy()))
        .matches("placesAreBriefInOneFileAndWholeInSeveral\\(ExplainedManifestTest\\.java:\\d+\\)");
  }
}
