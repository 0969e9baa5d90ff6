package io.libvmi.describe;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What starts the guest, and on what sort of machine. */
final class Firmware {
  private Firmware() {}

  static Lines of(Machine machine) {
    Part domain = machine.domain();
    Part firmware = domain.part("firmware");
    return new Lines("Firmware")
        .add("boots by", boots(machine, firmware))
        .add("machine type", domain.text("machine.type", "the cluster's default"))
        .add("identity", ", ", identity(firmware))
        .add("features", ", ", features(domain.part("features")))
        .add("clock", ", ", clock(domain.part("clock")))
        .add("security", security(domain.part("launchSecurity")));
  }

  /** Whether the manifest has a say in what starts the guest. */
  static boolean isStated(Machine machine) {
    Part firmware = machine.domain().part("firmware");
    return firmware.has("bootloader") || firmware.has("kernelBoot") || machine.preference() != null;
  }

  private static String boots(Machine machine, Part firmware) {
    Part efi = firmware.part("bootloader.efi");
    Part kernel = firmware.part("kernelBoot");
    String loader;
    if (firmware.has("bootloader.efi")) {
      loader =
          "UEFI"
              + (efi.isFalse("secureBoot") ? " without secure boot" : " with secure boot")
              + (efi.isTrue("persistent") ? ", its settings are kept" : "");
    } else if (firmware.has("bootloader.bios")) {
      boolean serial = firmware.isTrue("bootloader.bios.useSerial");
      loader = "BIOS" + (serial ? ", which also talks on the serial console" : "");
    } else if (machine.preference() != null) {
      loader = "what the preference says, or else KubeVirt's default";
    } else {
      loader = "KubeVirt's default: BIOS on amd64, UEFI on arm64";
    }
    return kernel.has("container")
        ? "the kernel in container image " + kernel.text("container.image", "") + "; " + loader
        : loader;
  }

  private static List<@Nullable String> identity(Part firmware) {
    String uuid = firmware.text("uuid");
    String serial = firmware.text("serial");
    return Arrays.asList(
        uuid == null ? null : "UUID " + uuid, serial == null ? null : "serial number " + serial);
  }

  private static List<String> features(Part features) {
    return features.names().stream()
        .map(
            name -> {
              Part feature = features.part(name);
              List<String> parts = name.startsWith("hyperv") ? feature.names() : List.of();
              return name
                  + (feature.isFalse("enabled") ? " off" : "")
                  + (parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")");
            })
        .toList();
  }

  private static List<@Nullable String> clock(Part clock) {
    return Arrays.asList(
        clock.has("utc") ? "UTC" : clock.text("timezone"),
        clock.has("timer") ? "timers " + String.join(", ", clock.part("timer").names()) : null);
  }

  private static @Nullable String security(Part security) {
    List<String> kinds = security.names();
    return kinds.isEmpty()
        ? null
        : "memory hidden from the host (" + String.join(", ", kinds).toUpperCase(Locale.ROOT) + ")";
  }
}
