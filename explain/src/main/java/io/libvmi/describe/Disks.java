package io.libvmi.describe;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The disks, where their data comes from, and whether it outlives a restart. */
final class Disks {
  private static final List<String> TARGETS = List.of("disk", "cdrom", "lun");

  private final Machine machine;
  private final Lines lines = new Lines("Disks");
  private final Set<String> seen = new LinkedHashSet<>();

  private Disks(Machine machine) {
    this.machine = machine;
  }

  static Lines of(Machine machine) {
    return new Disks(machine).all();
  }

  private Lines all() {
    for (Part disk : machine.devices().parts("disks")) {
      add(disk, device(disk));
    }
    for (Part folder : machine.devices().parts("filesystems")) {
      add(folder, "folder shared with the guest");
    }
    for (Part volume : machine.spec().parts("volumes")) {
      if (!seen.contains(volume.text("name", ""))) {
        boolean memory = volume.has("memoryDump");
        add(volume, memory ? "no disk" : "disk, which KubeVirt adds, " + bus(null));
      }
    }
    return lines;
  }

  private void add(Part device, String what) {
    String name = device.text("name", "");
    seen.add(name);
    Part volume = machine.volume(name);
    boolean empty = volume == null && device.has("cdrom");
    String source =
        volume != null
            ? VolumeSource.of(machine, volume)
            : empty ? "nothing in it" : "there is no volume of this name";
    lines.add(name, what + "; " + source);
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
