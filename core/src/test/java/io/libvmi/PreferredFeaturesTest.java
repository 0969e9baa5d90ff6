package io.libvmi;

import static io.libvmi.Metadata.withName;
import static io.libvmi.Preferences.newPreference;
import static io.libvmi.PreferredFeatures.withPreferredAcpi;
import static io.libvmi.PreferredFeatures.withPreferredApic;
import static io.libvmi.PreferredFeatures.withPreferredHyperv;
import static io.libvmi.PreferredFeatures.withPreferredKvmHidden;
import static io.libvmi.PreferredFeatures.withPreferredPvspinlock;
import static io.libvmi.PreferredFeatures.withPreferredSmm;
import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.model.kubevirt.v1.FeatureAPIC;
import io.libvmi.model.kubevirt.v1.FeatureHyperv;
import io.libvmi.model.kubevirt.v1.FeatureState;
import org.junit.jupiter.api.Test;

class PreferredFeaturesTest {
  @Test
  void featuresArePreferred() {
    assertThat(
            newPreference(
                withName("example"),
                withPreferredAcpi(true),
                withPreferredPvspinlock(false),
                withPreferredSmm(false),
                withPreferredSmm(true),
                withPreferredApic(new FeatureAPIC().withEndOfInterrupt(true)),
                withPreferredHyperv(new FeatureHyperv().withRelaxed(new FeatureState())),
                withPreferredKvmHidden(true),
                withPreferredKvmHidden(false)))
        .hasToString(
            """
            apiVersion: instancetype.kubevirt.io/v1beta1
            kind: VirtualMachinePreference
            metadata:
              name: example
            spec:
              features:
                preferredAcpi:
                  enabled: true
                preferredApic:
                  endOfInterrupt: true
                preferredHyperv:
                  relaxed: {}
                preferredKvm:
                  hidden: false
                preferredPvspinlock:
                  enabled: false
                preferredSmm:
                  enabled: true
            """);
  }
}
