package io.libvmi;

import io.libvmi.model.HasSpec;
import io.libvmi.model.instancetype.v1beta1.ClockPreferences;
import io.libvmi.model.instancetype.v1beta1.MachinePreferences;
import io.libvmi.model.instancetype.v1beta1.VirtualMachineClusterPreference;
import io.libvmi.model.instancetype.v1beta1.VirtualMachinePreference;
import io.libvmi.model.instancetype.v1beta1.VirtualMachinePreferenceSpec;
import io.libvmi.model.instancetype.v1beta1.VolumePreferences;
import io.libvmi.model.kubevirt.v1.ClockOffset;
import io.libvmi.model.kubevirt.v1.Timer;

/**
 * Makes preferences, of a namespace or of the cluster: what a machine is to have where it does not
 * say otherwise itself.
 *
 * <p>What there is to prefer is here, in {@link PreferredCpu}, {@link PreferredDevices}, {@link
 * PreferredAutoattach}, {@link PreferredDisks}, {@link PreferredFeatures} and {@link
 * PreferredFirmware}; what a machine has to have is in {@link Requirements}.
 */
public final class Preferences {
  private Preferences() {}

  /**
   * Makes a preference of a namespace, with nothing in it that was not asked for but a random name.
   *
   * @param options what to say about it
   * @return the manifest
   * @throws OptionException when an option is null or cannot do its work
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static VirtualMachinePreference newPreference(
      Option<? super VirtualMachinePreference>... options) {
    VirtualMachinePreference made = new VirtualMachinePreference();
    made.getMetadata().setName(RandomName.withPrefix("preference-"));
    made.makeSpec();

    return Libvmi.applied(
        made, Arguments.<VirtualMachinePreference>options("newPreference", options));
  }

  /**
   * Makes a preference of the cluster, with nothing in it that was not asked for but a random name.
   *
   * @param options what to say about it
   * @return the manifest
   * @throws OptionException when an option is null or cannot do its work
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static VirtualMachineClusterPreference newClusterPreference(
      Option<? super VirtualMachineClusterPreference>... options) {
    VirtualMachineClusterPreference made = new VirtualMachineClusterPreference();
    made.getMetadata().setName(RandomName.withPrefix("preference-"));
    made.makeSpec();

    return Libvmi.applied(
        made, Arguments.<VirtualMachineClusterPreference>options("newClusterPreference", options));
  }

  /**
   * Sets an annotation that instances of this preference get: {@code spec.annotations}. A later one
   * with the same key replaces it.
   *
   * @param key the annotation
   * @param value its value
   * @return the option
   */
  public static Option<HasSpec<VirtualMachinePreferenceSpec>> withPreferenceAnnotation(
      String key, String value) {
    return Observed.made(new WithPreferenceAnnotation(key, value));
  }

  private record WithPreferenceAnnotation(String key, String value)
      implements OptionRecord<HasSpec<VirtualMachinePreferenceSpec>> {
    WithPreferenceAnnotation {
      Arguments.required("withPreferenceAnnotation", "key", key);
      Arguments.required("withPreferenceAnnotation", "value", value);
    }

    @Override
    public void applyTo(HasSpec<VirtualMachinePreferenceSpec> preference) {
      preference.makeSpec().getAnnotations().put(key, value);
    }
  }

  /**
   * Sets {@code spec.preferredArchitecture}. Since KubeVirt 1.7.
   *
   * @param architecture the architecture of the guest; empty for none
   * @return the option
   */
  public static Option<HasSpec<VirtualMachinePreferenceSpec>> withPreferredArchitecture(
      Architecture architecture) {
    return Observed.made(new WithPreferredArchitecture(architecture));
  }

  private record WithPreferredArchitecture(Architecture architecture)
      implements OptionRecord<HasSpec<VirtualMachinePreferenceSpec>> {
    WithPreferredArchitecture {
      Arguments.required("withPreferredArchitecture", "architecture", architecture);
    }

    @Override
    public void applyTo(HasSpec<VirtualMachinePreferenceSpec> preference) {
      preference.makeSpec().setPreferredArchitecture(Arguments.orAbsent(architecture.value()));
    }
  }

  /**
   * Sets {@code spec.preferredLaunchSecurity}, in the place of an earlier one. Since KubeVirt 1.9.
   *
   * @param launchSecurity how the memory is kept from the node, which is copied
   * @return the option
   */
  public static Option<HasSpec<VirtualMachinePreferenceSpec>> withPreferredLaunchSecurity(
      io.libvmi.model.kubevirt.v1.LaunchSecurity launchSecurity) {
    return Observed.made(new WithPreferredLaunchSecurity(launchSecurity));
  }

  private record WithPreferredLaunchSecurity(
      io.libvmi.model.kubevirt.v1.LaunchSecurity launchSecurity)
      implements OptionRecord<HasSpec<VirtualMachinePreferenceSpec>> {
    WithPreferredLaunchSecurity {
      launchSecurity =
          Arguments.required("withPreferredLaunchSecurity", "launchSecurity", launchSecurity)
              .copy();
    }

    @Override
    public void applyTo(HasSpec<VirtualMachinePreferenceSpec> preference) {
      preference.makeSpec().setPreferredLaunchSecurity(launchSecurity.copy());
    }
  }

  /**
   * Sets {@code spec.preferredSubdomain}.
   *
   * @param subdomain a DNS label; empty for none
   * @return the option
   */
  public static Option<HasSpec<VirtualMachinePreferenceSpec>> withPreferredSubdomain(
      String subdomain) {
    return Observed.made(new WithPreferredSubdomain(subdomain));
  }

