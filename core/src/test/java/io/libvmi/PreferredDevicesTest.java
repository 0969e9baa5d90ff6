package io.libvmi;

import static io.libvmi.Metadata.withName;
import static io.libvmi.Preferences.newPreference;
import static io.libvmi.PreferredDevices.withPreferredInputBus;
import static io.libvmi.PreferredDevices.withPreferredInputType;
import static io.libvmi.PreferredDevices.withPreferredInterfaceMasquerade;
import static io.libvmi.PreferredDevices.withPreferredInterfaceModel;
import static io.libvmi.PreferredDevices.withPreferredNetworkInterfaceMultiQueue;
import static io.libvmi.PreferredDevices.withPreferredPanicDeviceModel;
import static io.libvmi.PreferredDevices.withPreferredRng;
import static io.libvmi.PreferredDevices.withPreferredSoundModel;
import static io.libvmi.PreferredDevices.withPreferredTpm;
import static io.libvmi.PreferredDevices.withPreferredUseVirtioTransitional;
import static io.libvmi.PreferredDevices.withPreferredVideoType;
import static io.libvmi.PreferredDevices.withPreferredVirtualGpuOptions;
import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.model.kubevirt.v1.TPMDevice;
import io.libvmi.model.kubevirt.v1.VGPUDisplayOptions;
import io.libvmi.model.kubevirt.v1.VGPUOptions;
import org.junit.jupiter.api.Test;

class PreferredDevicesTest {
  @Test
  void inputAndNetworkArePreferred() {
    assertThat(
            newPreference(
                withName("example"),
                withPreferredInputBus(InputBus.USB),
                withPreferredInputType("tablet"),
                withPreferredInterfaceMasquerade(),
                withPreferredInterfaceMasquerade(),
                withPreferredInterfaceModel("virtio"),
                withPreferredNetworkInterfaceMultiQueue(true)))
        .hasToString(
            """
            apiVersion: instancetype.kubevirt.io/v1beta1
            kind: VirtualMachinePreference
            metadata:
              name: example
            spec:
              devices:
                preferredInputBus: usb
                preferredInputType: tablet
                preferredInterfaceMasquerade: {}
                preferredInterfaceModel: virtio
                preferredNetworkInterfaceMultiQueue: true
            """);
  }

  @Test
  void theRestIsPreferred() {
    assertThat(
            newPreference(
                withName("example"),
                withPreferredPanicDeviceModel(PanicDeviceModel.HYPERV),
                withPreferredRng(),
                withPreferredRng(),
                withPreferredSoundModel("ich9"),
                withPreferredTpm(new TPMDevice().withPersistent(true)),
                withPreferredUseVirtioTransitional(true),
                withPreferredVideoType("virtio"),
                withPreferredVirtualGpuOptions(
                    new VGPUOptions().withDisplay(new VGPUDisplayOptions().withEnabled(false)))))
        .hasToString(
            """
            apiVersion: instancetype.kubevirt.io/v1beta1
            kind: VirtualMachinePreference
            metadata:
              name: example
            spec:
              devices:
                preferredPanicDeviceModel: hyperv
                preferredRng: {}
                preferredSoundModel: ich9
                preferredTPM:
                  persistent: true
                preferredUseVirtioTransitional: true
                preferredVideoType: virtio
                preferredVirtualGPUOptions:
                  display:
                    enabled: false
            """);
  }
}
