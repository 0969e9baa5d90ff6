package io.libvmi.describe;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where the data of a volume comes from, and what becomes of it. */
final class VolumeSource {
  private static final String LOST = "; what is written is lost on restart";
  private static final String KEPT = "; kept";

  private VolumeSource() {}

  static String of(Machine machine, Part volume) {
    String kind =
        volume.names().stream().filter(name -> !name.equals("name")).findFirst().orElse("");
    Part source = volume.part(kind);
    return switch (kind) {
      case "containerDisk" -> "container image " + source.text("image", "") + LOST;
      case "persistentVolumeClaim" -> claim(source) + KEPT;
      case "dataVolume" -> dataVolume(machine, source) + KEPT;
      case "ephemeral" -> "on top of " + claim(source.part("persistentVolumeClaim")) + LOST;
      case "emptyDisk" -> "empty, " + source.text("capacity", "of no size") + LOST;
      case "hostDisk" -> hostDisk(source) + "; kept, on that host";
      case "cloudInitNoCloud", "cloudInitConfigDrive" -> "cloud-init, told below";
      case "sysprep" -> "answers for Windows Setup from " + either(source);
      case "configMap" -> "config map " + source.text("name", "");
      case "secret" -> "Secret " + source.text("secretName", "");
      case "serviceAccount" -> "token of service account " + source.text("serviceAccountName", "");
      case "downwardAPI" -> "what Kubernetes says of the pod";
      case "downwardMetrics" -> "metrics of the host";
      case "memoryDump" -> "a dump of the memory goes to " + claim(source);
      case "containerPath" -> "path " + source.text("path", "") + " of the pod";
      case "" -> "its volume does not say where the data comes from";
      default -> kind;
    };
  }

  private static String claim(Part source) {
    return "PVC "
        + source.text("claimName", "")
        + (source.isTrue("readOnly") ? ", read-only" : "")
        + plugged(source);
  }

  private static String plugged(Part source) {
    return source.isTrue("hotpluggable") ? ", plugged into the running machine" : "";
  }

  private static String hostDisk(Part source) {
    return Lines.joined(
        ", ",
        Arrays.asList(
            "file " + source.text("path", "") + " of the host",
            source.text("type", "").equals("DiskOrCreate") ? "made where it is absent" : null,
            source.text("capacity")));
  }

  private static String either(Part source) {
    String secret = source.text("secret.name");
    return secret == null ? "config map " + source.text("configMap.name", "") : "Secret " + secret;
  }

  private static String dataVolume(Machine machine, Part source) {
    String name = source.text("name", "");
    Part template = machine.dataVolumeTemplate(name);
    return "data volume "
        + name
        + plugged(source)
        + (template == null ? "" : ", " + made(template.part("spec")));
  }

  /** What a data volume is made from, and how large it is. */
  static String made(Part spec) {
    return Lines.joined(", ", Arrays.asList(origin(spec), size(spec), storageClass(spec)));
  }

  private static String origin(Part spec) {
    if (spec.has("sourceRef")) {
      Part ref = spec.part("sourceRef");
      return "made from " + ref.text("kind", "DataSource") + " " + placed(ref);
    }
    Part sources = spec.part("source");
    String kind = sources.names().stream().findFirst().orElse("");
    Part source = sources.part(kind);
    String url = source.text("url");
    return switch (kind) {
      case "blank" -> "made empty";
      case "upload" -> "made for an upload";
      case "pvc" -> "made from PVC " + placed(source);
      case "snapshot" -> "made from snapshot " + placed(source);
      case "registry" ->
          "made from " + (url != null ? url : "image stream " + source.text("imageStream", ""));
      case "" -> "made as the cluster sees fit";
      default -> "made from " + (url == null ? kind : url);
    };
  }

  private static String placed(Part named) {
    String namespace = named.text("namespace");
    return (namespace == null ? "" : namespace + "/") + named.text("name", "");
  }

  private static @Nullable String size(Part spec) {
    String storage = spec.text("storage.resources.requests.storage");
    return storage != null ? storage : spec.text("pvc.resources.requests.storage");
  }

  private static @Nullable String storageClass(Part spec) {
    String name = spec.text("storage.storageClassName", spec.text("pvc.storageClassName", ""));
    return name.isEmpty() ? null : "storage class " + name;
  }
}
