package io.libvmi;

import static io.libvmi.Clock.withClock;
import static io.libvmi.Clock.withTimer;
import static io.libvmi.Clock.withTimezone;
import static io.libvmi.Clock.withUtcClock;
import static io.libvmi.Example.instance;
import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.model.kubevirt.v1.HPETTimer;
import io.libvmi.model.kubevirt.v1.Timer;
import org.junit.jupiter.api.Test;

class ClockTest {
  @Test
  void theClockHasAnOffset() {
    assertThat(instance(withUtcClock(3600)))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              domain:
                clock:
                  utc:
                    offsetSeconds: 3600
                devices: {}
                resources: {}
            """);
  }

  @Test
  void noOffsetIsLeftOut() {
    assertThat(instance(withUtcClock(3600), withUtcClock(0)))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              domain:
                clock:
                  utc: {}
                devices: {}
                resources: {}
            """);
  }

  @Test
  void theClockIsThatOfAPlace() {
    assertThat(instance(withTimezone("Europe/Berlin")))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              domain:
                clock:
                  timezone: Europe/Berlin
                devices: {}
                resources: {}
            """);
  }

  @Test
  void offsetAndPlaceReplaceEachOther() {
    assertThat(instance(withUtcClock(1), withTimezone("Europe/Berlin")))
        .hasToString(instance(withTimezone("Europe/Berlin")).toString());
    assertThat(instance(withTimezone("Europe/Berlin"), withUtcClock(-1)))
        .hasToString(instance(withUtcClock(-1)).toString());
  }

  @Test
  void timersStayBesideTheClock() {
    assertThat(
            instance(
                withTimer(new Timer().withHpet(new HPETTimer().withPresent(false))),
                withUtcClock(0),
                withTimezone("Europe/Berlin")))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              domain:
                clock:
                  timer:
                    hpet:
                      present: false
                  timezone: Europe/Berlin
                devices: {}
                resources: {}
            """);
  }

  @Test
  void aClockTakesThePlaceOfAnotherOne() {
    var clock = new io.libvmi.model.kubevirt.v1.Clock().withTimezone("Europe/Berlin");
    Timer timer = new Timer().withHpet(new HPETTimer());
    var both = Option.all("both", withClock(clock), withTimer(timer));
    clock.setTimezone("spoilt");
    timer.setHpet(null);
    assertThat(instance(withTimer(new Timer()), withUtcClock(1), both))
        .hasToString(
            instance(
                    withTimezone("Europe/Berlin"), withTimer(new Timer().withHpet(new HPETTimer())))
                .toString());
  }
}
