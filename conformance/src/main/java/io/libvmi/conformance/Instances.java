package io.libvmi.conformance;

import io.libvmi.Architecture;
import io.libvmi.Factories;
import io.libvmi.Libvmi;
import io.libvmi.Option;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Calls of the functions that make an instance of options. */
final class Instances {
  /** Go's factories, by the names of both releases. */
  static final Set<String> FACTORIES =
      Set.of(
          "NewFedora",
          "NewCirros",
          "NewAlpine",
          "NewAlpineWithTestTooling",
          "NewWindows",
          "libvmifact.NewFedora",
          "libvmifact.NewCirros",
          "libvmifact.NewAlpine",
          "libvmifact.NewAlpineWithTestTooling",
          "libvmifact.NewGuestless",
          "libvmifact.NewWindows");

  private Instances() {}

  static boolean makes(String function) {
    return function.equals("New") || FACTORIES.contains(function);
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // there are no arrays of Option<T>
  static <T> Option<T>[] array(List<Option<T>> options) {
    return options.toArray(new Option[0]);
  }

  @SuppressWarnings({
    "unchecked",
    "rawtypes"
  }) // there are no arrays of Option<VirtualMachineInstance>
  static VirtualMachineInstance make(
      String function,
      @Nullable String architecture,
      List<Option<VirtualMachineInstance>> base,
      List<Option<VirtualMachineInstance>> options) {
    List<Option<VirtualMachineInstance>> both = new ArrayList<>(base);
    both.addAll(options);
    Option[] all = both.toArray(new Option[0]);
    return switch (function.substring(function.indexOf('.') + 1)) {
      case "New" -> Libvmi.newVirtualMachineInstance(all);
      case "NewFedora" -> Factories.newFedora(all);
      case "NewCirros" -> Factories.newCirros(all);
      case "NewAlpine" -> Factories.newAlpine(all);
      case "NewAlpineWithTestTooling" -> Factories.newAlpineWithTestTooling(all);
      case "NewWindows" -> Factories.newWindows(all);
      case "NewGuestless" ->
          architecture == null
              ? Factories.newGuestless(all)
              : Factories.newGuestless(Architecture.of(architecture), all);
      default -> throw new UnsupportedOperationException(function);
    };
  }
}
