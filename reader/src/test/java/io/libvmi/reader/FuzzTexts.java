package io.libvmi.reader;

import java.util.List;
import java.util.Random;

/** Texts that nobody wants to read: heaps of words, and manifests that have been tampered with. */
final class FuzzTexts {
  private static final List<String> YAML =
      List.of(
          "a",
          "b: ",
          "- ",
          "\n",
          "\n  ",
          "\n ",
          " ",
          "\t",
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          "?",
          "? ",
          "&a ",
          "*a",
          "<<: ",
          "!",
          "!!int ",
          "!x ",
          "!<",
          "|",
          "|2",
          ">",
          ">-",
          "\"",
          "'",
          "\\",
          "\\x4",
          "\\u00e9",
          "\\ud83d",
          "\\U0011FFFF",
          "%",
          "%TAG ",
          "%YAML 1.1\n",
          "@",
          "`",
          "#",
          " # c",
          "---",
          "--- ",
          "\n---\n",
          "...",
          "\n...\n",
          "~",
          "yes",
          "0x1F",
          "1e3",
          "0.5",
          ".inf",
          "2Gi",
          "é",
          "😀",
          "\uFEFF",
          "\u0000",
          "\u001B",
          "\u0085",
          "\u2028",
          "\r",
          "\r\n",
          "\uD83D",
          "kind: x",
          "abc: {de: [1, 2]}");

  private static final List<String> JSON =
      List.of(
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          "\"a\"",
          "\"b\": ",
          "\"",
          "\\",
          "\\/",
          "\\u00e9",
          "\\ud83d",
          "0",
          "-1",
          "1.5",
          "1e400",
          "9".repeat(1200),
          "true",
          "null",
          "{\"kind\": ",
          "\"apiVersion\": \"v1\",",
          " ",
          "\t",
          "\n",
          "\r\n",
          "\u0000",
          "\u0085",
          "é",
          "😀",
          "\uD83D",
          "---\n",
          "#",
          "'",
          "x");

  private static final List<String> MANIFESTS =
      List.of(
          """
          # a machine
          apiVersion: kubevirt.io/v1
          kind: VirtualMachine
          metadata: {name: web, labels: {a: b}} # labels
          spec:
            template:
              # the instance
              spec:
                domain:
                  cpu: &cpu {cores: 2, sockets: 1} # cores
                  resources:
                    requests: {memory: 2Gi, cpu: 500m}
                  devices:
                    disks:
                    - name: root # the root
                      disk: {bus: virtio}
                    # - name: other
                volumes:
                  - name: root
                    cloudInitNoCloud:
                      userData: | # cloud-init
                        #cloud-config
                        a: b
                  # the end
          ---
          # a list
          kind: List
          apiVersion: v1
          items:
          - {apiVersion: v1, kind: Secret, data: {? a : yes}}
          """,
          """
          {"apiVersion": "kubevirt.io/v1", "kind": "VirtualMachineInstance",
          \t"metadata": {"name": "web", "annotations": {"a": "\\u00e9"}},
          \t"spec": {"domain": {"devices": {}, "memory": {"guest": 1073741824}}, "unknown": [1.5, null]}}
          """);

  private FuzzTexts() {}

  static String any(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> heap(YAML, random);
      case 1 -> (random.nextBoolean() ? "{" : "[") + heap(JSON, random);
      default -> tampered(random);
    };
  }

  private static String heap(List<String> parts, Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(25); i > 0; i--) {
      text.append(one(parts, random));
    }
    return text.toString();
  }

  /** A manifest in which pieces are lost, doubled, moved or replaced. */
  private static String tampered(Random random) {
    StringBuilder text = new StringBuilder(one(MANIFESTS, random));
    for (int i = random.nextInt(5); i >= 0; i--) {
      int start = random.nextInt(text.length() + 1);
      int end = Math.min(text.length(), start + random.nextInt(12));
      String piece = text.substring(start, end);
      switch (random.nextInt(4)) {
        case 0 -> text.delete(start, end);
        case 1 -> text.insert(random.nextInt(text.length() + 1), piece);
        case 2 -> text.replace(start, end, one(YAML, random));
        default -> text.insert(start, random.nextBoolean() ? " # c\n" : one(JSON, random));
      }
    }
    return text.toString();
  }

  private static String one(List<String> parts, Random random) {
    return parts.get(random.nextInt(parts.size()));
  }
}
