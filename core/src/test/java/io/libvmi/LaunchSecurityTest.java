package io.libvmi;

import static io.libvmi.Example.instance;
import static io.libvmi.LaunchSecurity.withSev;
import static io.libvmi.LaunchSecurity.withSevAttestation;
import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.model.kubevirt.v1.SEVSNP;
import io.libvmi.model.kubevirt.v1.TDX;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import org.junit.jupiter.api.Test;

class LaunchSecurityTest {
  @Test
  void theStateOfTheRegistersIsWrittenEitherWay() {
    assertThat(instance(withSev(true)))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              domain:
                devices: {}
                launchSecurity:
                  sev:
                    policy:
                      encryptedState: true
                resources: {}
            """);
    assertThat(instance(withSev(true), withSev(false)))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              domain:
                devices: {}
                launchSecurity:
                  sev:
                    policy:
                      encryptedState: false
                resources: {}
            """);
  }

  @Test
  void aMachineThatIsAttestedStartsPaused() {
    assertThat(instance(withSevAttestation()))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              domain:
                devices: {}
                launchSecurity:
                  sev:
                    attestation: {}
                resources: {}
              startStrategy: Paused
            """);
  }

  @Test
  void policyAndAttestationStandBesideEachOtherInAnyOrder() {
    String both =
        """
        apiVersion: kubevirt.io/v1
        kind: VirtualMachineInstance
        metadata:
          name: example
        spec:
          domain:
            devices: {}
            launchSecurity:
              sev:
                attestation: {}
                policy:
                  encryptedState: true
            resources: {}
          startStrategy: Paused
        """;
    assertThat(instance(withSev(true), withSevAttestation())).hasToString(both);
    assertThat(instance(withSevAttestation(), withSev(true))).hasToString(both);
    assertThat(instance(withSevAttestation(), withSev(true), withSevAttestation()))
        .hasToString(both);
  }

  @Test
  void whatElseIsSaidOfThemIsKept() {
    var vmi = instance(withSev(true), withSevAttestation());
    var sev = vmi.getSpec().getDomain().getLaunchSecurity().getSev();
    sev.getPolicy().setAdditionalProperty("later", 1);
    sev.getAttestation().setAdditionalProperty("later", 2);

    assertThat(Libvmi.from(vmi, withSev(false), withSevAttestation()))
        .hasToString(vmi.toString().replace("encryptedState: true", "encryptedState: false"));
  }

  @Test
  void sevTakesThePlaceOfSnpAndTdx() {
    Option<VirtualMachineInstance> others =
        vmi ->
            vmi.getSpec()
                .getDomain()
                .setLaunchSecurity(
                    new io.libvmi.model.kubevirt.v1.LaunchSecurity()
                        .withSnp(new SEVSNP())
                        .withTdx(new TDX()));
    assertThat(instance(others, withSev(true))).hasToString(instance(withSev(true)).toString());
  }
}
