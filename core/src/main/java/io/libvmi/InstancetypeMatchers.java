package io.libvmi;

import io.libvmi.model.kubevirt.v1.DomainSpec;
import io.libvmi.model.kubevirt.v1.InstancetypeMatcher;
import io.libvmi.model.kubevirt.v1.ResourceRequirements;
import io.libvmi.model.kubevirt.v1.VirtualMachine;

/**
 * Options that take a machine's size from an instancetype: {@code spec.instancetype}. What
 * instancetypes are made of is in {@link Instancetypes}.
 */
public final class InstancetypeMatchers {
  private InstancetypeMatchers() {}

  /**
   * Takes the machine's size from an instancetype in its namespace: {@code spec.instancetype}. It
   * clears what an instancetype gives, and KubeVirt refuses beside one: {@code
   * spec.template.spec.domain.cpu}, {@code spec.template.spec.domain.memory} and {@code
   * spec.template.spec.domain.resources}. It takes the place of another instancetype.
   *
   * @param name the instancetype
   * @return the option
   */
  public static Option<VirtualMachine> withInstancetype(String name) {
    return Observed.made(new WithInstancetype(name));
  }

  private record WithInstancetype(String name) implements OptionRecord<VirtualMachine> {
    WithInstancetype {
      Arguments.required("withInstancetype", "name", name);
    }

    @Override
    public void applyTo(VirtualMachine vm) {
      set(
          vm,
          new InstancetypeMatcher()
              .withName(Arguments.orAbsent(name))
              .withKind("virtualmachineinstancetype"));
    }
  }

  /**
   * Takes the machine's size from an instancetype of the cluster: {@code spec.instancetype}. It
   * clears what an instancetype gives, and KubeVirt refuses beside one: {@code
   * spec.template.spec.domain.cpu}, {@code spec.template.spec.domain.memory} and {@code
   * spec.template.spec.domain.resources}. It takes the place of another instancetype.
   *
   * @param name the instancetype, such as {@code u1.small}
   * @return the option
   */
  public static Option<VirtualMachine> withClusterInstancetype(String name) {
    return Observed.made(new WithClusterInstancetype(name));
  }

  private record WithClusterInstancetype(String name) implements OptionRecord<VirtualMachine> {
    WithClusterInstancetype {
      Arguments.required("withClusterInstancetype", "name", name);
    }

    @Override
    public void applyTo(VirtualMachine vm) {
      set(vm, new InstancetypeMatcher().withName(Arguments.orAbsent(name)));
    }
  }

  /**
   * Takes the instancetype that a volume names by its labels: {@code spec.instancetype}. It clears
   * what an instancetype gives, and KubeVirt refuses beside one: {@code
   * spec.template.spec.domain.cpu}, {@code spec.template.spec.domain.memory} and {@code
   * spec.template.spec.domain.resources}. It takes the place of another instancetype.
   *
   * @param name the volume of the machine, whose claim or data source has the labels
   * @return the option
   */
  public static Option<VirtualMachine> withInstancetypeInferredFromVolume(String name) {
    return Observed.made(new WithInstancetypeInferredFromVolume(name));
  }

  private record WithInstancetypeInferredFromVolume(String name)
      implements OptionRecord<VirtualMachine> {
    WithInstancetypeInferredFromVolume {
      Arguments.required("withInstancetypeInferredFromVolume", "name", name);
    }

    @Override
    public void applyTo(VirtualMachine vm) {
      set(vm, new InstancetypeMatcher().withInferFromVolume(Arguments.orAbsent(name)));
    }
  }

  /**
   * Takes the instancetype as it was once: {@code spec.instancetype}, with a name that KubeVirt
   * does not look at. It clears what an instancetype gives, and KubeVirt refuses beside one: {@code
   * spec.template.spec.domain.cpu}, {@code spec.template.spec.domain.memory} and {@code
   * spec.template.spec.domain.resources}. It takes the place of another instancetype.
   *
   * @param revisionName the controller revision in which KubeVirt has kept the instancetype
   * @return the option
   */
  public static Option<VirtualMachine> withInstancetypeRevision(String revisionName) {
    return Observed.made(new WithInstancetypeRevision(revisionName));
  }

  private record WithInstancetypeRevision(String revisionName)
      implements OptionRecord<VirtualMachine> {
    WithInstancetypeRevision {
      Arguments.required("withInstancetypeRevision", "revisionName", revisionName);
    }

    @Override
    public void applyTo(VirtualMachine vm) {
      set(
          vm,
          new InstancetypeMatcher()
              .withName("unused")
              .withRevisionName(Arguments.orAbsent(revisionName)));
    }
  }

  /**
   * Says where the machine's size comes from as it stands here: {@code spec.instancetype}, in place
   * of another one. Unlike {@link #withInstancetype} and {@link #withClusterInstancetype} it clears
   * nothing, so what KubeVirt refuses beside an instancetype has to be absent.
   *
   * @param matcher the kind, the name and what else there is to say, which is copied
   * @return the option
   */
  public static Option<VirtualMachine> withInstancetypeMatcher(InstancetypeMatcher matcher) {
    return Observed.made(new WithInstancetypeMatcher(matcher));
  }

  private record WithInstancetypeMatcher(InstancetypeMatcher matcher)
      implements OptionRecord<VirtualMachine> {
    WithInstancetypeMatcher {
      matcher = Arguments.required("withInstancetypeMatcher", "matcher", matcher).copy();
    }

    @Override
    public void applyTo(VirtualMachine vm) {
      Path.spec(vm).setInstancetype(matcher.copy());
    }
  }

  private static void set(VirtualMachine vm, InstancetypeMatcher matcher) {
    Path.spec(vm).setInstancetype(matcher);
    DomainSpec domain = Path.domain(Path.instance(vm));
    domain.withCpu(null).withMemory(null).setResources(new ResourceRequirements());
  }
}
