package io.libvmi;

import io.libvmi.model.clone.v1beta1.VirtualMachineClone;
import io.libvmi.model.clone.v1beta1.VirtualMachineCloneSpec;
import io.libvmi.model.clone.v1beta1.VirtualMachineCloneTemplateFilters;

/**
 * Makes clones, each of which makes a virtual machine out of another one or out of a snapshot.
 *
 * <p>A filter is a name, in which {@code *} stands for anything, and {@code !} before it leaves out
 * what it would take: {@code !example.org/*}.
 */
public final class Clones {
  private Clones() {}

  /**
   * Makes a clone, with nothing in it that was not asked for but a random name. Since KubeVirt 1.5.
   *
   * @param options what to say about it
   * @return the manifest
   * @throws OptionException when an option is null or cannot do its work
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static VirtualMachineClone newClone(Option<? super VirtualMachineClone>... options) {
    VirtualMachineClone made = new VirtualMachineClone();
    made.getMetadata().setName(RandomName.withPrefix("clone-"));
    made.makeSpec();

    return Libvmi.applied(made, Arguments.<VirtualMachineClone>options("newClone", options));
  }

  /**
   * Sets {@code spec.source}, in the place of an earlier one.
   *
   * @param kind {@code VirtualMachine} or {@code VirtualMachineSnapshot}
   * @param name its name
   * @return the option
   */
  public static Option<VirtualMachineClone> withCloneSource(String kind, String name) {
    return Observed.made(new WithCloneSource(kind, name));
  }

  private record WithCloneSource(String kind, String name)
      implements OptionRecord<VirtualMachineClone> {
    WithCloneSource {
      Arguments.required("withCloneSource", "kind", kind);
      Arguments.required("withCloneSource", "name", name);
    }

    @Override
    public void applyTo(VirtualMachineClone clone) {
      clone.makeSpec().setSource(References.to(kind, name));
    }
  }

  /**
   * Sets {@code spec.target}, in the place of an earlier one. Without it the new machine has a
   * random name.
   *
   * @param vmName the new virtual machine
   * @return the option
   */
  public static Option<VirtualMachineClone> withCloneTarget(String vmName) {
    return Observed.made(new WithCloneTarget(vmName));
  }

  private record WithCloneTarget(String vmName) implements OptionRecord<VirtualMachineClone> {
    WithCloneTarget {
      Arguments.required("withCloneTarget", "vmName", vmName);
    }

    @Override
    public void applyTo(VirtualMachineClone clone) {
      clone.makeSpec().setTarget(References.to(References.VIRTUAL_MACHINE, vmName));
    }
  }

  /**
   * Chooses the labels that the new machine gets: adds to {@code spec.labelFilters}.
   *
   * @param filter a filter
   * @return the option
   */
  public static Option<VirtualMachineClone> withCloneLabelFilter(String filter) {
    return Observed.made(new WithCloneLabelFilter(filter));
  }

  private record WithCloneLabelFilter(String filter) implements OptionRecord<VirtualMachineClone> {
    WithCloneLabelFilter {
      Arguments.required("withCloneLabelFilter", "filter", filter);
    }

    @Override
    public void applyTo(VirtualMachineClone clone) {
      clone.makeSpec().getLabelFilters().add(filter);
    }
  }

  /**
   * Chooses the labels that the template of the new machine gets: adds to {@code
   * spec.template.labelFilters}.
   *
   * @param filter a filter
   * @return the option
   */
  public static Option<VirtualMachineClone> withCloneTemplateLabelFilter(String filter) {
    return Observed.made(new WithCloneTemplateLabelFilter(filter));
  }

  private record WithCloneTemplateLabelFilter(String filter)
      implements OptionRecord<VirtualMachineClone> {
    WithCloneTemplateLabelFilter {
      Arguments.required("withCloneTemplateLabelFilter", "filter", filter);
    }

    @Override
    public void applyTo(VirtualMachineClone clone) {
      template(clone).getLabelFilters().add(filter);
    }
  }

  /**
   * Chooses the annotations that the new machine gets: adds to {@code spec.annotationFilters}.
   *
   * @param filter a filter
   * @return the option
   */
  public static Option<VirtualMachineClone> withCloneAnnotationFilter(String filter) {
    return Observed.made(new WithCloneAnnotationFilter(filter));
  }

  private record WithCloneAnnotationFilter(String filter)
      implements OptionRecord<VirtualMachineClone> {
    WithCloneAnnotationFilter {
      Arguments.required("withCloneAnnotationFilter", "filter", filter);
    }

    @Override
    public void applyTo(VirtualMachineClone clone) {
      clone.makeSpec().getAnnotationFilters().add(filter);
    }
  }

