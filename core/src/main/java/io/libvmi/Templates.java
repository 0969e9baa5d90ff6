package io.libvmi;

import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.libvmi.model.ApiType;
import io.libvmi.model.RunsInstances;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstanceTemplateSpec;
import java.util.List;

/** Options for kinds that run instances from a template. */
public final class Templates {
  private Templates() {}

  /**
   * Says more about the instances that a virtual machine, a replica set or a pool runs: it applies
   * options for an instance to the template {@code spec.template}, or {@code
   * spec.virtualMachineTemplate.spec.template} of a pool. What they say takes the place of what was
   * there as it does in an instance; what they say of a {@code status} is dropped.
   *
   * @param options what to say about the instances
   * @return the option
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static Option<RunsInstances> withTemplate(
      Option<? super VirtualMachineInstance>... options) {
    return Observed.made(
        new WithTemplate(Arguments.<VirtualMachineInstance>options("withTemplate", options)));
  }

  private record WithTemplate(List<Option<? super VirtualMachineInstance>> options)
      implements OptionRecord<RunsInstances> {
    @Override
    public void applyTo(RunsInstances kind) {
      VirtualMachineInstanceTemplateSpec template = copyOf(kind).makeTemplate();
      VirtualMachineInstance instance = new VirtualMachineInstance();
      ObjectMeta metadata = template.getMetadata();
      if (metadata != null) {
        instance.setMetadata(metadata);
      }
      instance.setSpec(template.getSpec());
      Libvmi.applied(instance, options);
      kind.makeTemplate().withMetadata(instance.getMetadata()).setSpec(instance.getSpec());
    }
  }

  /** Options are tried on a copy, so that one that refuses changes nothing. */
  private static RunsInstances copyOf(RunsInstances kind) {
    return (RunsInstances) ((ApiType) kind).copy();
  }
}
