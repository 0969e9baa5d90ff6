package io.libvmi;

import static io.libvmi.Example.instance;
import static io.libvmi.Lifecycle.withEvictionStrategy;
import static io.libvmi.Lifecycle.withStartStrategy;
import static io.libvmi.Lifecycle.withTerminationGracePeriod;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LifecycleTest {
  @Test
  void startStopAndEvictionAreSetEachForItself() {
    assertThat(
            instance(
                withTerminationGracePeriod(180),
                withEvictionStrategy(EvictionStrategy.LIVE_MIGRATE),
                withStartStrategy(StartStrategy.PAUSED)))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              domain:
                devices: {}
                resources: {}
              evictionStrategy: LiveMigrate
              startStrategy: Paused
              terminationGracePeriodSeconds: 180
            """);
  }

  @Test
  void noTimeAtAllIsNotTheSameAsNothingSaid() {
    assertThat(instance(withTerminationGracePeriod(180), withTerminationGracePeriod(0)))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              domain:
                devices: {}
                resources: {}
              terminationGracePeriodSeconds: 0
            """);
  }

  @Test
  void aStrategyCanBeAnyTextAndALaterOneReplacesIt() {
    assertThat(
            instance(
                withEvictionStrategy(EvictionStrategy.EXTERNAL),
                withEvictionStrategy(EvictionStrategy.of("Tomorrow")),
                withStartStrategy(StartStrategy.PAUSED),
                withStartStrategy(StartStrategy.of(""))))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              domain:
                devices: {}
                resources: {}
              evictionStrategy: Tomorrow
              startStrategy: ""
            """);
  }
}
