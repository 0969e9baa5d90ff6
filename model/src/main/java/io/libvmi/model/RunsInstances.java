package io.libvmi.model;

import io.libvmi.model.kubevirt.v1.VirtualMachineInstanceTemplateSpec;

/** A kind that runs virtual machine instances, and holds the template that they are made from. */
public interface RunsInstances {

  /**
   * The template of the instances: {@code spec.template}, or {@code
   * spec.virtualMachineTemplate.spec.template} in a pool. Where it is absent it is made, with what
   * it stands in.
   *
   * @return the template that this object holds; what is changed in it is changed in the object
   */
  VirtualMachineInstanceTemplateSpec makeTemplate();
}
