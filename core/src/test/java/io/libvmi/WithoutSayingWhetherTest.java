package io.libvmi;

import static io.libvmi.Devices.withTpm;
import static io.libvmi.Example.instance;
import static io.libvmi.Features.withAcpi;
import static io.libvmi.Features.withApic;
import static io.libvmi.Features.withSmm;
import static io.libvmi.Firmware.withUefi;
import static io.libvmi.Metadata.withName;
import static io.libvmi.Preferences.newPreference;
import static io.libvmi.PreferredFeatures.withPreferredAcpi;
import static io.libvmi.PreferredFeatures.withPreferredSmm;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Options that ask for something and leave it to KubeVirt's default whether it is enabled. */
class WithoutSayingWhetherTest {
  private static final String BY_DEFAULT =
      """
      apiVersion: kubevirt.io/v1
      kind: VirtualMachineInstance
      metadata:
        name: example
      spec:
        domain:
          devices:
            tpm: {}
          features:
            acpi: {}
            apic: {}
            smm: {}
          resources: {}
      """;

  @Test
  void whatIsAskedForIsThereAndSaysNothing() {
    assertThat(instance(withAcpi(), withApic(), withSmm(), withTpm())).hasToString(BY_DEFAULT);
  }

  @Test
  void whatWasSaidBeforeGoes() {
    assertThat(
            instance(
                withAcpi(false),
                withApic(false),
                withSmm(true),
                withTpm(true),
                withAcpi(),
                withApic(),
                withSmm(),
                withTpm()))
        .hasToString(BY_DEFAULT);
  }

  @Test
  void whatElseTheySayStays() {
    var vmi = instance(withApic(true));
    vmi.getSpec().getDomain().getFeatures().getApic().setEndOfInterrupt(true);

    assertThat(Libvmi.from(vmi, withApic()).getSpec().getDomain().getFeatures())
        .hasToString(
            """
            acpi: {}
            apic:
              endOfInterrupt: true
            """);
  }

  @Test
  void secureBootSaysThatTheModeIsEnabledAndNeedNot() {
    assertThat(instance(withUefi(true), withSmm()).getSpec().getDomain().getFeatures())
        .hasToString(
            """
            acpi: {}
            smm: {}
            """);
  }

  @Test
  void aPreferenceCanDoSoToo() {
    assertThat(
            newPreference(
                withName("example"),
                withPreferredSmm(true),
                withPreferredAcpi(),
                withPreferredSmm()))
        .hasToString(
            """
            apiVersion: instancetype.kubevirt.io/v1beta1
            kind: VirtualMachinePreference
            metadata:
              name: example
            spec:
              features:
                preferredAcpi: {}
                preferredSmm: {}
            """);
  }

  @Test
  void theyAreNamedAsTheOthers() {
    assertThat(withSmm().optionName()).isEqualTo("withSmm");
    assertThat(withSmm().arguments()).isEmpty();
    assertThat(withSmm(false).arguments()).hasSize(1);
  }
}
