package io.libvmi.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.explain.machines.Machines;
import io.libvmi.model.ApiType;
import io.libvmi.model.kubevirt.v1.VirtualMachine;
import io.libvmi.reader.ManifestReader;
import io.libvmi.reader.Problems;
import io.libvmi.reader.Source;
import io.libvmi.reader.VisibleText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextViewTest {
  private static final String RED = "\u001B[31m";

  private static Explanation<ApiType> recipe(String text) {
    return Explanation.ofRecipes(Source.of("web.yaml", text), new Problems()).get(0);
  }

  private static Explanation<ApiType> web() {
    return recipe(
        """
        vmi:
          - withName: web
          - withGuestMemory: 2Gi
          - withGuestMemory: 4Gi
          - withContainerDisk: [root, fedora]
          - withContainerDisk: [root, debian]
          - withGuestMemory: 4Gi
        """);
  }

  @Test
  void theFieldsOfAMachineWithWhoSetThem() {
    String text = TextView.of(web(), false);

    assertThat(text.substring(text.indexOf("Worth")))
        .isEqualTo(
            """
            Worth knowing
              - withGuestMemory("4Gi") overwrites spec.domain.memory.guest (2Gi -> 4Gi), which
                withGuestMemory("2Gi") had set
                at web.yaml:4:5; the other one at 3:5
              - withContainerDisk("root", "debian") has no effect at spec.volumes[root].containerDisk.image:
                spec.volumes[root] was already added by withContainerDisk("root", "fedora")
                at web.yaml:6:5; the other one at 5:5
              - withGuestMemory("4Gi") says again what is so: spec.domain.memory.guest, which
                withGuestMemory("4Gi") had set
                at web.yaml:7:5; the other one at 4:5

            Fields (9, of which 1 has lost a value; line:column of web.yaml)
              apiVersion                                kubevirt.io/v1          1:1  newVirtualMachineInstance(...)
              kind                                      VirtualMachineInstance  1:1  newVirtualMachineInstance(...)
              metadata.name                             web                     2:5  withName("web")
              spec.domain.devices.disks[root].disk.bus  virtio                  5:5  withContainerDisk("root", "fedora")
              spec.domain.devices.disks[root].name      root                    5:5  withContainerDisk("root", "fedora")
              spec.domain.memory.guest                  4Gi (was 2Gi)           4:5  withGuestMemory("4Gi")
              spec.domain.resources                     {}                      1:1  newVirtualMachineInstance(...)
              spec.volumes[root].containerDisk.image    fedora                  5:5  withContainerDisk("root", "fedora")
              spec.volumes[root].name                   root                    5:5  withContainerDisk("root", "fedora")
            """);
  }

  @Test
  void aManifestThatWasReadHasSetItsFieldsItself() {
    Explanation<?> explained =
        Explanation.of(
            ManifestReader.strict()
                .read(
                    "vm.yaml",
                    """
                    apiVersion: kubevirt.io/v1
                    kind: VirtualMachine
                    metadata: {name: vm}
                    spec: {runStrategy: Always}
                    """)
                .get(0));

    String text = TextView.of(explained, false);
    assertThat(text.substring(text.indexOf("Fields")))
        .isEqualTo(
            """
            Fields (4; line:column of vm.yaml)
              apiVersion        kubevirt.io/v1  1:13
              kind              VirtualMachine  2:7
              metadata.name     vm              3:18
              spec.runStrategy  Always          4:21
            """);
    assertThat(YamlView.of(explained)).contains("  runStrategy: Always       # 4:21\n");
  }

  @Test
  void aRowIsNotMuchWiderThan120Columns() {
    Explanation<VirtualMachine> shop = Explanation.of(Machines::shop);

    String text = TextView.of(shop, false);
    assertThat(text.lines()).allMatch(line -> line.length() <= 126);
    assertThat(text.substring(text.indexOf("Fields")))
        .startsWith("Fields (19, of which 2 have lost a value and 2 are cleared)")
        .contains("\n  spec.template.spec\n    domain.")
        .contains("medium(Sizes.java:15)");
  }

  @Test
  void onlyWhatWasLost() {
    assertThat(TextView.overrides(web(), false))
        .isEqualTo(
            """
            - withGuestMemory("4Gi") overwrites spec.domain.memory.guest (2Gi -> 4Gi), which
              withGuestMemory("2Gi") had set
              at web.yaml:4:5; the other one at 3:5
            - withContainerDisk("root", "debian") has no effect at spec.volumes[root].containerDisk.image:
              spec.volumes[root] was already added by withContainerDisk("root", "fedora")
              at web.yaml:6:5; the other one at 5:5
            """);
    assertThat(TextView.overrides(recipe("vmi: [withName: web, withName: web]"), false)).isEmpty();
  }

  @Test
  void coloursMarkWhatWasLost() {
    assertThat(TextView.of(web(), true))
        .startsWith("\u001B[1mVirtualMachineInstance web\u001B[0m\n")
        .contains("\u001B[33mspec.domain.memory.guest\u001B[0m ");
    assertThat(TextView.overrides(web(), true)).startsWith(RED + "-\u001B[0m withGuestMemory");
    assertThat(TextView.of(web(), true).replaceAll("\u001B\\[[0-9]*m", ""))
        .isEqualTo(TextView.of(web(), false));
  }

  @Test
  void whatCouldHarmATerminalOrHideAnotherTextIsShownAsAnEscape() {
    Explanation<?> explained =
        recipe(
            "vmi: [{withLabel: [a, \"b\\e[31m\\u202e\\u2066\\u200b\"]}, {withLabel: [\"k\\ufeff\", c]}]");

    assertThat(TextView.of(explained, false))
        .contains("b\\u001B[31m\\u202E\\u2066\\u200B")
        .matches(VisibleText::isPlain);
    assertThat(TextView.overrides(explained, false)).matches(VisibleText::isPlain);
    assertThat(FieldView.of(explained, "metadata.labels.a", false).orElseThrow())
        .matches(VisibleText::isPlain);
    assertThat(YamlView.of(explained)).matches(VisibleText::isPlain);
  }

  private static String field(String path) {
    return FieldView.of(web(), path, false).orElseThrow();
  }

  @Test
  void theStoryOfAField() {
    assertThat(field("spec.domain.memory.guest"))
        .isEqualTo(
            """
            spec.domain.memory.guest
              4Gi

              now     4Gi  withGuestMemory("4Gi")  web.yaml:4:5
              before  2Gi  withGuestMemory("2Gi")  web.yaml:3:5

              - withGuestMemory("4Gi") says again what is so: spec.domain.memory.guest, which
                withGuestMemory("4Gi") had set
                at web.yaml:7:5; the other one at 4:5
            """);
    assertThat(field("memory.guest")).isEqualTo(field("spec.domain.memory.guest"));
    assertThat(field("spec.volumes[0].containerDisk.image"))
        .isEqualTo(field("spec.volumes[root].containerDisk.image"))
        .isEqualTo(
            """
            spec.volumes[root].containerDisk.image
              fedora

              now  fedora  withContainerDisk("root", "fedora")  web.yaml:5:5

              - withContainerDisk("root", "debian") has no effect at spec.volumes[root].containerDisk.image:
                spec.volumes[root] was already added by withContainerDisk("root", "fedora")
                at web.yaml:6:5; the other one at 5:5
            """);
  }

  @Test
  void theFieldsOfAnObject() {
    assertThat(field("spec.volumes[root]"))
        .isEqualTo(field("spec.volumes[0]"))
        .isEqualTo(
            """
            Fields (2; line:column of web.yaml)
              spec.volumes[root].containerDisk.image  fedora  5:5  withContainerDisk("root", "fedora")
              spec.volumes[root].name                 root    5:5  withContainerDisk("root", "fedora")
            """);
  }

  @Test
  void theCallsOfAProgram() {
    Explanation<VirtualMachine> shop = Explanation.of(Machines::shop);

    assertThat(FieldView.of(shop, "spec.template.spec.domain.memory.guest", false).orElseThrow())
        .isEqualTo(
            """
            spec.template.spec.domain.memory.guest
              is no longer there

              now     (cleared)  withClusterInstancetype("u1.small")  Machines.shop(Machines.java:17)
              before  4Gi        withGuestMemory("4Gi")               Machines.shop(Machines.java:17)
              before  2Gi        withGuestMemory("2Gi") of medium     Sizes.medium(Sizes.java:15)
                                                                      called by Layers.web(Layers.java:18)
                                                                      called by Machines.shop(Machines.java:17)

              - withClusterInstancetype("u1.small") clears spec.template.spec.domain.memory.guest (4Gi), which
                withGuestMemory("4Gi") had set
                at Machines.shop(Machines.java:17); the other one at Machines.shop(Machines.java:17)
            """);
  }

  @Test
  void aTextOfSeveralLinesIsShownAsAWhole() {
    Explanation<?> explained = recipe("vmi: [{withCloudInitNoCloudUserData: \"a\\nb\\n\"}]");

    assertThat(FieldView.of(explained, "userData", false))
        .hasValueSatisfying(
            text ->
                assertThat(text)
                    .startsWith(
                        """
                        spec.volumes[cloudinitdisk].cloudInitNoCloud.userData
                          a
                          b

                          now  a (2 lines)"""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          spec.domain.memory.gest      | did you mean spec.domain.memory.guest?
          domain.memory.gest           | did you mean spec.domain.memory.guest?
          spec.domian.memory.guest     | did you mean spec.domain.memory.guest?
          spec.domain.memory.guest.max | did you mean spec.domain.memory.guest?
          spec.volumes[rot].name       | did you mean spec.volumes[root].name?
          memry                        | did you mean spec.domain.memory?
          spec.template.spec.image     | did you mean spec.volumes[root].containerDisk.image?
          spec.domain.cpu              | in spec.domain there is devices, memory, resources
          xyz                          | at the top there is apiVersion, kind, metadata, spec
          xyz.abc[0].qqq               | at the top there is apiVersion, kind, metadata, spec
          """)
  void whereThereIsNoFieldTheNearestIsNamed(String path, String suggestion) {
    assertThat(FieldView.of(web(), path, false)).isEmpty();
    assertThat(FieldView.nearest(web(), path)).isEqualTo(suggestion);
  }

  @Test
  void whatWasChangedPastAllOptions() {
    Explanation<VirtualMachine> shop =
        Explanation.of(
            () -> {
              VirtualMachine vm = Machines.shop();
              vm.getMetadata().setNamespace("web");
              return vm;
            });

    assertThat(FieldView.of(shop, "metadata.namespace", false).orElseThrow())
        .isEqualTo(
            """
            metadata.namespace
              web

              now  web  a change past all options, after withClusterInstancetype  unknown
            """);
  }
}
