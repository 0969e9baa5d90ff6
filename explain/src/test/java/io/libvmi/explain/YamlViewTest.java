package io.libvmi.explain;

import static io.libvmi.Factories.newFedora;
import static io.libvmi.Libvmi.newVirtualMachineInstance;
import static io.libvmi.Memory.withGuestMemory;
import static io.libvmi.Metadata.withAnnotation;
import static io.libvmi.Metadata.withLabel;
import static io.libvmi.Metadata.withName;
import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import io.libvmi.reader.Documents;
import io.libvmi.reader.Node;
import io.libvmi.reader.Problems;
import io.libvmi.reader.Source;
import io.libvmi.reader.VisibleText;
import io.libvmi.text.YamlText;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class YamlViewTest {

  @Example
  void eachFieldHasItsSetterBehindIt() {
    Problems problems = new Problems();
    Explanation<?> explained =
        Explanation.ofRecipes(
                Source.of(
                    "web.yaml",
                    """
                    vmi:
                      - withName: web
                      - withGuestMemory: 2Gi
                      - withCloudInitNoCloudUserData: |
                          #!/bin/sh
                          uptime
                      - withContainerDisk: [root, "quay.io/containerdisks/a-distribution-with-a-long-name:latest"]
                      - withGuestMemory: 4Gi
                    """),
                problems)
            .get(0);

    assertThat(YamlView.of(explained))
        .isEqualTo(
            """
            # who set each field; line:column of web.yaml
            apiVersion: kubevirt.io/v1    # newVirtualMachineInstance(...) at 1:1
            kind: VirtualMachineInstance  # newVirtualMachineInstance(...) at 1:1
            metadata:
              name: web                   # withName("web") at 2:5
            spec:
              domain:
                devices:
                  disks:
                  - disk:
                      bus: virtio         # withCloudInitNoCloudUserData("#!/bin/sh...") at 4:5
                    name: cloudinitdisk   # withCloudInitNoCloudUserData("#!/bin/sh...") at 4:5
                  - disk:
                      bus: virtio         # withContainerDisk("root", ...) at 7:5
                    name: root            # withContainerDisk("root", ...) at 7:5
                memory:
                  guest: 4Gi              # withGuestMemory("4Gi") at 8:5, was 2Gi
                resources: {}             # newVirtualMachineInstance(...) at 1:1
              volumes:
              - cloudInitNoCloud:
                  userData: |             # withCloudInitNoCloudUserData("#!/bin/sh...") at 4:5
                    #!/bin/sh
                    uptime
                name: cloudinitdisk       # withCloudInitNoCloudUserData("#!/bin/sh...") at 4:5
              - containerDisk:
                  image: quay.io/containerdisks/a-distribution-with-a-long-name:latest  # withContainerDisk("root", ...) at 7:5
                name: root                # withContainerDisk("root", ...) at 7:5
            """);
  }

  @Property(tries = 500)
  void commentsChangeNothing(
      @ForAll("texts") String key, @ForAll("texts") String value, @ForAll("texts") String name) {
    Explanation<VirtualMachineInstance> explained =
        Explanation.of(
            () ->
                newVirtualMachineInstance(
                    withName(name),
                    withAnnotation(key, value),
                    withLabel("before", value),
                    withLabel("before", key),
                    withGuestMemory("1Gi")));

    assertThat(tree(YamlView.of(explained))).isEqualTo(tree(YamlText.of(explained.manifest())));
  }

  @Property(tries = 500)
  void whatHidesOrReordersTextIsWrittenWithEscapes(
      @ForAll("hidden") String key, @ForAll("hidden") String value, @ForAll("hidden") String line) {
    Explanation<VirtualMachineInstance> explained =
        Explanation.of(
            () ->
                newVirtualMachineInstance(
                    withName(value),
                    withAnnotation(key, value),
                    withAnnotation("lines", value + "\n" + line),
                    withLabel(key, line)));

    assertThat(YamlView.of(explained)).matches(VisibleText::isPlain);
    assertThat(tree(YamlView.of(explained))).isEqualTo(tree(YamlText.of(explained.manifest())));
  }

  @Provide
  Arbitrary<String> hidden() {
    return Arbitraries.strings()
        .withChars("ab :-#'\"\\\u202A\u202E\u2066\u2069\u200B\u200D\u200E\uFEFF\u00AD\u061C")
        .ofMaxLength(20);
  }

  @Example
  void commentsChangeNothingInAFactorysMachine() {
    Explanation<VirtualMachineInstance> explained = Explanation.of(() -> newFedora());

    assertThat(tree(YamlView.of(explained))).isEqualTo(tree(YamlText.of(explained.manifest())));
  }

  private static List<Object> tree(String yaml) {
    return Documents.parse("manifest", yaml).stream().map(Node::toTree).toList();
  }

  /** Words, several lines, long texts that are folded, and all that YAML has a meaning for. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> lines =
        Arbitraries.strings().withChars("ab :#-|>'\"\\{}[],&*!%@\t\n").ofMaxLength(40);
    Arbitrary<String> words =
        Arbitraries.strings()
            .alpha()
            .ofLength(9)
            .list()
            .ofMaxSize(40)
            .map(all -> String.join(" ", all));
    return Arbitraries.oneOf(lines, words, Arbitraries.strings().ofMaxLength(200));
  }
}
