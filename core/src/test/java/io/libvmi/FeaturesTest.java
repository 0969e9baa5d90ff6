package io.libvmi;

import static io.libvmi.Example.instance;
import static io.libvmi.Features.withAcpi;
import static io.libvmi.Features.withApic;
import static io.libvmi.Features.withHyperv;
import static io.libvmi.Features.withHypervPassthrough;
import static io.libvmi.Features.withKvmHidden;
import static io.libvmi.Features.withPvspinlock;
import static io.libvmi.Features.withSmm;
import static io.libvmi.Firmware.withUefi;
import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.model.kubevirt.v1.FeatureHyperv;
import io.libvmi.model.kubevirt.v1.FeatureState;
import org.junit.jupiter.api.Test;

class FeaturesTest {
  @Test
  void eachOptionSetsItsField() {
    assertThat(
            instance(
                withAcpi(true),
                withApic(true),
                withKvmHidden(true),
                withPvspinlock(true),
                withSmm(true)))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              domain:
                devices: {}
                features:
                  acpi:
                    enabled: true
                  apic:
                    enabled: true
                  kvm:
                    hidden: true
                  pvspinlock:
                    enabled: true
                  smm:
                    enabled: true
                resources: {}
            """);
  }

  @Test
  void featuresThatAreMadeHaveAcpi() {
    assertThat(instance(withSmm(false)))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              domain:
                devices: {}
                features:
                  acpi: {}
                  smm:
                    enabled: false
                resources: {}
            """);
  }

  @Test
  void falseIsSaidToo() {
    assertThat(
            instance(withAcpi(false), withApic(false), withKvmHidden(false), withPvspinlock(false)))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              domain:
                devices: {}
                features:
                  acpi:
                    enabled: false
                  apic:
                    enabled: false
                  kvm:
                    hidden: false
                  pvspinlock:
                    enabled: false
                resources: {}
            """);
  }

  @Test
  void aLaterOptionReplacesAnEarlierOne() {
    assertThat(
            instance(
                withAcpi(true),
                withApic(true),
                withSmm(true),
                withKvmHidden(true),
                withPvspinlock(true),
                withAcpi(false),
                withApic(false),
                withSmm(false),
                withKvmHidden(false),
                withPvspinlock(false)))
        .hasToString(
            instance(
                    withAcpi(false),
                    withApic(false),
                    withSmm(false),
                    withKvmHidden(false),
                    withPvspinlock(false))
                .toString());
    assertThat(instance(withUefi(true), withSmm(true)))
        .hasToString(instance(withUefi(true)).toString());
  }

  @Test
  void aGuestCanBeOfferedSomeOfHypervsFeatures() {
    assertThat(
            instance(
                withHyperv(
                    new FeatureHyperv()
                        .withRelaxed(new FeatureState())
                        .withVapic(new FeatureState().withEnabled(false)))))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              domain:
                devices: {}
                features:
                  acpi: {}
                  hyperv:
                    relaxed: {}
                    vapic:
                      enabled: false
                resources: {}
            """);
  }

  @Test
  void aGuestCanBeOfferedAllOfHypervsFeatures() {
    assertThat(instance(withHypervPassthrough(true)))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              domain:
                devices: {}
                features:
                  acpi: {}
                  hypervPassthrough:
                    enabled: true
                resources: {}
            """);
  }

  @Test
  void someAndAllReplaceEachOther() {
    FeatureHyperv relaxed = new FeatureHyperv().withRelaxed(new FeatureState());
    assertThat(instance(withHyperv(relaxed), withHypervPassthrough(true)))
        .hasToString(instance(withHypervPassthrough(true)).toString());
    assertThat(instance(withHypervPassthrough(true), withHyperv(relaxed)))
        .hasToString(instance(withHyperv(relaxed)).toString());
    assertThat(instance(withHyperv(relaxed), withHyperv(new FeatureHyperv())))
        .hasToString(instance(withHyperv(new FeatureHyperv())).toString());
    assertThat(instance(withHypervPassthrough(true), withHypervPassthrough(false)))
        .hasToString(instance(withHypervPassthrough(false)).toString());
  }

  @Test
  void otherFeaturesStay() {
    var vmi =
        instance(
            it -> it.getSpec().getDomain().setFeatures(new io.libvmi.model.kubevirt.v1.Features()),
            withApic(true));
    assertThat(vmi.getSpec().getDomain().getFeatures())
        .hasToString(
            """
            apic:
              enabled: true
            """);
  }
}
