package io.libvmi.describe;

import io.libvmi.describe.Diagram.Kind;
import io.libvmi.describe.Piece.Fate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the data of a volume comes from, and what becomes of it. */
final class VolumeSource {
  private VolumeSource() {}

  static Piece of(Machine machine, Part volume) {
    String kind =
        volume.names().stream().filter(name -> !name.equals("name")).findFirst().orElse("");
    Part source = volume.part(kind);
    String path = machine.path() + ".volumes[" + volume.text("name", "") + "]";
    return switch (kind) {
      case "containerDisk" -> piece("container image", source.text("image"), path).with(Fate.LOST);
      case "persistentVolumeClaim" -> claim("PVC", source, path).with(Fate.KEPT);
      case "dataVolume" ->
          piece("data volume", source.text("name"), path, plugged(source)).with(Fate.KEPT);
      case "ephemeral" ->
          claim("on top of PVC", source.part("persistentVolumeClaim"), path).with(Fate.LOST);
      case "emptyDisk" ->
          piece("empty", "", path, source.text("capacity", "of no size")).with(Fate.LOST);
      case "hostDisk" -> hostDisk(source, path).with(Fate.ON_HOST);
      case "cloudInitNoCloud", "cloudInitConfigDrive" -> piece("cloud-init", given(source), path);
      case "sysprep" -> piece("answers for Windows Setup", "from " + either(source), path);
      case "configMap" -> piece("config map", source.text("name"), path);
      case "secret" -> piece("Secret", source.text("secretName"), path);
      case "serviceAccount" ->
          piece("token of service account", source.text("serviceAccountName"), path);
      case "downwardAPI" -> piece("what Kubernetes says of the pod", "", path);
      case "downwardMetrics" -> piece("metrics of the host", "", path);
      case "memoryDump" -> claim("a dump of the memory goes to PVC", source, path);
      case "containerPath" -> piece("path of the pod", source.text("path"), path);
      case "" -> Piece.missing("its volume does not say where the data comes from");
      default -> piece(kind, "", path);
    };
  }

  private static Piece piece(
      String what, @Nullable String name, String path, @Nullable String... facts) {
    return Piece.of(Kind.VOLUME, what, name == null ? "" : name, path, facts);
  }

  private static Piece claim(String what, Part source, String path) {
    return piece(
        what,
        source.text("claimName"),
        path,
        source.isTrue("readOnly") ? "read-only" : null,
        plugged(source));
  }

  private static @Nullable String plugged(Part source) {
    return source.isTrue("hotpluggable") ? "plugged into the running machine" : null;
  }

  private static Piece hostDisk(Part source, String path) {
    return piece(
        "file of the host",
        source.text("path"),
        path,
        source.text("type", "").equals("DiskOrCreate") ? "made where it is absent" : null,
        source.text("capacity"));
  }

  /** What cloud-init is given, of which a section of its own tells more. */
  private static String given(Part source) {
    List<String> given = new ArrayList<>();
    if (source.has("userData") || source.has("userDataBase64") || source.has("secretRef")) {
      given.add("user data");
    }
    if (source.has("networkData")
        || source.has("networkDataBase64")
        || source.has("networkDataSecretRef")) {
      given.add("network data");
    }
    return given.isEmpty() ? "with nothing in it" : "with " + String.join(" and ", given);
  }

  private static String either(Part source) {
    String secret = source.text("secret.name");
    return secret == null ? "config map " + source.text("configMap.name", "") : "Secret " + secret;
  }

  /** What the data volume of a volume is made from; null where the machine does not make it. */
  static @Nullable Piece made(Machine machine, Part volume) {
    String name = volume.text("dataVolume.name");
    Part template = name == null ? null : machine.dataVolumeTemplate(name);
    return template == null
        ? null
        : made(template.part("spec"), machine.ownerPath() + ".dataVolumeTemplates[" + name + "]");
  }

  /** What a data volume is made from, and how large it is. */
  static Piece made(Part spec, String path) {
    Piece origin = origin(spec);
    return Piece.of(
        Kind.SOURCE, origin.what(), origin.name(), path, size(spec), storageClass(spec));
  }

  private static Piece origin(Part spec) {
    if (spec.has("sourceRef")) {
      Part ref = spec.part("sourceRef");
      return piece("made from " + ref.text("kind", "DataSource"), placed(ref), "");
    }
    Part sources = spec.part("source");
    String kind = sources.names().stream().findFirst().orElse("");
    Part source = sources.part(kind);
    String url = source.text("url");
    return switch (kind) {
      case "blank" -> piece("made empty", "", "");
      case "upload" -> piece("made for an upload", "", "");
      case "pvc" -> piece("made from PVC", placed(source), "");
      case "snapshot" -> piece("made from snapshot", placed(source), "");
      case "registry" ->
          url == null
              ? piece("made from image stream", source.text("imageStream"), "")
              : piece("made from", url, "");
      case "" -> piece("made as the cluster sees fit", "", "");
      default -> piece("made from", url == null ? kind : url, "");
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
