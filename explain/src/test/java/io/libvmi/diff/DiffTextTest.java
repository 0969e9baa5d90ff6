package io.libvmi.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.diff.Change.Action;
import io.libvmi.diff.Change.Side;
import io.libvmi.diff.Places.Place;
import io.libvmi.text.JsonText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DiffTextTest {
  private static final Places PLACES =
      new Places(
          pointer -> new Place("a.yaml", pointer.steps().size(), 1),
          pointer -> new Place("b.yaml", 10 + pointer.steps().size(), 1));

  private static final ManifestDiff DIFF =
      ManifestDiff.between(
          Trees.devices("'disks':[{'name':'b'},{'name':'a'}],'rng':{}"),
          Trees.devices(
              "'disks':[{'name':'a'},{'name':'b','serial':'\\u001b[31m'}],'inputs':[{'name':'i','type':'tablet'}]"));

  @Test
  void eachChangeIsShownWithWhatWasThereAndWhatIs() {
    assertThat(DiffText.of("Machine", DIFF.changes(), Places.UNKNOWN, false))
        .isEqualTo(
            """
            Machine
              spec.domain.devices.disks[b]
                - at [0]
                + at [1]
                ~ the order counts: without bootOrder the guest boots from the first one, and device names such as vda follow the order
              spec.domain.devices.disks[b].serial
                + "\\e[31m"
              spec.domain.devices.inputs[i]
                + name: i
                + type: tablet
              spec.domain.devices.rng
                - {}
            """);
  }

  @Test
  void placesAreAligned() {
    ManifestDiff diff =
        ManifestDiff.between(
            Trees.spec("'hostname':'web','subdomain':'x'"),
            Trees.spec("'hostname':'web-server','subdomain':'%s'".formatted("y".repeat(70))));

    assertThat(DiffText.of("Machine", diff.changes(), PLACES, false))
        .isEqualTo(
            """
            Machine
              spec.hostname
                - web         a.yaml:2
                + web-server  b.yaml:12
              spec.subdomain
                - x  a.yaml:2
                + %s  b.yaml:12
            """
                .formatted("y".repeat(70)));
  }

  @Test
  void aTerminalGetsColours() {
    ManifestDiff diff =
        ManifestDiff.between(Trees.spec("'hostname':'a'"), Trees.spec("'hostname':'b'"));

    assertThat(DiffText.of("Machine", diff.changes(), PLACES, true).replace('\u001B', '!'))
        .isEqualTo(
            """
            Machine
              ![1mspec.hostname![0m
                ![31m- a![0m  ![2ma.yaml:2![0m
                ![32m+ b![0m  ![2mb.yaml:12![0m
            """);
  }

  @Test
  void textsOfSeveralLinesAreComparedLineByLine() {
    ManifestDiff diff =
        ManifestDiff.between(
            Trees.spec("'hostname':'1\\n2\\n3\\n4\\n5\\n6\\n7\\n8\\n9\\n10\\n11\\n12\\n13'"),
            Trees.spec("'hostname':'1\\n2\\n3\\n4\\nfive\\n6\\n7\\n8\\n9\\n10\\n11\\n12\\n13\\n'"));

    assertThat(DiffText.of("Machine", diff.changes(), PLACES, false))
        .isEqualTo(
            """
            Machine
              spec.hostname
                --- a.yaml:2
                +++ b.yaml:12
                @@ -2,7 +2,7 @@
                  2
                  3
                  4
                - 5
                + five
                  6
                  7
                  8
                @@ -10,4 +10,4 @@
                  10
                  11
                  12
                - 13
                \\ no line break at the end
                + 13
            """);
  }

  @Test
  void withoutPlacesATextHasNoHeading() {
    ManifestDiff diff =
        ManifestDiff.between(
            Trees.spec("'hostname':'a'"), Trees.spec("'hostname':'a\\nb\\u202e\\n'"));

    assertThat(DiffText.of("Machine", diff.changes(), Places.UNKNOWN, false))
        .isEqualTo(
            """
            Machine
              spec.hostname
                @@ -1 +1,2 @@
                - a
                \\ no line break at the end
                + a
                + b\\u202E
            """);
  }

  @Test
  void aManifestOnOneSideOnlyIsOneLine() {
    Side side = new Side(Pointer.ROOT, Map.of());
    Change added = new Change(Action.ADDED, "", null, side, "");
    Change removed = new Change(Action.REMOVED, "", side, null, "");

    assertThat(DiffText.of("Secret\u001B x", List.of(added), PLACES, false))
        .isEqualTo("+ Secret\\u001B x  b.yaml:10\n");
    assertThat(DiffText.of("Secret x", List.of(removed), Places.UNKNOWN, true))
        .isEqualTo("\u001B[31m- Secret x\u001B[0m\n");
  }

  @Test
  void programsGetTheSameAsATree() {
    ManifestDiff diff =
        ManifestDiff.between(
            Trees.devices("'disks':[{'name':'a'},{'name':'b'}]"),
            Trees.devices("'disks':[{'name':'b'},{'name':'a'}],'inputs':[{'name':'i'}]"));

    assertThat(JsonText.of(DiffTree.of(diff.changes(), PLACES)).replace('"', '\''))
        .isEqualTo(
            "[{'action':'moved','path':'spec.domain.devices.disks[a]',"
                + "'before':{'file':'a.yaml','line':5,'column':1,'pointer':'/spec/domain/devices/disks/0','value':{'name':'a'}},"
                + "'after':{'file':'b.yaml','line':15,'column':1,'pointer':'/spec/domain/devices/disks/1','value':{'name':'a'}},"
                + "'reason':'without bootOrder the guest boots from the first one, and device names such as vda follow the order'},"
                + "{'action':'added','path':'spec.domain.devices.inputs[i]',"
                + "'after':{'file':'b.yaml','line':15,'column':1,'pointer':'/spec/domain/devices/inputs/0','value':{'name':'i'}}}]");
    assertThat(DiffTree.of(DIFF.changes().subList(3, 4), Places.UNKNOWN))
        .isEqualTo(
            List.of(
                Map.of(
                    "action", "removed",
                    "path", "spec.domain.devices.rng",
                    "before", Map.of("pointer", "/spec/domain/devices/rng", "value", Map.of()))));
  }
}
