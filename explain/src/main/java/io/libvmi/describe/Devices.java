package io.libvmi.describe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What else is plugged into the machine. */
final class Devices {
  /** What a machine has unless it says otherwise. */
  private static final Map<String, String> ATTACHED = new LinkedHashMap<>();

  /** What a machine has where it says so. */
  private static final Map<String, String> ADDED = new LinkedHashMap<>();

  static {
    ATTACHED.put("autoattachGraphicsDevice", "graphics");
    ATTACHED.put("autoattachSerialConsole", "serial console");
    ATTACHED.put("autoattachMemBalloon", "memory balloon");
    ADDED.put("autoattachInputDevice", "a tablet for the graphical console");
    ADDED.put("autoattachVSOCK", "VSOCK to the host");
    ADDED.put("networkInterfaceMultiqueue", "a queue for each vCPU at network interfaces");
    ADDED.put("blockMultiQueue", "a queue for each vCPU at disks");
    ADDED.put("useVirtioTransitional", "virtio for old guests");
    ADDED.put("disableHotplug", "nothing can be plugged in while it runs");
    ADDED.put("logSerialConsole", "what the serial console shows is logged");
  }

  private Devices() {}

  static Lines of(Machine machine) {
    Part devices = machine.devices();
    Lines lines = special(machine);
    devices.parts("inputs").forEach(one -> lines.add(one.text("name", ""), input(one)));
    return lines
        .add("random numbers", devices.has("rng") ? "from the host" : null)
        .add("sound", devices.has("sound") ? devices.text("sound.model", "ich9") : null)
        .add("video", devices.text("video.type"))
        .add("USB", devices.has("clientPassthrough") ? "from the client's side" : null)
        .add("metrics", devices.has("downwardMetrics") ? "of the host, for the guest" : null)
        .add("panic", ", ", devices.parts("panicDevices").stream().map(Devices::model).toList())
        .add("I/O threads", threads(machine.domain()))
        .add("without", ", ", without(devices))
        .add("also", ", ", also(devices));
  }

  /** What makes the machine one that not every node can run. */
  static Lines special(Machine machine) {
    Part devices = machine.devices();
    Lines lines = new Lines("Devices");
    devices.parts("gpus").forEach(one -> lines.add(one.text("name", ""), "GPU " + device(one)));
    devices
        .parts("hostDevices")
        .forEach(one -> lines.add(one.text("name", ""), "host device " + device(one)));
    return lines.add("TPM", tpm(devices)).add("watchdog", watchdog(devices.part("watchdog")));
  }

  private static String device(Part one) {
    String claim = one.text("claimName");
    String display = one.has("virtualGPUOptions.display") ? ", with a display" : "";
    return one.text("deviceName", claim == null ? "" : "of resource claim " + claim)
        + (one.isFalse("virtualGPUOptions.display.enabled") ? ", without a display" : display);
  }

  private static String input(Part one) {
    return one.text("type", "tablet") + ", " + one.text("bus", "usb");
  }

  private static String model(Part one) {
    return one.text("model", "default model");
  }

  private static @Nullable String tpm(Part devices) {
    if (!devices.has("tpm") || devices.isFalse("tpm.enabled")) {
      return devices.has("tpm") ? "none" : null;
    }
    return devices.isTrue("tpm.persistent")
        ? "2.0, what it holds is kept"
        : "2.0, what it holds is lost on restart";
  }

  private static @Nullable String watchdog(Part watchdog) {
    List<String> models = watchdog.names().stream().filter(name -> !name.equals("name")).toList();
    if (models.isEmpty()) {
      return watchdog.has("name") ? "i6300esb, action reset" : null;
    }
    String model = models.get(0);
    return model + ", action " + watchdog.part(model).text("action", "reset");
  }

  private static @Nullable String threads(Part domain) {
    String policy = domain.text("ioThreadsPolicy");
    String count = domain.text("ioThreads.supplementalPoolThreadCount");
    return policy == null ? null : policy + (count == null ? "" : ", " + count + " of them");
  }

  private static List<String> without(Part devices) {
    List<String> without = new ArrayList<>();
    ATTACHED.forEach(
        (field, words) -> {
          if (devices.isFalse(field)) {
            without.add(words);
          }
        });
    return without;
  }

  private static List<String> also(Part devices) {
    List<String> also = new ArrayList<>();
    ADDED.forEach(
        (field, words) -> {
          if (devices.isTrue(field)) {
            also.add(words);
          }
        });
    return also;
  }
}
