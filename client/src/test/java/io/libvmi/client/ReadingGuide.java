package io.libvmi.client;

import static io.libvmi.Libvmi.from;
import static io.libvmi.Memory.withGuestMemory;

import io.fabric8.kubernetes.client.KubernetesClient;
import io.libvmi.model.kubevirt.v1.VirtualMachine;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import io.libvmi.reader.Manifest;
import io.libvmi.reader.ManifestReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The code of docs/reading.md. */
final class ReadingGuide {
  private ReadingGuide() {}

  static void directory(Path directory) throws IOException {
    List<Manifest> manifests = ManifestReader.strict().read(directory);
    for (Manifest manifest : manifests) {
      if (manifest.object() instanceof VirtualMachine vm) {
        System.out.println(manifest + " in " + manifest.position());
        System.out.println(vm.getSpec().getRunStrategy());
      }
    }
  }

  static void create(Path directory, KubernetesClient client) throws IOException {
    for (Manifest manifest : ManifestReader.strict().read(directory)) {
      client.resource(manifest.resource()).create();
    }
  }

  static void mistakes(Path file) throws IOException {
    ManifestReader.strict().read(file);
  }

  static void unknown(String text) {
    Manifest manifest = ManifestReader.lenient().read("stdin", text).get(0);
    VirtualMachineInstance vmi = (VirtualMachineInstance) manifest.object();
    System.out.println(from(vmi, withGuestMemory("4Gi")));
  }

  static void position(String text) {
    Manifest manifest = ManifestReader.strict().read("vm.yaml", text).get(0);
    manifest.position("spec.domain.memory.guest").ifPresent(System.out::println);
  }

  static void object(byte[] bytes) {
    VirtualMachine vm = ManifestReader.strict().read(VirtualMachine.class, "event", bytes);
    System.out.println(vm.getMetadata().getName());
  }
}
