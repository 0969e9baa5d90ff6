package io.libvmi;

import static io.libvmi.CloudInit.withCloudInitNoCloudUserData;
import static io.libvmi.Example.assertRefused;
import static io.libvmi.Example.instance;
import static io.libvmi.InstancetypeMatchers.withInstancetypeMatcher;
import static io.libvmi.Memory.withGuestMemory;
import static io.libvmi.PreferenceMatchers.withPreferenceMatcher;
import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.model.kubevirt.v1.InstancetypeMatcher;
import io.libvmi.model.kubevirt.v1.PreferenceMatcher;
import org.junit.jupiter.api.Test;

class MatcherObjectsTest {
  @Test
  void matchersStandAsTheyAreGivenAndClearNothing() {
    assertThat(
            Libvmi.newVirtualMachine(
                instance(withGuestMemory("1Gi"), withCloudInitNoCloudUserData("#cloud-config")),
                withInstancetypeMatcher(
                    new InstancetypeMatcher()
                        .withInferFromVolume("root")
                        .withInferFromVolumeFailurePolicy("Ignore")),
                withPreferenceMatcher(
                    new PreferenceMatcher()
                        .withKind("VirtualMachinePreference")
                        .withName("virtio"))))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachine
            metadata:
              name: example
            spec:
              instancetype:
                inferFromVolume: root
                inferFromVolumeFailurePolicy: Ignore
              preference:
                kind: VirtualMachinePreference
                name: virtio
              runStrategy: Halted
              template:
                metadata: {}
                spec:
                  domain:
                    devices:
                      disks:
                      - disk:
                          bus: virtio
                        name: cloudinitdisk
                    memory:
                      guest: 1Gi
                    resources: {}
                  volumes:
                  - cloudInitNoCloud:
                      userData: '#cloud-config'
                    name: cloudinitdisk
            """);
  }

  @Test
  void nullIsRefused() {
    assertRefused(
        () -> withInstancetypeMatcher(null),
        "withInstancetypeMatcher(matcher): null was given where a value was expected");
    assertRefused(
        () -> withPreferenceMatcher(null),
        "withPreferenceMatcher(matcher): null was given where a value was expected");
  }
}
