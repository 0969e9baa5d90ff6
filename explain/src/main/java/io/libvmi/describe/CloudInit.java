package io.libvmi.describe;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the guest is told at its first boot. */
final class CloudInit {
  /** KubeVirt refuses more in a manifest. */
  private static final int LIMIT = 2048;

  private CloudInit() {}

  /** A section for each volume with cloud-init, of which there is one as a rule. */
  static List<Lines> of(Machine machine) {
    List<Lines> sections = new ArrayList<>();
    for (Part volume : machine.spec().parts("volumes")) {
      for (String kind : List.of("cloudInitNoCloud", "cloudInitConfigDrive")) {
        if (volume.has(kind)) {
          sections.add(section(kind, volume.part(kind)));
        }
      }
    }
    return sections;
  }

  private static Lines section(String kind, Part source) {
    Lines lines = new Lines("Cloud-init");
    lines.add("source", kind.equals("cloudInitNoCloud") ? "NoCloud" : "ConfigDrive");
    data(lines, "user data", source, "userData", "secretRef");
    data(lines, "network data", source, "networkData", "networkDataSecretRef");
    return lines;
  }

  private static void data(
      Lines lines, String label, Part source, String field, String secretField) {
    String secret = source.text(secretField + ".name");
    if (secret != null) {
      lines.add(label, "from Secret " + secret);
    }
    String plain = source.text(field);
    String coded = source.text(field + "Base64");
    if (plain == null && coded == null) {
      return;
    }
    String text = plain != null ? plain : decoded(String.valueOf(coded));
    if (text == null) {
      lines.add(label, "not valid in base64, which KubeVirt refuses");
      return;
    }
    lines.add(label, size(text) + (plain == null ? ", decoded from base64" : ""));
    if (field.equals("userData")) {
      CloudConfig.of(text).forEach(line -> lines.add(line.label(), line.value()));
    } else {
      lines.add("", CloudConfig.network(text));
    }
  }

  private static @Nullable String decoded(String coded) {
    try {
      return new String(Base64.getDecoder().decode(coded), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return null; // no base64
    }
  }

  private static String size(String text) {
    int bytes = text.getBytes(StandardCharsets.UTF_8).length;
    return bytes > LIMIT
        ? bytes + " bytes, but KubeVirt takes " + LIMIT + " at most: put them into a Secret"
        : bytes + " of at most " + LIMIT + " bytes";
  }
}
