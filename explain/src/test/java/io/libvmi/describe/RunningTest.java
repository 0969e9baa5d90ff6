package io.libvmi.describe;

import static io.libvmi.describe.Described.lines;
import static io.libvmi.describe.Described.of;
import static io.libvmi.describe.Described.ofInstance;
import static io.libvmi.describe.Described.ofVirtualMachine;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where and when it runs, and who may log in. */
class RunningTest {

  @Test
  void scheduling() {
    assertThat(
            ofInstance(
                "Scheduling",
                """
                nodeSelector: {zone: a}
                tolerations: [{key: gpu, value: "yes", effect: NoSchedule}, {operator: Exists}]
                priorityClassName: high
                schedulerName: own
                serviceAccountName: robot
                evictionStrategy: LiveMigrate
                topologySpreadConstraints:
                - {topologyKey: zone, maxSkew: 1, whenUnsatisfiable: DoNotSchedule}
                - {topologyKey: host, maxSkew: 2, whenUnsatisfiable: ScheduleAnyway}
                affinity:
                  nodeAffinity:
                    requiredDuringSchedulingIgnoredDuringExecution:
                      nodeSelectorTerms:
                      - matchExpressions: [{key: disk, operator: In, values: [ssd, nvme]}]
                        matchFields: [{key: metadata.name, operator: Exists}]
                    preferredDuringSchedulingIgnoredDuringExecution:
                    - {weight: 1, preference: {matchExpressions: [{key: fast, operator: Exists}]}}
                  podAffinity:
                    preferredDuringSchedulingIgnoredDuringExecution:
                    - weight: 1
                      podAffinityTerm: {topologyKey: zone, labelSelector: {}}
                  podAntiAffinity:
                    requiredDuringSchedulingIgnoredDuringExecution:
                    - topologyKey: host
                      labelSelector:
                        matchLabels: {app: web}
                        matchExpressions: [{key: tier, operator: NotIn, values: [test]}]
                """))
        .containsExactly(
            "nodes with: zone=a",
            "affinity: nodes where disk In ssd|nvme and metadata.name Exists; rather nodes where"
                + " fast Exists; rather together with pods with any labels by zone; apart from"
                + " pods with app=web and tier NotIn test by host",
            "tolerates: gpu=yes:NoSchedule, any taint",
            "spread over: zone by at most 1, host by at most 2, if possible",
            "priority: high",
            "scheduler: own",
            "account: robot",
            "node drained: it moves to another node while it runs (LiveMigrate)");
    assertThat(
            List.of("LiveMigrateIfPossible", "None", "External", "Own").stream()
                .flatMap(one -> ofInstance("Scheduling", "evictionStrategy: " + one).stream()))
        .containsExactly(
            "node drained: it moves to another node if it can, and stops otherwise",
            "node drained: it stops (None)",
            "node drained: something else takes care of it (External)",
            "node drained: Own");
  }

  @Test
  void lifecycle() {
    assertThat(
            ofInstance(
                "Lifecycle",
                """
                startStrategy: Paused
                terminationGracePeriodSeconds: 1
                domain: {rebootPolicy: Terminate}
                livenessProbe: {httpGet: {port: 80, path: /health}, initialDelaySeconds: 60}
                readinessProbe: {guestAgentPing: {}, periodSeconds: 1}
                """))
        .containsExactly(
            "runs: at once and once; nothing starts it again when it has stopped",
            "starts: paused",
            "shutdown: the guest has 1 second to shut down",
            "guest reboots: and its run ends (Terminate)",
            "alive while: HTTP port 80/health answers, every 10 seconds, first after 60 seconds",
            "ready while: the guest agent answers, every 1 second");
    assertThat(
            ofInstance(
                "Lifecycle",
                """
                livenessProbe: {tcpSocket: {port: 22}}
                readinessProbe: {exec: {command: [test, -e, /ready]}}
                """))
        .contains(
            "alive while: TCP port 22 answers, every 10 seconds",
            "ready while: \"test -e /ready\" succeeds in the guest, every 10 seconds",
            "shutdown: the guest has 30 seconds to shut down, KubeVirt's default");
    assertThat(ofInstance("Lifecycle", "terminationGracePeriodSeconds: 0"))
        .contains("shutdown: the guest is switched off at once (0 seconds)");
    assertThat(
            ofInstance(
                "Lifecycle", "{livenessProbe: {timeoutSeconds: 1}, domain: {rebootPolicy: X}}"))
        .contains(
            "alive while: nothing that is said answers, every 10 seconds", "guest reboots: X");
  }

  @Test
  void whenItRuns() {
    assertThat(
            List.of(
                    "runStrategy: RerunOnFailure",
                    "runStrategy: Once",
                    "runStrategy: Manual",
                    "runStrategy: Halted",
                    "runStrategy: WaitAsReceiver",
                    "runStrategy: Own",
                    "running: true",
                    "running: false",
                    "template: {}")
                .stream()
                .map(spec -> ofVirtualMachine("Lifecycle", spec).get(0)))
        .containsExactly(
            "runs: until its guest shuts down; after failures again (RerunOnFailure)",
            "runs: once, and not again when it has stopped (Once)",
            "runs: when somebody starts it (Manual)",
            "runs: not now (Halted)",
            "runs: when it arrives from another cluster (WaitAsReceiver)",
            "runs: Own",
            "runs: always (running: true)",
            "runs: not now (running: false)",
            "runs: not said, and KubeVirt refuses a virtual machine of which it is not known");
    assertThat(
            List.of("Replacement", "Migration", "Own").stream()
                .map(one -> ofVirtualMachine("Lifecycle", "updateVolumesStrategy: " + one).get(2)))
        .containsExactly(
            "changed disks: are replaced at the next start (Replacement)",
            "changed disks: have their data copied while it runs (Migration)",
            "changed disks: Own");
    assertThat(
            lines(
                "Lifecycle",
                of(
                    "{apiVersion: kubevirt.io/v1, kind: VirtualMachineInstanceReplicaSet, spec: {}}")))
        .contains("runs: always; an instance that stops is replaced by a new one");
  }

  @Test
  void credentials() {
    assertThat(
            ofInstance(
                "Credentials",
                """
                accessCredentials:
                - sshPublicKey:
                    source: {secret: {secretName: keys}}
                    propagationMethod: {qemuGuestAgent: {users: [ada, bob]}}
                - sshPublicKey:
                    source: {secret: {secretName: keys}}
                    propagationMethod: {noCloud: {}}
                - userPassword:
                    source: {secret: {secretName: passwords}}
                    propagationMethod: {qemuGuestAgent: {}}
                """))
        .containsExactly(
            "SSH keys: from Secret keys, by the guest agent for ada, bob",
            "SSH keys: from Secret keys, by cloud-init (noCloud)",
            "passwords: from Secret passwords, by the guest agent");
  }
}
