package io.libvmi;

import io.libvmi.model.kubevirt.v1.GPU;
import io.libvmi.model.kubevirt.v1.HostDevice;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstanceResourceClaim;

/** Options for devices of the node that are passed to the guest. */
public final class HostDevices {
  private HostDevices() {}

  /**
   * Passes a graphics card to the guest: adds it to {@code spec.domain.devices.gpus}.
   *
   * @param name its name
   * @param deviceName the resource that the node offers, such as {@code nvidia.com/TU104GL}
   * @return the option
   */
  public static Option<VirtualMachineInstance> withGpu(String name, String deviceName) {
    return Observed.made(new WithGpu(name, deviceName));
  }

  private record WithGpu(String name, String deviceName)
      implements OptionRecord<VirtualMachineInstance> {
    WithGpu {
      Arguments.required("withGpu", "name", name);
      Arguments.required("withGpu", "deviceName", deviceName);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Path.devices(vmi)
          .getGpus()
          .add(new GPU().withName(name).withDeviceName(Arguments.orAbsent(deviceName)));
    }
  }

  /**
   * Passes a graphics card to the guest: adds it to {@code spec.domain.devices.gpus}.
   *
   * @param gpu the card, which is copied
   * @return the option
   */
  public static Option<VirtualMachineInstance> withGpu(GPU gpu) {
    return Observed.made(new WithGpuObject(gpu));
  }

  private record WithGpuObject(GPU gpu) implements OptionRecord<VirtualMachineInstance> {
    WithGpuObject {
      gpu = Arguments.required("withGpu", "gpu", gpu).copy();
    }

    @Override
    public String optionName() {
      return "withGpu";
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Path.devices(vmi).getGpus().add(gpu.copy());
    }
  }

  /**
   * Passes a device of the node to the guest: adds it to {@code spec.domain.devices.hostDevices}.
   *
   * @param name its name
   * @param deviceName the resource that the node offers, such as {@code intel.com/qat}
   * @return the option
   */
  public static Option<VirtualMachineInstance> withHostDevice(String name, String deviceName) {
    return Observed.made(new WithHostDevice(name, deviceName));
  }

  private record WithHostDevice(String name, String deviceName)
      implements OptionRecord<VirtualMachineInstance> {
    WithHostDevice {
      Arguments.required("withHostDevice", "name", name);
      Arguments.required("withHostDevice", "deviceName", deviceName);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Path.devices(vmi)
          .getHostDevices()
          .add(new HostDevice().withName(name).withDeviceName(Arguments.orAbsent(deviceName)));
    }
  }

  /**
   * Passes a device of the node to the guest: adds it to {@code spec.domain.devices.hostDevices}.
   *
   * @param hostDevice the device, which is copied
   * @return the option
   */
  public static Option<VirtualMachineInstance> withHostDevice(HostDevice hostDevice) {
    return Observed.made(new WithHostDeviceObject(hostDevice));
  }

  private record WithHostDeviceObject(HostDevice hostDevice)
      implements OptionRecord<VirtualMachineInstance> {
    WithHostDeviceObject {
      hostDevice = Arguments.required("withHostDevice", "hostDevice", hostDevice).copy();
    }

    @Override
    public String optionName() {
      return "withHostDevice";
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Path.devices(vmi).getHostDevices().add(hostDevice.copy());
    }
  }

  /**
   * Adds a claim by which devices are allocated to the pod, to {@code spec.resourceClaims}; devices
   * and networks refer to it by its name. Since KubeVirt 1.6.
   *
   * @param claim the claim, which is copied
   * @return the option
   */
  public static Option<VirtualMachineInstance> withResourceClaim(
      VirtualMachineInstanceResourceClaim claim) {
    return Observed.made(new WithResourceClaim(claim));
  }

  private record WithResourceClaim(VirtualMachineInstanceResourceClaim claim)
      implements OptionRecord<VirtualMachineInstance> {
    WithResourceClaim {
      claim = Arguments.required("withResourceClaim", "claim", claim).copy();
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Path.spec(vmi).getResourceClaims().add(claim.copy());
    }
  }

  /**
   * Adds a claim that is made for the pod from a template, to {@code spec.resourceClaims}; devices
   * and networks refer to it by its name. Since KubeVirt 1.6.
   *
   * @param name its name in the machine
   * @param templateName the template, in the machine's namespace
   * @return the option
   */
  public static Option<VirtualMachineInstance> withResourceClaimTemplate(
      String name, String templateName) {
    return Observed.made(new WithResourceClaimTemplate(name, templateName));
  }

  private record WithResourceClaimTemplate(String name, String templateName)
      implements OptionRecord<VirtualMachineInstance> {
    WithResourceClaimTemplate {
      Arguments.required("withResourceClaimTemplate", "name", name);
      Arguments.required("withResourceClaimTemplate", "templateName", templateName);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Path.spec(vmi)
          .getResourceClaims()
          .add(
              new VirtualMachineInstanceResourceClaim()
                  .withName(name)
                  .withResourceClaimTemplateName(Arguments.orAbsent(templateName)));
    }
  }

  /**
   * A graphics card that is allocated to the pod by a claim, to be given to {@link #withGpu(GPU)}.
   * Since KubeVirt 1.6.
   *
   * @param name its name
   * @param claimName the claim, by its name in {@code spec.resourceClaims}; see {@link
   *     #withResourceClaim}
   * @param requestName the request in the claim; empty for its only one
   * @return the card
   */
  public static GPU draGpu(String name, String claimName, String requestName) {
    return new GPU()
        .withName(Arguments.required("draGpu", "name", name))
        .withClaimName(Arguments.required("draGpu", "claimName", claimName))
        .withRequestName(
            Arguments.orAbsent(Arguments.required("draGpu", "requestName", requestName)));
  }

  /**
   * A device that is allocated to the pod by a claim, to be given to {@link
   * #withHostDevice(HostDevice)}. Since KubeVirt 1.6.
   *
   * @param name its name
   * @param claimName the claim, by its name in {@code spec.resourceClaims}; see {@link
   *     #withResourceClaim}
   * @param requestName the request in the claim; empty for its only one
   * @return the device
   */
  public static HostDevice draHostDevice(String name, String claimName, String requestName) {
    return new HostDevice()
        .withName(Arguments.required("draHostDevice", "name", name))
        .withClaimName(Arguments.required("draHostDevice", "claimName", claimName))
        .withRequestName(
            Arguments.orAbsent(Arguments.required("draHostDevice", "requestName", requestName)));
  }
}
