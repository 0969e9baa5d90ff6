package io.libvmi;

import static io.libvmi.Example.instance;
import static io.libvmi.HostDevices.draGpu;
import static io.libvmi.HostDevices.draHostDevice;
import static io.libvmi.HostDevices.withGpu;
import static io.libvmi.HostDevices.withHostDevice;
import static io.libvmi.HostDevices.withResourceClaimTemplate;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClaimedDevicesTest {
  @Test
  void devicesComeFromAClaimThatIsMadeFromATemplate() {
    assertThat(
            instance(
                withResourceClaimTemplate("devices", "gpu-and-network"),
                withGpu(draGpu("card", "devices", "gpu")),
                withHostDevice(draHostDevice("fast", "devices", ""))))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              domain:
                devices:
                  gpus:
                  - claimName: devices
                    name: card
                    requestName: gpu
                  hostDevices:
                  - claimName: devices
                    name: fast
                resources: {}
              resourceClaims:
              - name: devices
                resourceClaimTemplateName: gpu-and-network
            """);
  }
}
