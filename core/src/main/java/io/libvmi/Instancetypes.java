package io.libvmi;

import io.libvmi.model.HasSpec;
import io.libvmi.model.instancetype.v1beta1.VirtualMachineClusterInstancetype;
import io.libvmi.model.instancetype.v1beta1.VirtualMachineInstancetype;
import io.libvmi.model.instancetype.v1beta1.VirtualMachineInstancetypeSpec;
import io.libvmi.model.kubevirt.v1.DiskIOThreads;
import io.libvmi.model.kubevirt.v1.GPU;
import io.libvmi.model.kubevirt.v1.HostDevice;

/**
 * Makes instance types, of a namespace or of the cluster, and says what a machine of that type has
 * but for its {@linkplain InstancetypeCpu processors} and its {@linkplain InstancetypeMemory
 * memory}.
 */
public final class Instancetypes {
  private Instancetypes() {}

  /**
   * Makes an instance type of a namespace, with nothing in it that was not asked for but a random
   * name. The API server wants {@link InstancetypeCpu#withCpus} and {@link
   * InstancetypeMemory#withMemory} to be said.
   *
   * @param options what to say about it
   * @return the manifest
   * @throws OptionException when an option is null or cannot do its work
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static VirtualMachineInstancetype newInstancetype(
      Option<? super VirtualMachineInstancetype>... options) {
    VirtualMachineInstancetype made = new VirtualMachineInstancetype();
    made.getMetadata().setName(RandomName.withPrefix("instancetype-"));
    made.makeSpec();

    return Libvmi.applied(
        made, Arguments.<VirtualMachineInstancetype>options("newInstancetype", options));
  }

  /**
   * Makes an instance type of the cluster, with nothing in it that was not asked for but a random
   * name. The API server wants {@link InstancetypeCpu#withCpus} and {@link
   * InstancetypeMemory#withMemory} to be said.
   *
   * @param options what to say about it
   * @return the manifest
   * @throws OptionException when an option is null or cannot do its work
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static VirtualMachineClusterInstancetype newClusterInstancetype(
      Option<? super VirtualMachineClusterInstancetype>... options) {
    VirtualMachineClusterInstancetype made = new VirtualMachineClusterInstancetype();
    made.getMetadata().setName(RandomName.withPrefix("instancetype-"));
    made.makeSpec();

    return Libvmi.applied(
        made,
        Arguments.<VirtualMachineClusterInstancetype>options("newClusterInstancetype", options));
  }

  /**
   * Adds a graphics processor of the node to {@code spec.gpus}.
   *
   * @param gpu the processor, which is copied
   * @return the option
   */
  public static Option<HasSpec<VirtualMachineInstancetypeSpec>> withInstancetypeGpu(GPU gpu) {
    return Observed.made(new WithInstancetypeGpu(gpu));
  }

  private record WithInstancetypeGpu(GPU gpu)
      implements OptionRecord<HasSpec<VirtualMachineInstancetypeSpec>> {
    WithInstancetypeGpu {
      gpu = Arguments.required("withInstancetypeGpu", "gpu", gpu).copy();
    }

    @Override
    public void applyTo(HasSpec<VirtualMachineInstancetypeSpec> instancetype) {
      instancetype.makeSpec().getGpus().add(gpu.copy());
    }
  }

  /**
   * Adds a device of the node to {@code spec.hostDevices}.
   *
   * @param hostDevice the device, which is copied
   * @return the option
   */
  public static Option<HasSpec<VirtualMachineInstancetypeSpec>> withInstancetypeHostDevice(
      HostDevice hostDevice) {
    return Observed.made(new WithInstancetypeHostDevice(hostDevice));
  }

  private record WithInstancetypeHostDevice(HostDevice hostDevice)
      implements OptionRecord<HasSpec<VirtualMachineInstancetypeSpec>> {
    WithInstancetypeHostDevice {
      hostDevice =
          Arguments.required("withInstancetypeHostDevice", "hostDevice", hostDevice).copy();
    }

    @Override
    public void applyTo(HasSpec<VirtualMachineInstancetypeSpec> instancetype) {
      instancetype.makeSpec().getHostDevices().add(hostDevice.copy());
    }
  }

  /**
   * Sets {@code spec.ioThreadsPolicy}.
   *
   * @param policy how disks share threads; empty for the default
   * @return the option
   */
  public static Option<HasSpec<VirtualMachineInstancetypeSpec>> withInstancetypeIoThreadsPolicy(
      IoThreadsPolicy policy) {
    return Observed.made(new WithInstancetypeIoThreadsPolicy(policy));
  }

  private record WithInstancetypeIoThreadsPolicy(IoThreadsPolicy policy)
      implements OptionRecord<HasSpec<VirtualMachineInstancetypeSpec>> {
    WithInstancetypeIoThreadsPolicy {
      Arguments.required("withInstancetypeIoThreadsPolicy", "policy", policy);
    }

    @Override
    public void applyTo(HasSpec<VirtualMachineInstancetypeSpec> instancetype) {
      instancetype.makeSpec().setIoThreadsPolicy(Arguments.orAbsent(policy.value()));
    }
  }

