package io.libvmi;

import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.libvmi.model.ApiType;
import io.libvmi.model.kubevirt.v1.Devices;
import io.libvmi.model.kubevirt.v1.DomainSpec;
import io.libvmi.model.kubevirt.v1.ResourceRequirements;
import io.libvmi.model.kubevirt.v1.VirtualMachine;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstanceSpec;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstanceTemplateSpec;
import io.libvmi.model.kubevirt.v1.VirtualMachineSpec;
import java.util.List;

/**
 * Makes manifests.
 *
 * <p>Options are applied in their order to a fresh manifest, which shares nothing with them, with
 * their arguments or with any other manifest. Print one to see it: its {@code toString} is its
 * YAML.
 */
public final class Libvmi {
  private Libvmi() {}

  /**
   * Makes a virtual machine instance, with nothing in it that was not asked for but a random name.
   *
   * @param options what to say about it
   * @return the manifest
   * @throws OptionException when an option is null or cannot do its work
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static VirtualMachineInstance newVirtualMachineInstance(
      Option<? super VirtualMachineInstance>... options) {
    return applied(
        bareInstance(),
        Arguments.<VirtualMachineInstance>given("newVirtualMachineInstance", options));
  }

  /**
   * Makes a virtual machine that owns an instance.
   *
   * <p>Name and namespace are the instance's. Its labels and annotations go to the template alone;
   * its uid and status go nowhere. The machine is {@linkplain RunStrategy#HALTED halted} unless an
   * option says otherwise.
   *
   * @param vmi the instance, which is copied
   * @param options what to say about the machine
   * @return the manifest
   * @throws OptionException when the instance or an option is null, or an option cannot do its work
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static VirtualMachine newVirtualMachine(
      VirtualMachineInstance vmi, Option<? super VirtualMachine>... options) {
    VirtualMachineInstance instance = Arguments.required("newVirtualMachine", "vmi", vmi).copy();
    Path.devices(instance); // without these two the API server refuses the machine
    Path.resources(instance);
    ObjectMeta metadata = new ObjectMeta();
    VirtualMachine vm = new VirtualMachine();
    ObjectMeta given = instance.getMetadata();
    if (given != null) { // it is null where a document states that null
      metadata.setLabels(given.getLabels());
      metadata.setAnnotations(given.getAnnotations());
      vm.getMetadata().setName(given.getName());
      vm.getMetadata().setNamespace(given.getNamespace());
    }
    vm.setSpec(
        new VirtualMachineSpec()
            .withRunStrategy(RunStrategy.HALTED.value())
            .withTemplate(
                new VirtualMachineInstanceTemplateSpec()
                    .withMetadata(metadata)
                    .withSpec(Path.spec(instance))));
    return applied(
        Observed.derived(vmi, vm), Arguments.<VirtualMachine>given("newVirtualMachine", options));
  }

  /**
   * Copies a manifest and says more about the copy.
   *
   * @param existing the manifest, which stays as it is
   * @param options what to say about the copy
   * @param <T> its kind
   * @return the copy
   * @throws OptionException when the manifest or an option is null, or an option cannot do its work
   */
  @SafeVarargs
  @SuppressWarnings({"unchecked", "varargs"}) // a copy has the type of what it copies
  public static <T extends ApiType> T from(T existing, Option<? super T>... options) {
    T copy = (T) Arguments.required("from", "existing", existing).copy();
    return applied(Observed.derived(existing, copy), Arguments.<T>given("from", options));
  }

  /** An instance with a random name, and the two parts without which the API server refuses it. */
  static VirtualMachineInstance bareInstance() {
    VirtualMachineInstance vmi = new VirtualMachineInstance();
    vmi.getMetadata().setName(RandomName.withPrefix("testvmi-"));
    vmi.setSpec(
        new VirtualMachineInstanceSpec()
            .withDomain(
                new DomainSpec()
                    .withDevices(new Devices())
                    .withResources(new ResourceRequirements())));
    return vmi;
  }

  static <T> T applied(T manifest, List<Option<? super T>> options) {
    CompositionObserver observer = Observed.observer();
    if (observer == null) {
      for (int i = 0; i < options.size(); i++) { // an iterator would be garbage for each part
        options.get(i).applyTo(manifest);
      }
      return manifest;
    }
    observer.begins(manifest);
    for (Option<? super T> option : options) {
      if (option instanceof BaseOptions<?>) { // its options are told
        option.applyTo(manifest);
      } else {
        observer.applies(ObservedOption.<T>peeled(option), manifest);
      }
    }
    observer.ends(manifest);
    return manifest;
  }
}
