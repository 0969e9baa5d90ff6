package io.libvmi;

import io.libvmi.model.kubevirt.v1.DomainSpec;
import io.libvmi.model.kubevirt.v1.SEV;
import io.libvmi.model.kubevirt.v1.SEVAttestation;
import io.libvmi.model.kubevirt.v1.SEVPolicy;
import io.libvmi.model.kubevirt.v1.SEVSNP;
import io.libvmi.model.kubevirt.v1.TDX;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;

/** Options for machines whose memory their node cannot read: {@code spec.domain.launchSecurity}. */
public final class LaunchSecurity {
  private LaunchSecurity() {}

  /**
   * Encrypts the machine's memory by AMD SEV and says whether its registers are encrypted too:
   * {@code spec.domain.launchSecurity.sev.policy.encryptedState}. SEV takes the place of {@code
   * spec.domain.launchSecurity.snp} and {@code spec.domain.launchSecurity.tdx}.
   *
   * @param encryptedState whether the registers are encrypted as well (SEV-ES)
   * @return the option
   */
  public static Option<VirtualMachineInstance> withSev(boolean encryptedState) {
    return Observed.made(new WithSev(encryptedState));
  }

  private record WithSev(boolean encryptedState) implements OptionRecord<VirtualMachineInstance> {
    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      security(vmi).withSnp(null).setTdx(null);
      policy(sev(vmi)).setEncryptedState(encryptedState);
    }
  }

  /**
   * Lets the machine's owner attest it before it starts: {@code
   * spec.domain.launchSecurity.sev.attestation}. The machine {@linkplain StartStrategy#PAUSED
   * starts paused} for that: {@code spec.startStrategy}.
   *
   * @return the option
   */
  public static Option<VirtualMachineInstance> withSevAttestation() {
    return Observed.made(new WithSevAttestation());
  }

  private record WithSevAttestation() implements OptionRecord<VirtualMachineInstance> {
    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      SEV sev = sev(vmi);
      if (sev.getAttestation() == null) {
        sev.setAttestation(new SEVAttestation());
      }
      Path.spec(vmi).setStartStrategy(StartStrategy.PAUSED.value());
    }
  }

  private static SEVPolicy policy(SEV sev) {
    SEVPolicy policy = sev.getPolicy();
    if (policy == null) {
      policy = new SEVPolicy();
      sev.setPolicy(policy);
    }
    return policy;
  }

  private static io.libvmi.model.kubevirt.v1.LaunchSecurity security(VirtualMachineInstance vmi) {
    DomainSpec domain = Path.domain(vmi);
    io.libvmi.model.kubevirt.v1.LaunchSecurity security = domain.getLaunchSecurity();
    if (security == null) {
      security = new io.libvmi.model.kubevirt.v1.LaunchSecurity();
      domain.setLaunchSecurity(security);
    }
    return security;
  }

  private static SEV sev(VirtualMachineInstance vmi) {
    io.libvmi.model.kubevirt.v1.LaunchSecurity security = security(vmi);
    SEV sev = security.getSev();
    if (sev == null) {
      sev = new SEV();
      security.setSev(sev);
    }
    return sev;
  }

  /**
   * Encrypts the machine's memory by AMD SEV: {@code spec.domain.launchSecurity.sev}, or by its
   * successor SEV-SNP: {@code spec.domain.launchSecurity.snp}. Either takes the place of the other,
   * and of {@code spec.domain.launchSecurity.tdx}; where both are asked for, it is SEV-ES.
   *
   * @param esEnabled whether the registers are encrypted as well (SEV-ES): {@code
   *     policy.encryptedState}
   * @param snpEnabled whether it is SEV-SNP. Since KubeVirt 1.7.
   * @return the option
   */
  public static Option<VirtualMachineInstance> withSev(boolean esEnabled, boolean snpEnabled) {
    return Observed.made(new WithSevOrSnp(esEnabled, snpEnabled));
  }

  private record WithSevOrSnp(boolean esEnabled, boolean snpEnabled)
      implements OptionRecord<VirtualMachineInstance> {
    @Override
    public String optionName() {
      return "withSev";
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      io.libvmi.model.kubevirt.v1.LaunchSecurity security = security(vmi);
      if (snpEnabled && !esEnabled) {
        if (security.getSnp() == null) {
          security.setSnp(new SEVSNP());
        }
        security.withSev(null).setTdx(null);
        return;
      }
      security.withSnp(null).setTdx(null);
      SEV sev = sev(vmi);
      if (esEnabled) {
        policy(sev).setEncryptedState(true);
        return;
      }
      SEVPolicy policy = sev.getPolicy();
      if (policy != null) {
        policy.setEncryptedState(null);
        sev.setPolicy(policy.equals(new SEVPolicy()) ? null : policy);
      }
    }
  }

  /**
   * Encrypts the machine by Intel TDX: {@code spec.domain.launchSecurity.tdx}, in place of {@code
   * spec.domain.launchSecurity.sev} and {@code spec.domain.launchSecurity.snp}. Since KubeVirt 1.7.
   *
   * @return the option
   */
  public static Option<VirtualMachineInstance> withTdx() {
    return Observed.made(new WithTdx());
  }

  private record WithTdx() implements OptionRecord<VirtualMachineInstance> {
    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      io.libvmi.model.kubevirt.v1.LaunchSecurity security = security(vmi);
      if (security.getTdx() == null) {
        security.setTdx(new TDX());
      }
      security.withSev(null).setSnp(null);
    }
  }
}
