package io.libvmi.explain.page;

import static io.libvmi.Factories.newFedora;
import static io.libvmi.Libvmi.newVirtualMachineInstance;
import static io.libvmi.Memory.withGuestMemory;
import static io.libvmi.Metadata.withName;
import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.Option;
import io.libvmi.explain.ExplainedManifest;
import io.libvmi.explain.Explanation;
import io.libvmi.explain.machines.Machines;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ManifestRowsTest {

  @Provide
  Arbitrary<Object> trees() {
    return AnyTree.trees();
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void rowsAreTheYamlOfTheManifest(@ForAll("trees") Object tree) {
    Explanation<?> explanation = Explanation.of(() -> holding(tree));

    String text = rows(explanation).stream().map(ManifestRow::text).collect(Collectors.joining());

    assertThat(text).isEqualTo(explanation.manifest().toString());
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void eachFieldHasOneRow(@ForAll("trees") Object tree) {
    Explanation<?> explanation = Explanation.of(() -> holding(tree));

    assertThat(rows(explanation).stream().map(ManifestRow::history).filter(Objects::nonNull))
        .containsExactlyInAnyOrderElementsOf(explanation.fields());
  }

  private static List<ManifestRow> rows(Explanation<?> explanation) {
    return ManifestRows.of(explanation, ExplainedManifest.of(explanation));
  }

  static VirtualMachineInstance holding(Object tree) {
    VirtualMachineInstance vmi = new VirtualMachineInstance();
    vmi.setAdditionalProperty("tree", tree);
    return vmi;
  }

  @Test
  void whatWasClearedStandsInWhatIsLeft() {
    assertThat(
            rows(Explanation.of(Machines::shop)).stream()
                .filter(ManifestRow::isCleared)
                .map(row -> row.path() + "\n" + row.text()))
        .containsExactly(
            """
            spec.template.spec.domain.resources.requests.memory
                    resources.requests.memory: 544Mi
            """,
            """
            spec.template.spec.domain.memory.guest
                    memory.guest: 4Gi
            """);
  }

  @Test
  void anItemThatIsGoneStandsBelowItsList() {
    Option<VirtualMachineInstance> bare =
        Option.named("bare", vmi -> vmi.getSpec().getVolumes().remove(0));
    Explanation<?> explanation =
        Explanation.of(
            () -> newFedora(withName("x"), withGuestMemory("1Gi"), Volumes.second(), bare));

    assertThat(texts(rows(explanation), "spec.volumes"))
        .containsExactly(
            "  volumes:\n",
            "  - emptyDisk:\n",
            "      capacity: 1Gi\n",
            "    name: scratch\n",
            "    [disk0].containerDisk.image: " + Volumes.FEDORA + "\n",
            "    [disk0].name: disk0\n");
  }

  private static List<String> texts(List<ManifestRow> rows, String path) {
    return rows.stream().filter(row -> row.isIn(path)).map(ManifestRow::text).toList();
  }

  @Test
  void aPathLeadsToItsRowOrToWhatItIsIn() {
    List<ManifestRow> rows =
        rows(Explanation.of(() -> newVirtualMachineInstance(withName("x"), Volumes.second())));

    assertThat(near("metadata.name", rows)).isEqualTo("metadata.name");
    assertThat(near("spec.volumes[scratch]", rows)).isEqualTo("spec.volumes[scratch].emptyDisk");
    assertThat(near("spec.volumes[other].name", rows)).isEqualTo("spec.volumes");
    assertThat(near("spec.hostname", rows)).isEqualTo("spec");
    assertThat(ManifestRows.nearest("status.phase", rows)).isEqualTo(-1);
    assertThat(ManifestRows.nearest("", rows)).isEqualTo(-1);
  }

  private static String near(String path, List<ManifestRow> rows) {
    return rows.get(ManifestRows.nearest(path, rows)).path();
  }

  private static final class Volumes {
    static final String FEDORA =
        newFedora().getSpec().getVolumes().get(0).getContainerDisk().getImage();

    static Option<VirtualMachineInstance> second() {
      return io.libvmi.Storage.withEmptyDisk("scratch", io.libvmi.DiskBus.VIRTIO, "1Gi");
    }
  }
}
