package io.libvmi.describe;

import io.libvmi.describe.Diagram.Box;
import io.libvmi.describe.Diagram.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The disks, where their data comes from, and whether it outlives a restart. */
final class Disks {
  private static final List<String> TARGETS = List.of("disk", "cdrom", "lun");

  private final Machine machine;
  private final List<Chain> chains = new ArrayList<>();
  private final Set<String> seen = new LinkedHashSet<>();

  private Disks(Machine machine) {
    this.machine = machine;
  }

  static Lines of(Machine machine) {
    Lines lines = new Lines("Disks");
    chains(machine).forEach(chain -> lines.add(chain.label(), chain.text()));
    return lines;
  }

  /** A chain for each disk. */
  static List<Chain> chains(Machine machine) {
    Disks disks = new Disks(machine);
    Part devices = machine.devices();
    devices.parts("disks").forEach(disk -> disks.add(disk, "disks", disks.device(disk)));
    for (Part folder : devices.parts("filesystems")) {
      disks.add(folder, "filesystems", "folder shared with the guest");
    }
    for (Part volume : machine.spec().parts("volumes")) {
      if (!disks.seen.contains(volume.text("name", ""))) {
        boolean memory = volume.has("memoryDump");
        disks.add(volume, "", memory ? "no disk" : "disk, which KubeVirt adds, " + disks.bus(null));
      }
    }
    return disks.chains;
  }

  private void add(Part device, String list, String what) {
    String name = device.text("name", "");
    seen.add(name);
    Part volume = machine.volume(name);
    Piece behind;
    if (volume != null) {
      behind = VolumeSource.of(machine, volume);
    } else if (device.has("cdrom")) {
      behind = Piece.of(Kind.ADDED, "nothing in it", "", "");
    } else {
      behind = Piece.missing("there is no volume of this name");
    }
    Piece from = volume == null ? null : VolumeSource.made(machine, volume);
    Box itself =
        new Box(
            list.isEmpty() ? Kind.ADDED : Kind.DEVICE,
            name,
            List.of(what),
            list.isEmpty() ? "" : machine.path() + ".domain.devices." + list + "[" + name + "]");
    List<Box> boxes = new ArrayList<>(List.of(itself, behind.box()));
    if (from != null) {
      boxes.add(from.box());
    }
    boolean drawn = volume == null || !volume.has("memoryDump");
    chains.add(new Chain(name, what + "; " + behind.text(from), drawn ? boxes : List.of()));
  }

  private String device(Part disk) {
    String target = disk.first(TARGETS);
    Part settings = disk.part(target == null ? "disk" : target);
    List<@Nullable String> words = new ArrayList<>();
    words.add(target == null || target.equals("disk") ? "disk" : kind(target));
    words.add(bus(settings.text("bus")));
    words.add(disk.has("bootOrder") ? "boot order " + disk.text("bootOrder") : null);
    words.add(settings.isTrue("readonly") ? "read-only" : null);
    words.add("cdrom".equals(target) && settings.isFalse("readonly") ? "writable" : null);
    words.add(disk.isTrue("shareable") ? "shareable" : null);
    words.add(disk.has("cache") ? "cache " + disk.text("cache") : null);
    words.add(disk.has("io") ? "I/O " + disk.text("io") : null);
    words.add(disk.isTrue("dedicatedIOThread") ? "an I/O thread of its own" : null);
    words.add(disk.has("serial") ? "serial number " + disk.text("serial") : null);
    return Lines.joined(", ", words);
  }

  private static String kind(String target) {
    return target.equals("cdrom") ? "CD drive" : "LUN";
  }

  private String bus(@Nullable String bus) {
    if (bus != null) {
      return bus;
    } else if (machine.preference() != null) {
      return "bus as the preference says";
    }
    return switch (machine.spec().text("architecture", "")) {
      case "amd64" -> "sata by default";
      case "arm64", "s390x" -> "virtio by default";
      default -> "default bus (sata on amd64)";
    };
  }
}
