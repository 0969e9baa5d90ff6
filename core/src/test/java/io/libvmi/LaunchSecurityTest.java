package io.libvmi;

import static io.libvmi.Example.instance;
import static io.libvmi.LaunchSecurity.withSev;
import static io.libvmi.LaunchSecurity.withSevAttestation;
import static io.libvmi.LaunchSecurity.withTdx;
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

  @Test
  void theSuccessorStandsAlone() {
    assertThat(instance(withSev(false, true)))
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
                  snp: {}
                resources: {}
            """);
  }

  @Test
  void neitherIsSevAlone() {
    assertThat(instance(withSev(false, false)))
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
                  sev: {}
                resources: {}
            """);
  }

  @Test
  void whereBothAreAskedForItIsSevWithEncryptedRegisters() {
    assertThat(instance(withSev(true, true))).hasToString(instance(withSev(true)).toString());
    assertThat(instance(withSev(true, false))).hasToString(instance(withSev(true)).toString());
  }

  @Test
  void sevAndItsSuccessorReplaceEachOther() {
    assertThat(instance(withSev(true, false), withSev(false, true)))
        .hasToString(instance(withSev(false, true)).toString());
    assertThat(instance(withSev(false, true), withSev(true, false)))
        .hasToString(instance(withSev(true, false)).toString());
    assertThat(instance(withSev(false, true), withSev(false, false)))
        .hasToString(instance(withSev(false, false)).toString());
    assertThat(instance(withSev(false, true), withSev(true)))
        .hasToString(instance(withSev(true)).toString());
    assertThat(instance(withSev(true), withSev(false, true)))
        .hasToString(instance(withSev(false, true)).toString());
    assertThat(instance(withSev(true), withSev(false, false)))
        .hasToString(instance(withSev(false, false)).toString());
    assertThat(instance(withSev(false), withSev(false, false)))
        .hasToString(instance(withSev(false, false)).toString());
  }

  @Test
  void bothTakeThePlaceOfTdx() {
    Option<VirtualMachineInstance> tdx =
        vmi ->
            vmi.getSpec()
                .getDomain()
                .setLaunchSecurity(
                    new io.libvmi.model.kubevirt.v1.LaunchSecurity().withTdx(new TDX()));
    assertThat(instance(tdx, withSev(false, true)))
        .hasToString(instance(withSev(false, true)).toString());
    assertThat(instance(tdx, withSev(true, false)))
        .hasToString(instance(withSev(true, false)).toString());
    assertThat(instance(tdx, withSev(false, false)))
        .hasToString(instance(withSev(false, false)).toString());
  }

  @Test
  void attestationStaysWithSev() {
    assertThat(instance(withSevAttestation(), withSev(true, false)))
        .hasToString(instance(withSev(true, false), withSevAttestation()).toString());
    assertThat(instance(withSevAttestation(), withSev(true), withSev(false, false)))
        .hasToString(instance(withSevAttestation()).toString());
  }

  @Test
  void attestationEndsWithItsSuccessorAndTheStartStaysPaused() {
    assertThat(instance(withSevAttestation(), withSev(false, true)))
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
                  snp: {}
                resources: {}
              startStrategy: Paused
            """);
  }

  @Test
  void attestationLeavesTheSuccessorThatIsThere() {
    assertThat(instance(withSev(false, true), withSevAttestation()))
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
                  snp: {}
                resources: {}
              startStrategy: Paused
            """);
  }

  @Test
  void whatElseIsSaidOfThePolicyAndTheSuccessorIsKept() {
    var sev = instance(withSev(true));
    sev.getSpec()
        .getDomain()
        .getLaunchSecurity()
        .getSev()
        .getPolicy()
        .setAdditionalProperty("later", 1);
    assertThat(Libvmi.from(sev, withSev(false, false)).getSpec().getDomain().getLaunchSecurity())
        .hasToString(
            """
            sev:
              policy:
                later: 1
            """);
    var snp = instance(withSev(false, true));
    snp.getSpec().getDomain().getLaunchSecurity().getSnp().setAdditionalProperty("later", 1);
    assertThat(Libvmi.from(snp, withSev(false, true))).hasToString(snp.toString());
  }

  @Test
  void tdxTakesThePlaceOfSevAndSnp() {
    assertThat(instance(withSev(true), withSevAttestation(), withTdx()).getSpec().getDomain())
        .hasToString(
            """
            devices: {}
            launchSecurity:
              tdx: {}
            resources: {}
            """);
    assertThat(instance(withSev(false, true), withTdx(), withTdx()))
        .hasToString(instance(withTdx()).toString());
  }
}