  private record WithPreferredSubdomain(String subdomain)
      implements OptionRecord<HasSpec<VirtualMachinePreferenceSpec>> {
    WithPreferredSubdomain {
      Arguments.required("withPreferredSubdomain", "subdomain", subdomain);
    }

    @Override
    public void applyTo(HasSpec<VirtualMachinePreferenceSpec> preference) {
      preference.makeSpec().setPreferredSubdomain(Arguments.orAbsent(subdomain));
    }
  }

  /**
   * Sets how long a guest has to shut down: {@code spec.preferredTerminationGracePeriodSeconds}.
   *
   * @param seconds how many seconds
   * @return the option
   */
  public static Option<HasSpec<VirtualMachinePreferenceSpec>> withPreferredTerminationGracePeriod(
      long seconds) {
    return Observed.made(new WithPreferredTerminationGracePeriod(seconds));
  }

  private record WithPreferredTerminationGracePeriod(long seconds)
      implements OptionRecord<HasSpec<VirtualMachinePreferenceSpec>> {
    @Override
    public void applyTo(HasSpec<VirtualMachinePreferenceSpec> preference) {
      preference.makeSpec().setPreferredTerminationGracePeriodSeconds(seconds);
    }
  }

  /**
   * Sets {@code spec.machine.preferredMachineType}.
   *
   * @param machineType a machine type of QEMU, such as {@code q35}; empty for none
   * @return the option
   */
  public static Option<HasSpec<VirtualMachinePreferenceSpec>> withPreferredMachineType(
      String machineType) {
    return Observed.made(new WithPreferredMachineType(machineType));
  }

  private record WithPreferredMachineType(String machineType)
      implements OptionRecord<HasSpec<VirtualMachinePreferenceSpec>> {
    WithPreferredMachineType {
      Arguments.required("withPreferredMachineType", "machineType", machineType);
    }

    @Override
    public void applyTo(HasSpec<VirtualMachinePreferenceSpec> preference) {
      VirtualMachinePreferenceSpec spec = preference.makeSpec();
      MachinePreferences machine = spec.getMachine();
      if (machine == null) {
        machine = new MachinePreferences();
        spec.setMachine(machine);
      }
      machine.setPreferredMachineType(Arguments.orAbsent(machineType));
    }
  }

  /**
   * Sets the storage class of data volumes that are made with the machine: {@code
   * spec.volumes.preferredStorageClassName}.
   *
   * @param storageClass a storage class of the cluster; empty for none
   * @return the option
   */
  public static Option<HasSpec<VirtualMachinePreferenceSpec>> withPreferredStorageClass(
      String storageClass) {
    return Observed.made(new WithPreferredStorageClass(storageClass));
  }

  private record WithPreferredStorageClass(String storageClass)
      implements OptionRecord<HasSpec<VirtualMachinePreferenceSpec>> {
    WithPreferredStorageClass {
      Arguments.required("withPreferredStorageClass", "storageClass", storageClass);
    }

    @Override
    public void applyTo(HasSpec<VirtualMachinePreferenceSpec> preference) {
      VirtualMachinePreferenceSpec spec = preference.makeSpec();
      VolumePreferences volumes = spec.getVolumes();
      if (volumes == null) {
        volumes = new VolumePreferences();
        spec.setVolumes(volumes);
      }
      volumes.setPreferredStorageClassName(Arguments.orAbsent(storageClass));
    }
  }

  /**
   * Sets {@code spec.clock.preferredClockOffset}, in the place of an earlier one.
   *
   * @param offset the guest's time zone or its offset from UTC, which is copied
   * @return the option
   */
  public static Option<HasSpec<VirtualMachinePreferenceSpec>> withPreferredClockOffset(
      ClockOffset offset) {
    return Observed.made(new WithPreferredClockOffset(offset));
  }

  private record WithPreferredClockOffset(ClockOffset offset)
      implements OptionRecord<HasSpec<VirtualMachinePreferenceSpec>> {
    WithPreferredClockOffset {
      offset = Arguments.required("withPreferredClockOffset", "offset", offset).copy();
    }

    @Override
    public void applyTo(HasSpec<VirtualMachinePreferenceSpec> preference) {
      clock(preference).setPreferredClockOffset(offset.copy());
    }
  }

  /**
   * Sets {@code spec.clock.preferredTimer}, in the place of an earlier one.
   *
   * @param timer the timers, which are copied
   * @return the option
   */
  public static Option<HasSpec<VirtualMachinePreferenceSpec>> withPreferredTimer(Timer timer) {
    return Observed.made(new WithPreferredTimer(timer));
  }

  private record WithPreferredTimer(Timer timer)
      implements OptionRecord<HasSpec<VirtualMachinePreferenceSpec>> {
    WithPreferredTimer {
      timer = Arguments.required("withPreferredTimer", "timer", timer).copy();
    }

    @Override
    public void applyTo(HasSpec<VirtualMachinePreferenceSpec> preference) {
      clock(preference).setPreferredTimer(timer.copy());
    }
  }

  private static ClockPreferences clock(HasSpec<VirtualMachinePreferenceSpec> preference) {
    VirtualMachinePreferenceSpec spec = preference.makeSpec();
    ClockPreferences clock = spec.getClock();
    if (clock == null) {
      clock = new ClockPreferences();
      spec.setClock(clock);
    }
    return clock;
  }
}
