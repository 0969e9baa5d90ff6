package io.libvmi;

import io.libvmi.model.kubevirt.v1.Disk;
import io.libvmi.model.kubevirt.v1.DomainSpec;
import io.libvmi.model.kubevirt.v1.PreferenceMatcher;
import io.libvmi.model.kubevirt.v1.VirtualMachine;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;

/**
 * Options that take settings which suit a guest from a preference: {@code spec.preference}. What
 * preferences are made of is in {@link Preferences}.
 */
public final class PreferenceMatchers {
  private PreferenceMatchers() {}

  /**
   * Takes the machine's preferred settings from a preference in its namespace: {@code
   * spec.preference}. It clears what a preference says, and what a machine says would win over:
   * {@code spec.template.spec.terminationGracePeriodSeconds}, {@code
   * spec.template.spec.domain.features}, {@code spec.template.spec.domain.machine} and the bus of
   * each disk that is neither a CD-ROM drive nor a LUN: {@code
   * spec.template.spec.domain.devices.disks[].disk.bus}. It takes the place of another preference.
   *
   * @param name the preference
   * @return the option
   */
  public static Option<VirtualMachine> withPreference(String name) {
    return Observed.made(new WithPreference(name));
  }

  private record WithPreference(String name) implements OptionRecord<VirtualMachine> {
    WithPreference {
      Arguments.required("withPreference", "name", name);
    }

    @Override
    public void applyTo(VirtualMachine vm) {
      set(
          vm,
          new PreferenceMatcher()
              .withName(Arguments.orAbsent(name))
              .withKind("virtualmachinepreference"));
    }
  }

  /**
   * Takes the machine's preferred settings from a preference of the cluster: {@code
   * spec.preference}. It clears what a preference says, and what a machine says would win over:
   * {@code spec.template.spec.terminationGracePeriodSeconds}, {@code
   * spec.template.spec.domain.features}, {@code spec.template.spec.domain.machine} and the bus of
   * each disk that is neither a CD-ROM drive nor a LUN: {@code
   * spec.template.spec.domain.devices.disks[].disk.bus}. It takes the place of another preference.
   *
   * @param name the preference, such as {@code fedora}
   * @return the option
   */
  public static Option<VirtualMachine> withClusterPreference(String name) {
    return Observed.made(new WithClusterPreference(name));
  }

  private record WithClusterPreference(String name) implements OptionRecord<VirtualMachine> {
    WithClusterPreference {
      Arguments.required("withClusterPreference", "name", name);
    }

    @Override
    public void applyTo(VirtualMachine vm) {
      set(vm, new PreferenceMatcher().withName(Arguments.orAbsent(name)));
    }
  }

  /**
   * Takes the preference that a volume names by its labels: {@code spec.preference}. It clears what
   * a preference says, and what a machine says would win over: {@code
   * spec.template.spec.terminationGracePeriodSeconds}, {@code spec.template.spec.domain.features},
   * {@code spec.template.spec.domain.machine} and the bus of each disk that is neither a CD-ROM
   * drive nor a LUN: {@code spec.template.spec.domain.devices.disks[].disk.bus}. It takes the place
   * of another preference.
   *
   * @param name the volume of the machine, whose claim or data source has the labels
   * @return the option
   */
  public static Option<VirtualMachine> withPreferenceInferredFromVolume(String name) {
    return Observed.made(new WithPreferenceInferredFromVolume(name));
  }

  private record WithPreferenceInferredFromVolume(String name)
      implements OptionRecord<VirtualMachine> {
    WithPreferenceInferredFromVolume {
      Arguments.required("withPreferenceInferredFromVolume", "name", name);
    }

    @Override
    public void applyTo(VirtualMachine vm) {
      set(vm, new PreferenceMatcher().withInferFromVolume(Arguments.orAbsent(name)));
    }
  }

  /**
   * Takes the preference as it was once: {@code spec.preference}, with a name that KubeVirt does
   * not look at. It clears what a preference says, and what a machine says would win over: {@code
   * spec.template.spec.terminationGracePeriodSeconds}, {@code spec.template.spec.domain.features},
   * {@code spec.template.spec.domain.machine} and the bus of each disk that is neither a CD-ROM
   * drive nor a LUN: {@code spec.template.spec.domain.devices.disks[].disk.bus}. It takes the place
   * of another preference.
   *
   * @param revisionName the controller revision in which KubeVirt has kept the preference
   * @return the option
   */
  public static Option<VirtualMachine> withPreferenceRevision(String revisionName) {
    return Observed.made(new WithPreferenceRevision(revisionName));
  }

  private record WithPreferenceRevision(String revisionName)
      implements OptionRecord<VirtualMachine> {
    WithPreferenceRevision {
      Arguments.required("withPreferenceRevision", "revisionName", revisionName);
    }

    @Override
    public void applyTo(VirtualMachine vm) {
      set(
          vm,
          new PreferenceMatcher()
              .withName("unused")
              .withRevisionName(Arguments.orAbsent(revisionName)));
    }
  }

  /**
   * Says where the machine's preferred settings come from as it stands here: {@code
   * spec.preference}, in place of another one. Unlike {@link #withPreference} and {@link
   * #withClusterPreference} it clears nothing, so what the machine says itself wins over it.
   *
   * @param matcher the kind, the name and what else there is to say, which is copied
   * @return the option
   */
  public static Option<VirtualMachine> withPreferenceMatcher(PreferenceMatcher matcher) {
    return Observed.made(new WithPreferenceMatcher(matcher));
  }

  private record WithPreferenceMatcher(PreferenceMatcher matcher)
      implements OptionRecord<VirtualMachine> {
    WithPreferenceMatcher {
      matcher = Arguments.required("withPreferenceMatcher", "matcher", matcher).copy();
    }

    @Override
    public void applyTo(VirtualMachine vm) {
      Path.spec(vm).setPreference(matcher.copy());
    }
  }

  private static void set(VirtualMachine vm, PreferenceMatcher matcher) {
    Path.spec(vm).setPreference(matcher);
    VirtualMachineInstance instance = Path.instance(vm);
    Path.spec(instance).setTerminationGracePeriodSeconds(null);
    DomainSpec domain = Path.domain(instance);
    domain.withFeatures(null).setMachine(null);
    for (Disk disk : Path.devices(instance).getDisks()) {
      if (disk != null && disk.getDisk() != null) {
        disk.getDisk().setBus(null);
      }
    }
  }
}
