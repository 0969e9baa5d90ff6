package io.libvmi.explain;

import static io.libvmi.Cpu.withCpuCount;
import static io.libvmi.DataVolumes.newDataVolume;
import static io.libvmi.Disks.withBootOrder;
import static io.libvmi.Factories.newFedora;
import static io.libvmi.InstancetypeMatchers.withClusterInstancetype;
import static io.libvmi.Libvmi.from;
import static io.libvmi.Libvmi.newVirtualMachine;
import static io.libvmi.Libvmi.newVirtualMachineInstance;
import static io.libvmi.Memory.withGuestMemory;
import static io.libvmi.Metadata.withLabel;
import static io.libvmi.Metadata.withName;
import static io.libvmi.Metadata.withNamespace;
import static io.libvmi.Scheduling.withToleration;
import static io.libvmi.Storage.withContainerDisk;
import static io.libvmi.VirtualMachines.withDataVolumeTemplate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Toleration;
import io.fabric8.kubernetes.api.model.TolerationBuilder;
import io.libvmi.Composer;
import io.libvmi.Option;
import io.libvmi.explain.machines.Layers;
import io.libvmi.explain.machines.Machines;
import io.libvmi.explain.machines.Sizes;
import io.libvmi.model.ApiType;
import io.libvmi.model.LibvmiException;
import io.libvmi.model.TreeWriter;
import io.libvmi.model.kubevirt.v1.VirtualMachine;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import io.libvmi.reader.Manifest;
import io.libvmi.reader.ManifestReader;
import io.libvmi.reader.Problems;
import io.libvmi.reader.Source;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ExplanationTest {

  /** The story of a field: a line for each change, the last line is who set it. */
  private static String story(Explanation<?> explanation, String path) {
    return explanation.field(path).orElseThrow().changes().stream()
        .map(change -> change.after() + " by " + change.step())
        .collect(Collectors.joining("\n"));
  }

  private static List<String> notices(Explanation<?> explanation) {
    return explanation.notices().stream().map(Notice::message).toList();
  }

  private static Explanation<ApiType> recipe(String text) {
    Problems problems = new Problems();
    List<Explanation<ApiType>> explained =
        Explanation.ofRecipes(Source.of("shop.yaml", text), problems);
    assertThat(problems.list()).isEmpty();
    assertThat(explained).hasSize(1);
    return explained.get(0);
  }

  @Test
  void aChainOfMethodsInThreeClassesIsTold() {
    Explanation<VirtualMachine> shop = Explanation.of(Machines::shop);

    assertThat(story(shop, "spec.template.spec.domain.memory.guest"))
        .isEqualTo(
            """
            2Gi by withGuestMemory("2Gi") of medium at Sizes.medium(Sizes.java:15)
            4Gi by withGuestMemory("4Gi") at Machines.shop(Machines.java:17)
            null by withClusterInstancetype("u1.small") at Machines.shop(Machines.java:17)""");
    assertThat(story(shop, "spec.template.spec.domain.devices.disks[root].bootOrder"))
        .isEqualTo("1 by withBootOrder(1) of withContainerDisk at Layers.web(Layers.java:19)");
    assertThat(story(shop, "spec.template.spec.volumes[disk0].containerDisk.image"))
        .isEqualTo(
            "quay.io/kubevirt/fedora-with-test-tooling-container-disk:v1.9.0 by"
                + " withContainerDisk(\"disk0\","
                + " \"quay.io/kubevirt/fedora-with-test-tooling-container-disk:v1....\")"
                + " of newFedora at Layers.web(Layers.java:16)");
    assertThat(shop.field("spec.template.spec.domain.memory.guest").orElseThrow())
        .matches(FieldHistory::isOverridden)
        .returns(null, FieldHistory::value);
    assertThat(shop.field("spec.nothing")).isEmpty();
    Origin.Code origin =
        (Origin.Code) shop.field("spec.instancetype.name").orElseThrow().setBy().origin();
    assertThat(origin.calls()).extracting(StackTraceElement::getMethodName).containsExactly("shop");
  }

  @Test
  void whatWasLostIsNoticed() {
    assertThat(notices(Explanation.of(Machines::shop)))
        .containsExactly(
            "withContainerDisk(\"disk0\", \"other\") has no effect at"
                + " spec.template.spec.volumes[disk0].containerDisk.image:"
                + " spec.template.spec.volumes[disk0] was already added by"
                + " withContainerDisk(\"disk0\","
                + " \"quay.io/kubevirt/fedora-with-test-tooling-container-disk:v1....\")"
                + " of newFedora",
            "withGuestMemory(\"4Gi\") overwrites spec.template.spec.domain.memory.guest"
                + " (2Gi -> 4Gi), which withGuestMemory(\"2Gi\") of medium had set",
            "withClusterInstancetype(\"u1.small\") clears spec.template.spec.domain.memory.guest"
                + " (4Gi), which withGuestMemory(\"4Gi\") had set",
            "withClusterInstancetype(\"u1.small\") clears"
                + " spec.template.spec.domain.resources.requests.memory (544Mi), which"
                + " withResourceMemory(\"544Mi\") of newFedora had set");
  }

  @Test
  void whatIsSaidTwiceIsNoticed() {
    Explanation<VirtualMachineInstance> explanation =
        Explanation.of(
            () ->
                newVirtualMachineInstance(
                    withCpuCount(2, 1, 1), withLabel("a", "b"), withLabel("a", "b")));

    assertThat(explanation.notices())
        .singleElement()
        .satisfies(
            notice -> {
              assertThat(notice.kind()).isEqualTo(Notice.Kind.SET_AGAIN);
              assertThat(notice.path()).isEqualTo("metadata.labels.a");
              assertThat(notice.message())
                  .isEqualTo(
                      "withLabel(\"a\", \"b\") says again what is so: metadata.labels.a,"
                          + " which withLabel(\"a\", \"b\") had set");
            });
  }

  @Test
  void aRecipeIsToldByFileLineAndColumn() {
    Explanation<ApiType> shop =
        recipe(
            """
            from: fedora
            vmi:
              - withName: shop
              - withGuestMemory: 2Gi
            vm:
              - withDataVolumeDisk:
                  - root
                  - newDataVolume:
                      - withName: shop-root
                      - withStorage: {storageWithVolumeSize: 10Gi}
                  - withBootOrder: 1
            """);

    assertThat(story(shop, "metadata.name"))
        .matches("testvmi-\\w+ by newFedora\\(...\\) at shop.yaml:1:7\nshop by .*shop.yaml:3:5");
    assertThat(story(shop, "spec.template.spec.domain.devices.rng"))
        .isEqualTo("{} by withRng() of newFedora at shop.yaml:1:7");
    assertThat(story(shop, "spec.runStrategy"))
        .isEqualTo("Halted by newVirtualMachine(...) at shop.yaml:5:1");
    assertThat(
            story(
                shop,
                "spec.dataVolumeTemplates[shop-root].spec.storage.resources.requests.storage"))
        .isEqualTo(
            "10Gi by storageWithVolumeSize(\"10Gi\") of withDataVolumeDisk at shop.yaml:10:27");
    assertThat(story(shop, "spec.template.spec.domain.devices.disks[root].bootOrder"))
        .isEqualTo("1 by withBootOrder(1) of withDataVolumeDisk at shop.yaml:11:9");
  }

  @Test
  void aManifestIsToldByFileLineAndColumn() {
    Manifest manifest =
        ManifestReader.strict()
            .read(
                "web.yaml",
                """
                apiVersion: kubevirt.io/v1
                kind: VirtualMachineInstance
                metadata:
                  name: web
                spec:
                  domain:
                    memory: {guest: 1Gi}
                  volumes:
                  - containerDisk: {image: fedora}
                    name: root
                """)
            .get(0);

    assertThat(story(Explanation.of(manifest), "spec.volumes[root].containerDisk.image"))
        .isEqualTo("fedora by web.yaml at web.yaml:9:28");
    assertThat(
            story(
                Explanation.of(manifest, () -> from(manifest.object(), memory("2Gi"))),
                "spec.domain.memory.guest"))
        .matches("1Gi by web.yaml at web.yaml:7:21\n2Gi by .* of memory at ExplanationTest.*");
  }

  @Test
  void aManifestStatesWhatItsTextDoes() {
    Manifest manifest =
        ManifestReader.strict()
            .read(
                "web.yaml",
                """
                apiVersion: kubevirt.io/v1
                kind: VirtualMachineInstance
                spec:
                  affinity: {podAffinity: {preferredDuringSchedulingIgnoredDuringExecution: []}}
                  domain: {devices: {}}
                """)
            .get(0);

    Explanation<ApiType> explanation = Explanation.of(manifest);

    assertThat(explanation.tree()).isEqualTo(manifest.tree()).isEqualTo(explanation.replayed());
    assertThat(explanation.fields())
        .extracting(FieldHistory::path)
        .containsExactlyInAnyOrder(
            "apiVersion",
            "kind",
            "spec.affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecution",
            "spec.domain.devices");
  }

  private static Option<ApiType> memory(String quantity) {
    return Option.named(
        "memory", object -> withGuestMemory(quantity).applyTo((VirtualMachineInstance) object));
  }

  @Test
  void aChangePastAllOptionsIsTold() {
    Explanation<VirtualMachineInstance> explanation =
        Explanation.of(
            () -> {
              VirtualMachineInstance vmi = newVirtualMachineInstance(withName("web"));
              vmi.getSpec().setHostname("web");
              VirtualMachineInstance more = from(vmi, withLabel("a", "b"));
              more.getSpec().setSubdomain("shop");
              return more;
            });

    assertThat(explanation.field("spec.hostname").orElseThrow().setBy().kind())
        .isEqualTo(Step.Kind.EDIT);
    assertThat(explanation.field("spec.subdomain").orElseThrow().setBy().kind())
        .isEqualTo(Step.Kind.EDIT);
  }

  @Test
  void aLambdaIsToldByTheCallThatItWasGivenTo() {
    Explanation<VirtualMachineInstance> explanation =
        Explanation.of(() -> newVirtualMachineInstance(vmi -> vmi.getSpec().setHostname("web")));

    assertThat(story(explanation, "spec.hostname"))
        .startsWith("web by lambda of ExplanationTest at ExplanationTest.")
        .contains("(ExplanationTest.java:");
  }

  @Test
  void aComposersOptionsAreToldByWhereTheyWereMade() {
    Explanation<VirtualMachineInstance> explanation =
        Explanation.of(
            () -> {
              Composer<VirtualMachineInstance> composer = Composer.with(Sizes.medium());
              VirtualMachineInstance vmi =
                  composer.compose(io.libvmi.Factories::newFedora, withName("web"));
              return vmi;
            });

    assertThat(story(explanation, "spec.domain.memory.guest"))
        .isEqualTo("2Gi by withGuestMemory(\"2Gi\") of medium at Sizes.medium(Sizes.java:15)");
    assertThat(story(explanation, "spec.domain.devices.rng"))
        .startsWith("{} by withRng() of newFedora");
  }

  @Test
  void aDataVolumeComposedElsewhereIsToldByItsOwnOptions() {
    Explanation<VirtualMachine> explanation =
        Explanation.of(
            () ->
                newVirtualMachine(
                    Layers.web(), withDataVolumeTemplate(newDataVolume(withName("data")))));

    assertThat(story(explanation, "spec.dataVolumeTemplates[data].metadata.name"))
        .startsWith("data by withName(\"data\") of withDataVolumeTemplate at ExplanationTest.");
  }

  @Test
  void itemsWithoutNamesAreNotInEachOthersWay() {
    Explanation<ApiType> explanation =
        recipe(
            """
            vmi:
              - withToleration: {key: a, operator: Exists}
              - withToleration: {key: b, operator: Exists}
            """);

    assertThat(notices(explanation)).isEmpty();
  }

  @Test
  void whatIsLostInAPartIsNoticed() {
    assertThat(
            notices(
                recipe(
                    """
                    vmi:
                      - withContainerDisk: [root, fedora, {withBootOrder: 1}, {withBootOrder: 2}]
                    """)))
        .containsExactly(
            "withBootOrder(2) overwrites spec.domain.devices.disks[root].bootOrder (1 -> 2),"
                + " which withBootOrder(1) of withContainerDisk had set");
  }

  @Test
  void theHistoryOfAFieldBeginsInThePart() {
    Explanation<ApiType> explanation =
        recipe(
            """
            vmi:
              - withContainerDisk: [root, fedora, {withBootOrder: 1}, {withBootOrder: 2}]
            """);

    assertThat(story(explanation, "spec.domain.devices.disks[root].bootOrder"))
        .isEqualTo(
            "1 by withBootOrder(1) of withContainerDisk at shop.yaml:2:40\n"
                + "2 by withBootOrder(2) of withContainerDisk at shop.yaml:2:60");
  }

  @Test
  void anOptionThatIsAppliedByHandIsTold() {
    Explanation<VirtualMachineInstance> explanation =
        Explanation.of(
            () -> {
              VirtualMachineInstance vmi =
                  newVirtualMachineInstance(
                      withContainerDisk("root", "fedora", withBootOrder(1)),
                      Option.named(
                          "small",
                          it -> {
                            it.getSpec().setHostname("web");
                            withGuestMemory("1Gi").applyTo(it);
                            withBootOrder(2)
                                .applyTo(it.getSpec().getDomain().getDevices().getDisks().get(0));
                            withGuestMemory("2Gi").applyTo(it);
                            it.getSpec().setSubdomain("shop");
                          }));
              withLabel("a", "b").applyTo(vmi);
              vmi.getSpec().setSchedulerName("mine");
              return vmi;
            });

    assertThat(story(explanation, "spec.hostname")).startsWith("web by small() at Expl");
    assertThat(story(explanation, "spec.subdomain")).startsWith("shop by small() at Expl");
    assertThat(story(explanation, "spec.domain.memory.guest"))
        .matches("1Gi by withGuestMemory.*1Gi.* of small at .*\n2Gi by .*2Gi.* of small at .*");
    assertThat(story(explanation, "spec.domain.devices.disks[root].bootOrder"))
        .matches("1 by .* of withContainerDisk at .*\n2 by withBootOrder\\(2\\) of small at .*");
    assertThat(story(explanation, "metadata.labels.a")).startsWith("b by withLabel(");
    assertThat(story(explanation, "spec.schedulerName"))
        .isEqualTo("mine by a change past all options, after withLabel at unknown");
    assertThat(notices(explanation)).hasSize(2);
    assertThat(explanation.replayed()).isEqualTo(TreeWriter.treeOf(explanation.manifest()));
  }

  @Test
  void aPartThatIsChangedByHandIsTold() {
    Explanation<VirtualMachineInstance> explanation =
        Explanation.of(
            () -> {
              VirtualMachineInstance vmi =
                  newVirtualMachineInstance(withContainerDisk("root", "fedora"));
              withBootOrder(2).applyTo(vmi.getSpec().getDomain().getDevices().getDisks().get(0));
              return vmi;
            });

    assertThat(story(explanation, "spec.domain.devices.disks[root].bootOrder"))
        .startsWith("2 by withBootOrder(2) of edit at ExplanationTest.");
  }

  @Test
  void anItemWithoutANameKeepsItsHistory() {
    Explanation<VirtualMachineInstance> explanation =
        Explanation.of(
            () ->
                newVirtualMachineInstance(
                    withToleration(toleration("a")),
                    withToleration(toleration("b")),
                    Option.named("fewer", vmi -> vmi.getSpec().getTolerations().remove(0)),
                    withToleration(toleration("c"))));

    assertThat(story(explanation, "spec.tolerations[#0].key"))
        .startsWith("b by withToleration({\"key\":\"b\",\"operator\":\"Exists\"}) at Expl");
    assertThat(story(explanation, "spec.tolerations[#1].key")).startsWith("c by withToleration({");
    assertThat(story(explanation, "spec.tolerations[#0 removed].key"))
        .matches("a by withToleration.*\nnull by fewer\\(\\) at .*");
    assertThat(notices(explanation))
        .allMatch(notice -> notice.startsWith("fewer() clears spec.tolerations[#0 removed]."))
        .hasSize(2);
    assertThat(explanation.replayed()).isEqualTo(TreeWriter.treeOf(explanation.manifest()));
  }

  private static Toleration toleration(String key) {
    return new TolerationBuilder().withKey(key).withOperator("Exists").build();
  }

  @Test
  void anItemThatGetsAnotherNameKeepsItsHistory() {
    Explanation<VirtualMachineInstance> explanation =
        Explanation.of(
            () ->
                newVirtualMachineInstance(
                    withContainerDisk("root", "fedora", withBootOrder(1)),
                    Option.named(
                        "renamed",
                        vmi -> {
                          vmi.getSpec().getDomain().getDevices().getDisks().get(0).setName("boot");
                          vmi.getSpec().getVolumes().get(0).setName("boot");
                        })));

    assertThat(story(explanation, "spec.volumes[boot].containerDisk.image"))
        .startsWith("fedora by withContainerDisk(");
    assertThat(story(explanation, "spec.volumes[boot].name"))
        .matches("root by withContainerDisk.*\nboot by renamed\\(\\) at .*");
    assertThat(explanation.field("spec.volumes[root].name")).isEmpty();
  }

  @Test
  void aComposersOptionsMayBeUsedForSeveralManifests() {
    Explanation<VirtualMachine> explanation =
        Explanation.of(
            () -> {
              Composer<HasMetadata> composer = Composer.with(withNamespace("shop"));
              VirtualMachineInstance vmi =
                  composer.compose(io.libvmi.Factories::newFedora, withName("web"));
              VirtualMachine vm = composer.compose(options -> newVirtualMachine(vmi, options));
              return vm;
            });

    assertThat(notices(explanation)).isEmpty();
    assertThat(explanation.steps()).extracting(Step::name).doesNotContain("with");
  }

  @Test
  void codeThatReturnsNothingIsRefused() {
    assertThatThrownBy(() -> Explanation.of(() -> null))
        .isInstanceOf(LibvmiException.class)
        .hasMessage("the code returned null where a manifest was expected");
  }

  @Test
  void aMethodIsNamedAsItWasWritten() {
    StackTraceElement call =
        new StackTraceElement("shop.Machines", "lambda$web$2", "Machines.java", 17);

    assertThat(new Origin.Code(List.of(call))).hasToString("Machines.web(Machines.java:17)");
  }

  @Test
  void whoAddedAnItemIsWhoNamedIt() {
    assertThat(
            notices(
                recipe(
                    """
                    vmi:
                      - withContainerDisk: [root, fedora, {withBootOrder: 1}]
                      - withContainerDisk: [root, debian]
                    """)))
        .singleElement()
        .asString()
        .endsWith(
            "spec.volumes[root] was already added by"
                + " withContainerDisk(\"root\", \"fedora\", withBootOrder(1))");
  }

  @Test
  void aMistakeThatShowsWhenItIsComposedIsAProblem() {
    Problems problems = new Problems();

    assertThat(
            Explanation.ofRecipes(
                Source.of("pn.yaml", "vmi:\n  - withPodNetwork: []\n  - withPodNetwork: []\n"),
                problems))
        .isEmpty();
    assertThat(problems.list())
        .singleElement()
        .asString()
        .startsWith("pn.yaml:3:5: vmi[1].withPodNetwork: the manifest has an interface");
  }

  @Test
  void aStrictComposerIsToldLikeAnyOther() {
    Explanation<VirtualMachineInstance> explanation =
        Explanation.of(
            () -> {
              Composer<VirtualMachineInstance> composer = Composer.with(Sizes.medium());
              VirtualMachineInstance vmi =
                  composer.strict().compose(io.libvmi.Factories::newFedora, withName("web"));
              return vmi;
            });

    assertThat(story(explanation, "metadata.name"))
        .contains("web by withName(\"web\") at ExplanationTest.");
    assertThat(story(explanation, "spec.domain.memory.guest")).startsWith("2Gi by medium");
    assertThat(notices(explanation)).isEmpty();
  }

  @Test
  void theHistoryMakesTheManifest() {
    Explanation<VirtualMachine> shop = Explanation.of(Machines::shop);

    assertThat(shop.replayed()).isEqualTo(TreeWriter.treeOf(shop.manifest()));
    assertThat(shop.steps())
        .extracting(Step::name)
        .contains("newFedora", "medium", "withBootOrder");
  }

  @Test
  void whatCameFromElsewhereIsSaidToBeSo() {
    VirtualMachineInstance vmi = newFedora(withContainerDisk("root", "fedora", withBootOrder(1)));

    Explanation<VirtualMachineInstance> explanation = Explanation.of(() -> vmi);

    assertThat(story(explanation, "spec.volumes[root].containerDisk.image"))
        .isEqualTo("fedora by code without options at unknown");
    assertThat(notices(Explanation.of(() -> from(vmi, withClusterlessMemory())))).isEmpty();
  }

  private static Option<VirtualMachineInstance> withClusterlessMemory() {
    return withGuestMemory("3Gi");
  }

  @Test
  void anInstancetypeIsNamed() {
    assertThat(
            story(
                Explanation.of(
                    () -> newVirtualMachine(Layers.web(), withClusterInstancetype("u1.small"))),
                "spec.instancetype.name"))
        .startsWith("u1.small by withClusterInstancetype(\"u1.small\") at ExplanationTest.");
  }
}
