package io.libvmi.conformance;

import io.libvmi.Architecture;
import io.libvmi.Composer;
import io.libvmi.Factories;
import io.libvmi.Libvmi;
import io.libvmi.Option;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
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

  /**
   * Makes an instance.
   *
   * @param function Go's name
   * @param architecture what Go was told to make it for, or null
   * @param defaults the options that Go was told to apply to each instance
   * @param options the options
   */
  static VirtualMachineInstance make(
      String function,
      @Nullable String architecture,
      List<Option<VirtualMachineInstance>> defaults,
      List<Option<VirtualMachineInstance>> options) {
    String name = function.substring(function.indexOf('.') + 1);
    Composer.Maker<VirtualMachineInstance> maker =
        architecture == null || name.equals("New")
            ? all -> make(name, all)
            : all -> make(name, Architecture.of(architecture), all);
    return defaults.isEmpty()
        ? maker.make(array(options))
        : Composer.<VirtualMachineInstance>with(array(defaults)).compose(maker, array(options));
  }

  private static VirtualMachineInstance make(
      String name, Option<? super VirtualMachineInstance>[] options) {
    return switch (name) {
      case "New" -> Libvmi.newVirtualMachineInstance(options);
      case "NewFedora" -> Factories.newFedora(options);
      case "NewCirros" -> Factories.newCirros(options);
      case "NewAlpine" -> Factories.newAlpine(options);
      case "NewAlpineWithTestTooling" -> Factories.newAlpineWithTestTooling(options);
      case "NewGuestless" -> Factories.newGuestless(options);
      case "NewWindows" -> Factories.newWindows(options);
      default -> throw new IllegalArgumentException("no factory is known as " + name);
    };
  }

  private static VirtualMachineInstance make(
      String name, Architecture architecture, Option<? super VirtualMachineInstance>[] options) {
    return switch (name) {
      case "NewFedora" -> Factories.newFedora(architecture, options);
      case "NewCirros" -> Factories.newCirros(architecture, options);
      case "NewAlpine" -> Factories.newAlpine(architecture, options);
      case "NewAlpineWithTestTooling" -> Factories.newAlpineWithTestTooling(architecture, options);
      case "NewGuestless" -> Factories.newGuestless(architecture, options);
      case "NewWindows" -> Factories.newWindows(architecture, options);
      default -> throw new IllegalArgumentException("no factory is known as " + name);
    };
  }
}
