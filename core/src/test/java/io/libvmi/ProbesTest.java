package io.libvmi;

import static io.libvmi.Example.assertRefused;
import static io.libvmi.Example.instance;
import static io.libvmi.Probes.execProbe;
import static io.libvmi.Probes.guestAgentPingProbe;
import static io.libvmi.Probes.httpGetProbe;
import static io.libvmi.Probes.tcpSocketProbe;
import static io.libvmi.Probes.withFailureThreshold;
import static io.libvmi.Probes.withGuestAgentPingLivenessProbe;
import static io.libvmi.Probes.withInitialDelaySeconds;
import static io.libvmi.Probes.withLivenessProbe;
import static io.libvmi.Probes.withPeriodSeconds;
import static io.libvmi.Probes.withReadinessProbe;
import static io.libvmi.Probes.withSuccessThreshold;
import static io.libvmi.Probes.withTimeoutSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.model.kubevirt.v1.Probe;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProbesTest {
  @Test
  void aProbeOfLifeAndOneOfReadinessStandBesideEachOther() {
    assertThat(
            instance(
                withLivenessProbe(
                    httpGetProbe(
                        "/healthz",
                        8080,
                        withInitialDelaySeconds(120),
                        withPeriodSeconds(20),
                        withTimeoutSeconds(10),
                        withFailureThreshold(5))),
                withReadinessProbe(tcpSocketProbe(22, withSuccessThreshold(3)))))
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
              livenessProbe:
                failureThreshold: 5
                httpGet:
                  path: /healthz
                  port: 8080
                initialDelaySeconds: 120
                periodSeconds: 20
                timeoutSeconds: 10
              readinessProbe:
                successThreshold: 3
                tcpSocket:
                  port: 22
            """);
  }

  @Test
  void theAgentRunsACommandOrAnswers() {
    assertThat(
            instance(
                withLivenessProbe(guestAgentPingProbe(withInitialDelaySeconds(0))),
                withReadinessProbe(execProbe(List.of("cat", "/run/ready"), withPeriodSeconds(1)))))
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
              livenessProbe:
                guestAgentPing: {}
                initialDelaySeconds: 0
              readinessProbe:
                exec:
                  command:
                  - cat
                  - /run/ready
                periodSeconds: 1
            """);
  }

  @Test
  void thePingOfTheAgentInOne() {
    assertThat(instance(withGuestAgentPingLivenessProbe(120, 20, 3)))
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
              livenessProbe:
                failureThreshold: 3
                guestAgentPing: {}
                initialDelaySeconds: 120
                periodSeconds: 20
            """);
  }

  @Test
  void zeroIsLeftOutOfThePingInOne() {
    assertThat(
            instance(
                withLivenessProbe(tcpSocketProbe(22)), withGuestAgentPingLivenessProbe(0, 0, 0)))
        .hasToString(instance(withLivenessProbe(guestAgentPingProbe())).toString());
  }

  @Test
  void aProbeTakesThePlaceOfAnotherOne() {
    Probe probe = tcpSocketProbe(22);
    var both = Option.all("both", withLivenessProbe(probe), withReadinessProbe(probe));
    probe.setTcpSocket(null);
    assertThat(
            instance(
                withLivenessProbe(guestAgentPingProbe()),
                withReadinessProbe(execProbe(List.of("true"))),
                both))
        .hasToString(
            instance(withLivenessProbe(tcpSocketProbe(22)), withReadinessProbe(tcpSocketProbe(22)))
                .toString());
  }

  @Test
  void aPortIsAPort() {
    assertRefused(
        () -> httpGetProbe("/", 0),
        "httpGetProbe(port): 0 was given where 1 to 65535 was expected");
    assertRefused(
        () -> httpGetProbe("/", 65_536),
        "httpGetProbe(port): 65536 was given where 1 to 65535 was expected");
    assertRefused(
        () -> tcpSocketProbe(-1),
        "tcpSocketProbe(port): -1 was given where 1 to 65535 was expected");
    assertThat(tcpSocketProbe(65_535)).hasToString("tcpSocket:\n  port: 65535\n");
    assertThat(httpGetProbe("", 1)).hasToString("httpGet:\n  path: \"\"\n  port: 1\n");
  }

  @Test
  void numbersBeginWhereKubernetesBegins() {
    assertRefused(
        () -> withInitialDelaySeconds(-1),
        "withInitialDelaySeconds(seconds): -1 was given where 0 or more was expected");
    assertRefused(
        () -> withPeriodSeconds(0),
        "withPeriodSeconds(seconds): 0 was given where 1 or more was expected");
    assertRefused(
        () -> withTimeoutSeconds(0),
        "withTimeoutSeconds(seconds): 0 was given where 1 or more was expected");
    assertRefused(
        () -> withSuccessThreshold(0),
        "withSuccessThreshold(successes): 0 was given where 1 or more was expected");
    assertRefused(
        () -> withFailureThreshold(0),
        "withFailureThreshold(failures): 0 was given where 1 or more was expected");
  }

  @Test
  void nullIsRefused() {
    assertRefused(
        () -> httpGetProbe(null, 80),
        "httpGetProbe(path): null was given where a value was expected");
    assertRefused(
        () -> execProbe(null), "execProbe(command): null was given where a value was expected");
    assertRefused(
        () -> execProbe(Arrays.asList("cat", null)),
        "execProbe(command[1]): null was given where a value was expected");
    assertRefused(
        () -> tcpSocketProbe(22, withPeriodSeconds(1), null),
        "tcpSocketProbe(options[1]): null was given where a value was expected");
  }
}
