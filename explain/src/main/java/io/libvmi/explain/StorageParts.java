package io.libvmi.explain;

import io.libvmi.explain.Part.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The disks of a machine, each with its volume and where that gets its data from. */
record StorageParts(Tree spec, String path, Tree owner) {
  private static final String FORGOTTEN = "forgotten at a restart";

  /** What a volume can be: what people call it, and the field that says which one it is. */
  private static final Map<String, List<String>> VOLUMES =
      Map.ofEntries(
          Map.entry("containerDisk", List.of("Container image", "image")),
          Map.entry("persistentVolumeClaim", List.of("Claim", "claimName")),
          Map.entry("dataVolume", List.of("Data volume", "name")),
          Map.entry("cloudInitNoCloud", List.of("Cloud-init (NoCloud)")),
          Map.entry("cloudInitConfigDrive", List.of("Cloud-init (config drive)")),
          Map.entry("hostDisk", List.of("File of the node", "path")),
          Map.entry("emptyDisk", List.of("Empty disk", "capacity")),
          Map.entry("ephemeral", List.of("Copy of a claim", "persistentVolumeClaim", "claimName")),
          Map.entry("configMap", List.of("Config map", "name")),
          Map.entry("secret", List.of("Secret", "secretName")),
          Map.entry("serviceAccount", List.of("Service account", "serviceAccountName")),
          Map.entry("downwardAPI", List.of("Facts of the pod")),
          Map.entry("downwardMetrics", List.of("Metrics of the node")),
          Map.entry("sysprep", List.of("Sysprep")),
          Map.entry("containerPath", List.of("Folder of the pod", "path")),
          Map.entry("memoryDump", List.of("Memory dump", "claimName")));

  private static final List<String> LOST = List.of("containerDisk", "ephemeral", "emptyDisk");

  List<List<Part>> chains() {
    List<List<Part>> chains = new ArrayList<>();
    List<String> used = new ArrayList<>();
    Tree devices = spec.at("domain", "devices");
    for (Tree disk : devices.at("disks").items()) {
      String name = disk.at("name").text();
      used.add(name);
      chains.add(chain(disk(disk, name), name));
    }
    for (Tree filesystem : devices.at("filesystems").items()) {
      String name = filesystem.at("name").text();
      used.add(name);
      String at = path + ".domain.devices.filesystems[" + name + "]";
      chains.add(chain(new Part(Kind.DEVICE, name, List.of("file system (virtiofs)"), at), name));
    }
    for (Tree volume : spec.at("volumes").items()) {
      String name = volume.at("name").text();
      if (!used.contains(name) && !volume.at("memoryDump").isPresent()) {
        chains.add(chain(new Part(Kind.ADDED, name, List.of("disk that KubeVirt adds"), ""), name));
      }
    }
    return chains;
  }

  private Part disk(Tree disk, String name) {
    String target =
        List.of("cdrom", "lun").stream()
            .filter(t -> disk.at(t).isPresent())
            .findFirst()
            .orElse("disk");
    List<String> words = new ArrayList<>();
    words.add(target.equals("cdrom") ? "CD-ROM" : target.equals("lun") ? "LUN" : "disk");
    if (!disk.at(target, "bus").text().isEmpty()) {
      words.add(disk.at(target, "bus").text());
    }
    if (disk.at("bootOrder").isPresent()) {
      words.add("boot " + disk.at("bootOrder").text());
    }
    String at = path + ".domain.devices.disks[" + name + "]";
    return new Part(Kind.DEVICE, name, List.of(String.join(", ", words)), at);
  }

  private List<Part> chain(Part device, String name) {
    Tree volume = spec.at("volumes").named(name);
    if (!volume.isPresent()) {
      boolean empty = device.details().get(0).startsWith("CD-ROM");
      return List.of(
          device,
          empty
              ? new Part(Kind.ADDED, "Empty", List.of("nothing is put in"), "")
              : new Part(Kind.MISSING, "No volume", List.of("none is called " + name), ""));
    }
    String type =
        volume.names().stream().filter(field -> !field.equals("name")).findFirst().orElse("");
    List<String> words = VOLUMES.getOrDefault(type, List.of(type));
    List<String> details = new ArrayList<>();
    Tree source = volume.at(type);
    if (words.size() > 1) {
      details.add(source.at(words.subList(1, words.size()).toArray(String[]::new)).text());
    }
    if (type.startsWith("cloudInit") || type.equals("sysprep")) {
      details.add(String.join(", ", given(source)));
    }
    if (LOST.contains(type)) {
      details.add(FORGOTTEN);
    }
    details.removeIf(String::isEmpty);
    String at = path + ".volumes[" + name + "]";
    Part part = new Part(Kind.VOLUME, words.get(0), details, at);
    Tree template = template(source.at("name").text());
    return type.equals("dataVolume") && template.isPresent()
        ? List.of(device, part, source(template))
        : List.of(device, part);
  }

  /** What cloud-init or sysprep is given, without the data itself. */
  private static List<String> given(Tree source) {
    List<String> given = new ArrayList<>();
    for (String field : source.names()) {
      String name = source.at(field, "name").text();
      if (List.of("userData", "userDataBase64").contains(field)) {
        given.add("user data");
      } else if (List.of("networkData", "networkDataBase64").contains(field)) {
        given.add("network data");
      } else if (field.equals("secretRef")) {
        given.add("user data of secret " + name);
      } else if (field.equals("networkDataSecretRef")) {
        given.add("network data of secret " + name);
      } else {
        given.add((field.equals("configMap") ? "config map " : field + " ") + name);
      }
    }
    return given;
  }

  private Tree template(String name) {
    return owner.at("dataVolumeTemplates").items().stream()
        .filter(template -> template.at("metadata", "name").text().equals(name))
        .findFirst()
        .orElse(new Tree(null));
  }

  private Part source(Tree template) {
    Tree spec = template.at("spec");
    Tree source = spec.at("source");
    String type = source.names().stream().findFirst().orElse("");
    String title;
    String from;
    if (spec.at("sourceRef").isPresent()) {
      title = spec.at("sourceRef", "kind").text();
      from = inNamespace(spec.at("sourceRef"));
    } else {
      title =
          switch (type) {
            case "pvc" -> "Copy of a claim";
            case "snapshot" -> "Copy of a snapshot";
            case "registry" -> "Container image";
            case "http", "s3", "gcs" -> "Download";
            case "upload" -> "Upload";
            case "blank" -> "Blank";
            case "" -> "Source not stated";
            default -> type;
          };
      Tree of = source.at(type);
      from =
          of.at("url").isPresent()
              ? of.at("url").text()
              : of.at("imageStream").isPresent() ? of.at("imageStream").text() : inNamespace(of);
    }
    String size = spec.at("storage", "resources", "requests", "storage").text();
    if (size.isEmpty()) {
      size = spec.at("pvc", "resources", "requests", "storage").text();
    }
    List<String> details = new ArrayList<>(List.of(from, size));
    details.removeIf(String::isEmpty);
    return new Part(
        Kind.SOURCE, title, details, templates() + template.at("metadata", "name").text() + "]");
  }

  private String templates() {
    String machine = path.substring(0, path.length() - ".template.spec".length());
    return machine + ".dataVolumeTemplates[";
  }

  private static String inNamespace(Tree object) {
    String namespace = object.at("namespace").text();
    return (namespace.isEmpty() ? "" : namespace + "/") + object.at("name").text();
  }
}
