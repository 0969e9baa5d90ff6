package io.libvmi;

import static io.libvmi.Example.instance;
import static io.libvmi.HostDevices.withGpu;
import static io.libvmi.HostDevices.withHostDevice;
import static io.libvmi.HostDevices.withResourceClaim;
import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.model.kubevirt.v1.GPU;
import io.libvmi.model.kubevirt.v1.HostDevice;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstanceResourceClaim;
import org.junit.jupiter.api.Test;

class HostDevicesTest {
  @Test
  void devicesOfTheNodeAreAddedOneByOne() {
    assertThat(
            instance(
                withGpu("gpu0", "nvidia.com/TU104GL"),
                withGpu(
                    new GPU().withName("gpu1").withClaimName("claim").withRequestName("request")),
                withHostDevice("qat0", "intel.com/qat"),
                withHostDevice(
                    new HostDevice()
                        .withName("qat1")
                        .withDeviceName("intel.com/qat")
                        .withTag("crypto")),
                withResourceClaim(new VirtualMachineInstanceResourceClaim().withName("claim"))))
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
                  - deviceName: nvidia.com/TU104GL
                    name: gpu0
                  - claimName: claim
                    name: gpu1
                    requestName: request
                  hostDevices:
                  - deviceName: intel.com/qat
                    name: qat0
                  - deviceName: intel.com/qat
                    name: qat1
                    tag: crypto
                resources: {}
              resourceClaims:
              - name: claim
            """);
  }

  @Test
  void anEmptyResourceIsLeftOut() {
    assertThat(instance(withGpu("gpu0", ""), withHostDevice("qat0", "")))
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
                  - name: gpu0
                  hostDevices:
                  - name: qat0
                resources: {}
            """);
  }

  @Test
  void whatIsGivenIsCopied() {
    GPU gpu = new GPU().withName("gpu");
    HostDevice device = new HostDevice().withName("device");
    var claim = new VirtualMachineInstanceResourceClaim().withName("claim");
    var options =
        Option.all("devices", withGpu(gpu), withHostDevice(device), withResourceClaim(claim));
    String before = instance(options).toString();
    gpu.setName("spoilt");
    device.setName("spoilt");
    claim.setName("spoilt");
    assertThat(instance(options)).hasToString(before);
  }
}
