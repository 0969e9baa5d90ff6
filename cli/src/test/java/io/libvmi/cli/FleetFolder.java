package io.libvmi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder with a recipe that has variables, and what is composed of it there. */
record FleetFolder(Path folder) {
  private static final String WEB =
      """
      variables: {name: web, memory: 2Gi, index: 1}
      vmi:
        - withName: ${name}-${index:%02d}
        - withGuestMemory: ${memory}
      """;

  String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  /** The recipe, which is of two lines under vmi, the second at line 4. */
  String web() throws IOException {
    return file("web.yaml", WEB);
  }

  /** A run, with the folder's name left out of what it says. */
  Run vmi(String in, String... args) {
    Run run = Run.reading(in, args);
    return new Run(run.code(), run.out(), run.err().replace(folder + "/", ""));
  }

  static String machine(String name, String memory) {
    return """
        apiVersion: kubevirt.io/v1
        kind: VirtualMachineInstance
        metadata:
          name: %s
        spec:
          domain:
            devices: {}
            memory:
              guest: %s
            resources: {}
        """
        .formatted(name, memory);
  }
}