  /**
   * Sets how many threads disks share under the policy {@code supplementalPool}: {@code
   * spec.ioThreads.supplementalPoolThreadCount}. Since KubeVirt 1.7.
   *
   * @param supplementalPoolThreadCount how many, 0 to 4294967295
   * @return the option
   * @throws OptionException when a number is out of range
   */
  public static Option<HasSpec<VirtualMachineInstancetypeSpec>> withInstancetypeIoThreads(
      long supplementalPoolThreadCount) {
    return Observed.made(new WithInstancetypeIoThreads(supplementalPoolThreadCount));
  }

  private record WithInstancetypeIoThreads(long supplementalPoolThreadCount)
      implements OptionRecord<HasSpec<VirtualMachineInstancetypeSpec>> {
    WithInstancetypeIoThreads {
      Arguments.uint32(
          "withInstancetypeIoThreads", "supplementalPoolThreadCount", supplementalPoolThreadCount);
    }

    @Override
    public void applyTo(HasSpec<VirtualMachineInstancetypeSpec> instancetype) {
      VirtualMachineInstancetypeSpec spec = instancetype.makeSpec();
      DiskIOThreads ioThreads = spec.getIoThreads();
      if (ioThreads == null) {
        ioThreads = new DiskIOThreads();
        spec.setIoThreads(ioThreads);
      }
      ioThreads.setSupplementalPoolThreadCount(supplementalPoolThreadCount);
    }
  }

  /**
   * Sets {@code spec.launchSecurity}, in the place of an earlier one.
   *
   * @param launchSecurity how the memory is kept from the node, which is copied
   * @return the option
   */
  public static Option<HasSpec<VirtualMachineInstancetypeSpec>> withInstancetypeLaunchSecurity(
      io.libvmi.model.kubevirt.v1.LaunchSecurity launchSecurity) {
    return Observed.made(new WithInstancetypeLaunchSecurity(launchSecurity));
  }

  private record WithInstancetypeLaunchSecurity(
      io.libvmi.model.kubevirt.v1.LaunchSecurity launchSecurity)
      implements OptionRecord<HasSpec<VirtualMachineInstancetypeSpec>> {
    WithInstancetypeLaunchSecurity {
      launchSecurity =
          Arguments.required("withInstancetypeLaunchSecurity", "launchSecurity", launchSecurity)
              .copy();
    }

    @Override
    public void applyTo(HasSpec<VirtualMachineInstancetypeSpec> instancetype) {
      instancetype.makeSpec().setLaunchSecurity(launchSecurity.copy());
    }
  }

  /**
   * Wants nodes with a label: {@code spec.nodeSelector}. A later one with the same key replaces it.
   *
   * @param key the label
   * @param value its value
   * @return the option
   */
  public static Option<HasSpec<VirtualMachineInstancetypeSpec>> withInstancetypeNodeSelector(
      String key, String value) {
    return Observed.made(new WithInstancetypeNodeSelector(key, value));
  }

  private record WithInstancetypeNodeSelector(String key, String value)
      implements OptionRecord<HasSpec<VirtualMachineInstancetypeSpec>> {
    WithInstancetypeNodeSelector {
      Arguments.required("withInstancetypeNodeSelector", "key", key);
      Arguments.required("withInstancetypeNodeSelector", "value", value);
    }

    @Override
    public void applyTo(HasSpec<VirtualMachineInstancetypeSpec> instancetype) {
      instancetype.makeSpec().getNodeSelector().put(key, value);
    }
  }

  /**
   * Sets {@code spec.schedulerName}.
   *
   * @param schedulerName a scheduler of the cluster; empty for the default
   * @return the option
   */
  public static Option<HasSpec<VirtualMachineInstancetypeSpec>> withInstancetypeSchedulerName(
      String schedulerName) {
    return Observed.made(new WithInstancetypeSchedulerName(schedulerName));
  }

  private record WithInstancetypeSchedulerName(String schedulerName)
      implements OptionRecord<HasSpec<VirtualMachineInstancetypeSpec>> {
    WithInstancetypeSchedulerName {
      Arguments.required("withInstancetypeSchedulerName", "schedulerName", schedulerName);
    }

    @Override
    public void applyTo(HasSpec<VirtualMachineInstancetypeSpec> instancetype) {
      instancetype.makeSpec().setSchedulerName(Arguments.orAbsent(schedulerName));
    }
  }

  /**
   * Sets an annotation that instances of this type get: {@code spec.annotations}. A later one with
   * the same key replaces it.
   *
   * @param key the annotation
   * @param value its value
   * @return the option
   */
  public static Option<HasSpec<VirtualMachineInstancetypeSpec>> withInstancetypeAnnotation(
      String key, String value) {
    return Observed.made(new WithInstancetypeAnnotation(key, value));
  }

  private record WithInstancetypeAnnotation(String key, String value)
      implements OptionRecord<HasSpec<VirtualMachineInstancetypeSpec>> {
    WithInstancetypeAnnotation {
      Arguments.required("withInstancetypeAnnotation", "key", key);
      Arguments.required("withInstancetypeAnnotation", "value", value);
    }

    @Override
    public void applyTo(HasSpec<VirtualMachineInstancetypeSpec> instancetype) {
      instancetype.makeSpec().getAnnotations().put(key, value);
    }
  }
}
