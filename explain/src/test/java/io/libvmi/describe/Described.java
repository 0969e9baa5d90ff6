package io.libvmi.describe;

import io.libvmi.describe.Description.Section;
import io.libvmi.reader.ManifestReader;
import java.util.List;

/** Descriptions of small machines. */
final class Described {
  private Described() {}

  static Description of(String yaml) {
    return Description.of(ManifestReader.lenient().read("vm.yaml", yaml).get(0).object());
  }

  /** The lines of a section about an instance with this spec. */
  static List<String> ofInstance(String section, String spec) {
    return lines(
        section,
        of("apiVersion: kubevirt.io/v1\nkind: VirtualMachineInstance\nspec:\n" + spec.indent(2)));
  }

  /** The lines of a section about a virtual machine with this spec. */
  static List<String> ofVirtualMachine(String section, String spec) {
    return lines(
        section, of("apiVersion: kubevirt.io/v1\nkind: VirtualMachine\nspec:\n" + spec.indent(2)));
  }

  static List<String> lines(String section, Description description) {
    return description.sections().stream()
        .filter(one -> one.title().equals(section))
        .map(Section::lines)
        .flatMap(List::stream)
        .map(line -> line.label() + ": " + line.value())
        .toList();
  }
}