  /**
   * Chooses the annotations that the template of the new machine gets: adds to {@code
   * spec.template.annotationFilters}.
   *
   * @param filter a filter
   * @return the option
   */
  public static Option<VirtualMachineClone> withCloneTemplateAnnotationFilter(String filter) {
    return Observed.made(new WithCloneTemplateAnnotationFilter(filter));
  }

  private record WithCloneTemplateAnnotationFilter(String filter)
      implements OptionRecord<VirtualMachineClone> {
    WithCloneTemplateAnnotationFilter {
      Arguments.required("withCloneTemplateAnnotationFilter", "filter", filter);
    }

    @Override
    public void applyTo(VirtualMachineClone clone) {
      template(clone).getAnnotationFilters().add(filter);
    }
  }

  /**
   * Gives an interface of the new machine an address: {@code spec.newMacAddresses}. A later one for
   * the same interface replaces it.
   *
   * @param interfaceName the interface
   * @param macAddress such as {@code 02:00:00:00:00:01}; empty for one that is made
   * @return the option
   */
  public static Option<VirtualMachineClone> withCloneMacAddress(
      String interfaceName, String macAddress) {
    return Observed.made(new WithCloneMacAddress(interfaceName, macAddress));
  }

  private record WithCloneMacAddress(String interfaceName, String macAddress)
      implements OptionRecord<VirtualMachineClone> {
    WithCloneMacAddress {
      Arguments.required("withCloneMacAddress", "interfaceName", interfaceName);
      Arguments.required("withCloneMacAddress", "macAddress", macAddress);
    }

    @Override
    public void applyTo(VirtualMachineClone clone) {
      clone.makeSpec().getNewMacAddresses().put(interfaceName, macAddress);
    }
  }

  /**
   * Sets {@code spec.newSMBiosSerial}.
   *
   * @param serial the serial number of the new machine; empty for one that is made
   * @return the option
   */
  public static Option<VirtualMachineClone> withCloneSmBiosSerial(String serial) {
    return Observed.made(new WithCloneSmBiosSerial(serial));
  }

  private record WithCloneSmBiosSerial(String serial) implements OptionRecord<VirtualMachineClone> {
    WithCloneSmBiosSerial {
      Arguments.required("withCloneSmBiosSerial", "serial", serial);
    }

    @Override
    public void applyTo(VirtualMachineClone clone) {
      clone.makeSpec().setNewSMBiosSerial(Arguments.orAbsent(serial));
    }
  }

  /**
   * Adds to {@code spec.patches} what is to be different in the new machine. Since KubeVirt 1.6.
   *
   * @param patch an operation of JSON Patch, such as <code>
   *     {"op": "replace", "path": "/spec/runStrategy", "value": "Always"}</code>
   * @return the option
   */
  public static Option<VirtualMachineClone> withClonePatch(String patch) {
    return Observed.made(new WithClonePatch(patch));
  }

  private record WithClonePatch(String patch) implements OptionRecord<VirtualMachineClone> {
    WithClonePatch {
      Arguments.required("withClonePatch", "patch", patch);
    }

    @Override
    public void applyTo(VirtualMachineClone clone) {
      clone.makeSpec().getPatches().add(patch);
    }
  }

  /**
   * Sets {@code spec.volumeNamePolicy}. Since KubeVirt 1.8.
   *
   * @param policy what the volumes are called; empty for the default, random names
   * @return the option
   */
  public static Option<VirtualMachineClone> withVolumeNamePolicy(VolumeNamePolicy policy) {
    return Observed.made(new WithVolumeNamePolicy(policy));
  }

  private record WithVolumeNamePolicy(VolumeNamePolicy policy)
      implements OptionRecord<VirtualMachineClone> {
    WithVolumeNamePolicy {
      Arguments.required("withVolumeNamePolicy", "policy", policy);
    }

    @Override
    public void applyTo(VirtualMachineClone clone) {
      clone.makeSpec().setVolumeNamePolicy(Arguments.orAbsent(policy.value()));
    }
  }

  private static VirtualMachineCloneTemplateFilters template(VirtualMachineClone clone) {
    VirtualMachineCloneSpec spec = clone.makeSpec();
    VirtualMachineCloneTemplateFilters template = spec.getTemplate();
    if (template == null) {
      template = new VirtualMachineCloneTemplateFilters();
      spec.setTemplate(template);
    }
    return template;
  }
}
