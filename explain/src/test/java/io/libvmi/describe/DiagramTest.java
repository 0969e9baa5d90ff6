package io.libvmi.describe;

import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.describe.Diagram.Box;
import io.libvmi.describe.Diagram.Kind;
import io.libvmi.reader.ManifestReader;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The picture says what the description says. */
class DiagramTest {

  private static Diagram machine(String yaml) {
    return Diagram.of(ManifestReader.strict().read("vm.yaml", yaml).get(0).object()).orElseThrow();
  }

  private static Diagram instance(String spec) {
    return machine(
        "apiVersion: kubevirt.io/v1\nkind: VirtualMachineInstance\nmetadata: {name: web}\nspec:\n"
            + spec.indent(2));
  }

  private static String lines(List<List<Box>> chains) {
    return chains.stream()
        .map(chain -> chain.stream().map(DiagramTest::line).collect(Collectors.joining(" -> ")))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String line(Box part) {
    return part.title()
        + part.details()
        + (part.kind() == Kind.ADDED ? "+" : "")
        + (part.kind() == Kind.MISSING ? "!" : "");
  }

  @Test
  void disksLeadToTheirVolumesAndTheseToTheirData() {
    Diagram machine =
        machine(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachine
            metadata: {name: web}
            spec:
              runStrategy: Always
              dataVolumeTemplates:
              - metadata: {name: web-root}
                spec:
                  source: {registry: {url: "docker://quay.io/fedora"}}
                  storage: {resources: {requests: {storage: 10Gi}}}
              - metadata: {name: web-copy}
                spec:
                  source: {pvc: {namespace: golden, name: fedora}}
                  pvc: {resources: {requests: {storage: 5Gi}}}
              - metadata: {name: web-ref}
                spec:
                  sourceRef: {kind: DataSource, namespace: golden, name: fedora}
                  storage: {}
              - metadata: {name: web-blank}
                spec:
                  source: {blank: {}}
                  storage: {}
              template:
                spec:
                  domain:
                    devices:
                      disks:
                      - {name: root, bootOrder: 1, disk: {bus: virtio}}
                      - {name: copy, disk: {}}
                      - {name: ref, lun: {bus: scsi}}
                      - {name: blank}
                      - {name: elsewhere, disk: {bus: sata}}
                  volumes:
                  - {name: root, dataVolume: {name: web-root}}
                  - {name: copy, dataVolume: {name: web-copy}}
                  - {name: ref, dataVolume: {name: web-ref}}
                  - {name: blank, dataVolume: {name: web-blank}}
                  - {name: elsewhere, dataVolume: {name: other}}
            """);

    assertThat(lines(machine.storage()))
        .isEqualTo(
            """
            root[disk, virtio, boot order 1] -> Data volume[web-root, kept] -> Made from[docker://quay.io/fedora, 10Gi]
            copy[disk, default bus (sata on amd64)] -> Data volume[web-copy, kept] -> Made from PVC[golden/fedora, 5Gi]
            ref[LUN, scsi] -> Data volume[web-ref, kept] -> Made from DataSource[golden/fedora]
            blank[disk, default bus (sata on amd64)] -> Data volume[web-blank, kept] -> Made empty[]
            elsewhere[disk, sata] -> Data volume[other, kept]
            """);
    assertThat(machine.storage().get(0).stream().map(Box::path))
        .containsExactly(
            "spec.template.spec.domain.devices.disks[root]",
            "spec.template.spec.volumes[root]",
            "spec.dataVolumeTemplates[web-root]");
  }

  @Test
  void eachKindOfVolumeIsCalledByItsName() {
    Diagram machine =
        instance(
            """
            domain:
              devices:
                disks:
                - {name: a}
                - {name: b, cdrom: {bus: sata}}
                - {name: c}
                - {name: empty, cdrom: {}}
                - {name: lost, disk: {}}
                filesystems:
                - {name: share, virtiofs: {}}
            volumes:
            - {name: a, containerDisk: {image: "quay.io/fedora"}}
            - {name: b, cloudInitNoCloud: {userData: x, networkDataSecretRef: {name: net}}}
            - {name: c, sysprep: {configMap: {name: answers}}}
            - {name: share, persistentVolumeClaim: {claimName: shared}}
            - {name: d, cloudInitConfigDrive: {secretRef: {name: init}, networkData: x}}
            - {name: e, ephemeral: {persistentVolumeClaim: {claimName: golden}}}
            - {name: f, emptyDisk: {capacity: 2Gi}}
            - {name: g, serviceAccount: {serviceAccountName: robot}}
            - {name: dump, memoryDump: {claimName: dumps}}
            """);

    assertThat(lines(machine.storage()))
        .isEqualTo(
            """
            a[disk, default bus (sata on amd64)] -> Container image[quay.io/fedora, lost on restart]
            b[CD drive, sata] -> Cloud-init[with user data and network data]
            c[disk, default bus (sata on amd64)] -> Answers for Windows Setup[from config map answers]
            empty[CD drive, default bus (sata on amd64)] -> Nothing in it[]+
            lost[disk, default bus (sata on amd64)] -> There is no volume of this name[]!
            share[folder shared with the guest] -> PVC[shared, kept]
            d[disk, which KubeVirt adds, default bus (sata on amd64)]+ -> Cloud-init[with user data and network data]
            e[disk, which KubeVirt adds, default bus (sata on amd64)]+ -> On top of PVC[golden, lost on restart]
            f[disk, which KubeVirt adds, default bus (sata on amd64)]+ -> Empty[2Gi, lost on restart]
            g[disk, which KubeVirt adds, default bus (sata on amd64)]+ -> Token of service account[robot]
            """);
  }

  @Test
  void interfacesLeadToTheirNetworks() {
    Diagram machine =
        instance(
            """
            domain:
              devices:
                interfaces:
                - name: default
                  masquerade: {}
                  model: e1000
                  macAddress: "02:00:00:00:00:01"
                  ports: [{port: 80, name: http}, {port: 53, protocol: UDP}]
                - {name: fast, sriov: {}, bootOrder: 2, state: down}
                - {name: own, binding: {name: slow}}
                - {name: claim, bridge: {}}
                - {name: lost, bridge: {}, ports: [{port: 22}]}
            networks:
            - {name: default, pod: {vmNetworkCIDR: 10.0.2.0/24}}
            - {name: fast, multus: {networkName: infra/fast, default: true}}
            - {name: own, pod: {}}
            - {name: claim, resourceClaim: {claimName: nic}}
            - {name: idle, multus: {networkName: infra/idle}}
            """);

    assertThat(lines(machine.networks()))
        .isEqualTo(
            """
            default[masquerade, model e1000, MAC 02:00:00:00:00:01, ports 80 (http), 53/UDP] -> Pod network[addresses 10.0.2.0/24]
            fast[SR-IOV, boot order 2, state down] -> Network[infra/fast, in place of the pod's]
            own[bound by plugin slow] -> Pod network[]
            claim[bridge] -> Network of resource claim[nic]
            lost[bridge, port 22] -> There is no network of this name[]!
            No interface is on it[]! -> Network[infra/idle]
            """);
  }

  @Test
  void withoutInterfacesKubeVirtAddsOneUnlessItMustNot() {
    assertThat(lines(instance("domain: {devices: {}}").networks()))
        .isEqualTo("default[bound as the cluster does by default]+ -> Pod network[]+\n");
    assertThat(instance("domain: {devices: {autoattachPodInterface: false}}").networks()).isEmpty();
  }

  @Test
  void theMiddleTellsWhatTheMachineIs() {
    assertThat(
            instance(
                    """
                    domain:
                      cpu: {sockets: 2, cores: 2, threads: 1, dedicatedCpuPlacement: true}
                      memory: {guest: 4Gi, hugepages: {pageSize: 1Gi}}
                      firmware: {bootloader: {efi: {}}}
                      devices:
                        gpus: [{name: gpu1, deviceName: nvidia.com/A2}]
                        hostDevices: [{name: stick}]
                        tpm: {persistent: true}
                        watchdog: {name: dog}
                    """)
                .machine()
                .details())
        .containsExactly(
            "vCPUs: 4 = 2 sockets x 2 cores x 1 thread",
            "placement: each vCPU has a CPU of the host for itself",
            "memory: 4Gi",
            "pages: huge pages of 1Gi",
            "boots by: UEFI with secure boot",
            "gpu1: GPU nvidia.com/A2",
            "stick: host device",
            "TPM: 2.0, what it holds is kept",
            "watchdog: i6300esb, action reset");
  }

  @Test
  void whatIsNotStatedIsSaidToBeTheClusters() {
    assertThat(instance("domain: {devices: {}}").machine().details())
        .containsExactly(
            "vCPUs: 1 = 1 socket x 1 core x 1 thread, KubeVirt's default",
            "memory: not said, and KubeVirt refuses a machine of which it is not known");
    assertThat(
            machine(
                    """
                    apiVersion: kubevirt.io/v1
                    kind: VirtualMachine
                    metadata: {name: web}
                    spec:
                      runStrategy: Always
                      instancetype: {name: u1.small}
                      preference: {name: fedora}
                      template: {spec: {domain: {devices: {}}}}
                    """)
                .machine()
                .details())
        .containsExactly(
            "vCPUs: as the instance type says",
            "memory: as the instance type says",
            "boots by: what the preference says, or else KubeVirt's default");
  }

  @Test
  void onlyMachinesArePictured() {
    assertThat(
            Diagram.of(
                ManifestReader.lenient()
                    .read("map.yaml", "{apiVersion: v1, kind: ConfigMap}")
                    .get(0)
                    .object()))
        .isEmpty();
  }

  @Test
  void poolsAndReplicaSetsShowTheMachineOfWhichTheyMakeMany() {
    assertThat(
            machine(
                """
                    apiVersion: pool.kubevirt.io/v1beta1
                    kind: VirtualMachinePool
                    metadata: {name: many}
                    spec:
                      selector: {}
                      virtualMachineTemplate:
                        spec:
                          runStrategy: Always
                          instancetype: {name: u1.small}
                          dataVolumeTemplates:
                          - {metadata: {name: root}, spec: {source: {upload: {}}, storage: {}}}
                          template:
                            spec:
                              domain: {devices: {disks: [{name: root}]}}
                              volumes: [{name: root, dataVolume: {name: root}}]
                    """))
        .satisfies(
            pool ->
                assertThat(pool.machine().details()).contains("memory: as the instance type says"))
        .satisfies(
            pool ->
                assertThat(pool.storage().get(0).get(2).path())
                    .isEqualTo("spec.virtualMachineTemplate.spec.dataVolumeTemplates[root]"));
    assertThat(
            machine(
                    """
                    apiVersion: kubevirt.io/v1
                    kind: VirtualMachineInstanceReplicaSet
                    metadata: {name: many}
                    spec:
                      selector: {}
                      template: {spec: {domain: {memory: {guest: 1Gi}, devices: {}}}}
                    """)
                .machine())
        .isEqualTo(
            new Box(
                Kind.MACHINE,
                "many",
                List.of(
                    "vCPUs: 1 = 1 socket x 1 core x 1 thread, KubeVirt's default", "memory: 1Gi"),
                "spec.template.spec.domain"));
  }
}
