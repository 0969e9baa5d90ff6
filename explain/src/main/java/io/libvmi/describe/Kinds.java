package io.libvmi.describe;

import io.libvmi.describe.Description.Section;
import java.util.ArrayList;
import java.util.List;

/** Describes a manifest by its kind. */
final class Kinds {
  private Kinds() {}

  static Description describe(Part manifest) {
    List<Section> sections = new ArrayList<>();
    Machine machine = Machine.of(manifest);
    if (machine != null) {
      Overview.of(machine).to(sections);
      Cpu.of(machine).to(sections);
      Memory.of(machine).to(sections);
      Firmware.of(machine).to(sections);
      Disks.of(machine).to(sections);
      Networks.of(machine).to(sections);
      CloudInit.of(machine).forEach(one -> one.to(sections));
      Devices.of(machine).to(sections);
      Scheduling.of(machine).to(sections);
      Lifecycle.of(machine).to(sections);
      Credentials.of(machine).to(sections);
    } else if (isEmptyList(manifest)) {
      new Lines("Contents").add("items", "none: there is nothing in this list").to(sections);
    } else {
      Parts.of(manifest, sections);
    }
    return new Description(title(manifest), sections);
  }

  private static boolean isEmptyList(Part manifest) {
    String kind = manifest.text("kind", "");
    return kind.endsWith("List") && !manifest.has("spec") && manifest.parts("items").isEmpty();
  }

  private static String title(Part manifest) {
    String namespace = manifest.text("metadata.namespace");
    String in = namespace == null ? "" : "in namespace " + namespace;
    return Lines.oneLine(
        Lines.joined(" ", List.of(manifest.text("kind", "object"), name(manifest), in)));
  }

  static String name(Part manifest) {
    String name = manifest.text("metadata.name");
    String prefix = manifest.text("metadata.generateName");
    return name != null ? name : prefix != null ? prefix + "..., named by the cluster" : "";
  }
}
