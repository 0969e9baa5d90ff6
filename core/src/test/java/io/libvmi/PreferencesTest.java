package io.libvmi;

import static io.libvmi.Metadata.withName;
import static io.libvmi.Preferences.newClusterPreference;
import static io.libvmi.Preferences.newPreference;
import static io.libvmi.Preferences.withPreferenceAnnotation;
import static io.libvmi.Preferences.withPreferredArchitecture;
import static io.libvmi.Preferences.withPreferredClockOffset;
import static io.libvmi.Preferences.withPreferredLaunchSecurity;
import static io.libvmi.Preferences.withPreferredMachineType;
import static io.libvmi.Preferences.withPreferredStorageClass;
import static io.libvmi.Preferences.withPreferredSubdomain;
import static io.libvmi.Preferences.withPreferredTerminationGracePeriod;
import static io.libvmi.Preferences.withPreferredTimer;
import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.model.kubevirt.v1.ClockOffset;
import io.libvmi.model.kubevirt.v1.ClockOffsetUTC;
import io.libvmi.model.kubevirt.v1.HPETTimer;
import io.libvmi.model.kubevirt.v1.LaunchSecurity;
import io.libvmi.model.kubevirt.v1.SEV;
import io.libvmi.model.kubevirt.v1.Timer;
import org.junit.jupiter.api.Test;

class PreferencesTest {
  @Test
  void aPreferenceIsOfANamespaceOrOfTheCluster() {
    assertThat(newPreference(withName("example")))
        .hasToString(
            """
            apiVersion: instancetype.kubevirt.io/v1beta1
            kind: VirtualMachinePreference
            metadata:
              name: example
            spec: {}
            """);
    assertThat(newClusterPreference(withName("example"), withPreferredMachineType("q35")))
        .hasToString(
            """
            apiVersion: instancetype.kubevirt.io/v1beta1
            kind: VirtualMachineClusterPreference
            metadata:
              name: example
            spec:
              machine:
                preferredMachineType: q35
            """);
  }

  @Test
  void theirNamesAreRandom() {
    String name = "preference-[bcdfghjklmnpqrstvwxz2456789]{5}";
    assertThat(newPreference().getMetadata().getName()).matches(name);
    assertThat(newClusterPreference().getMetadata().getName()).matches(name);
  }

  @Test
  void theMachineIsPreferred() {
    assertThat(
            newPreference(
                withName("example"),
                withPreferredArchitecture(Architecture.AMD64),
                withPreferredMachineType("q35"),
                withPreferredMachineType(""),
                withPreferredLaunchSecurity(new LaunchSecurity().withSev(new SEV())),
                withPreferredSubdomain("shop"),
                withPreferredTerminationGracePeriod(30),
                withPreferredStorageClass("local"),
                withPreferenceAnnotation("note", "read")))
        .hasToString(
            """
            apiVersion: instancetype.kubevirt.io/v1beta1
            kind: VirtualMachinePreference
            metadata:
              name: example
            spec:
              annotations:
                note: read
              machine: {}
              preferredArchitecture: amd64
              preferredLaunchSecurity:
                sev: {}
              preferredSubdomain: shop
              preferredTerminationGracePeriodSeconds: 30
              volumes:
                preferredStorageClassName: local
            """);
  }

  @Test
  void theClockIsPreferred() {
    assertThat(
            newPreference(
                withName("example"),
                withPreferredClockOffset(new ClockOffset().withTimezone("Europe/Berlin")),
                withPreferredTimer(new Timer().withHpet(new HPETTimer().withPresent(false))),
                withPreferredClockOffset(new ClockOffset().withUtc(new ClockOffsetUTC()))))
        .hasToString(
            """
            apiVersion: instancetype.kubevirt.io/v1beta1
            kind: VirtualMachinePreference
            metadata:
              name: example
            spec:
              clock:
                preferredClockOffset:
                  utc: {}
                preferredTimer:
                  hpet:
                    present: false
            """);
  }
}
