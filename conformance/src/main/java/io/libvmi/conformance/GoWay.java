package io.libvmi.conformance;

import io.libvmi.Factories;
import io.libvmi.Option;
import io.libvmi.model.kubevirt.v1.DomainSpec;
import io.libvmi.model.kubevirt.v1.Firmware;
import io.libvmi.model.kubevirt.v1.KernelBoot;
import io.libvmi.model.kubevirt.v1.KernelBootContainer;
import io.libvmi.model.kubevirt.v1.LaunchSecurity;
import io.libvmi.model.kubevirt.v1.SEV;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What functions of Go's do to fields that are not their own. Where ours is not Go's, a case is
 * made once more with these beside our options; when that is Go's, the case shows the difference of
 * own fields, and nothing else.
 */
final class GoWay {
  private static final List<String> FUNCTIONS =
      List.of("WithSEV", "WithKernelBoot", "WithKernelBootContainer", "libvmifact.NewWindows");

  private GoWay() {}

  /** Whether a case calls one of these functions. */
  static boolean isIn(GoldenCase golden) {
    return golden.functions().stream().anyMatch(FUNCTIONS::contains);
  }

  /** What an option of Go's takes away before it sets its own fields, or null. */
  static @Nullable Option<VirtualMachineInstance> before(@Nullable Object function) {
    if (function instanceof String name) {
      return switch (name) {
        case "WithSEV" -> GoWay::dropAttestation;
        case "WithKernelBoot" -> GoWay::dropPullSecret;
        case "WithKernelBootContainer" -> vmi -> domain(vmi).setFirmware(null);
        default -> null;
      };
    }
    return null;
  }

  private static void dropAttestation(VirtualMachineInstance vmi) {
    LaunchSecurity security = domain(vmi).getLaunchSecurity();
    SEV sev = security == null ? null : security.getSev();
    if (sev != null) {
      sev.setAttestation(null);
    }
  }

  private static void dropPullSecret(VirtualMachineInstance vmi) {
    Firmware firmware = domain(vmi).getFirmware();
    KernelBoot boot = firmware == null ? null : firmware.getKernelBoot();
    KernelBootContainer container = boot == null ? null : boot.getContainer();
    if (container != null) {
      container.setImagePullSecret(null);
    }
  }

  /** What a factory of Go's says after its caller's options, or null. */
  static @Nullable Option<VirtualMachineInstance> after(String factory) {
    if (!factory.equals("libvmifact.NewWindows")) {
      return null;
    }
    DomainSpec own = domain(Factories.newWindows());
    return vmi ->
        domain(vmi)
            .withFeatures(own.getFeatures())
            .withClock(own.getClock())
            .setFirmware(own.getFirmware());
  }

  private static DomainSpec domain(VirtualMachineInstance vmi) {
    return Trees.present(Trees.present(vmi.getSpec()).getDomain());
  }
}
