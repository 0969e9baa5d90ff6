package io.libvmi.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.reader.ManifestReader;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MachineTest {

  private static Machine machine(String yaml) {
    return Objects.requireNonNull(
        Machine.of(Explanation.of(ManifestReader.strict().read("vm.yaml", yaml).get(0))));
  }

  private static Machine instance(String spec) {
    return machine(
        "apiVersion: kubevirt.io/v1\nkind: VirtualMachineInstance\nmetadata: {name: web}\nspec:\n"
            + spec.indent(2));
  }

  private static String lines(List<List<Part>> chains) {
    return chains.stream()
        .map(chain -> chain.stream().map(MachineTest::line).collect(Collectors.joining(" -> ")))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String line(Part part) {
    return part.title()
        + part.details()
        + (part.kind() == Part.Kind.ADDED ? "+" : "")
        + (part.kind() == Part.Kind.MISSING ? "!" : "");
  }

  @Test
  void disksLeadToTheirVolumesAndTheseToTheirData() {
    Machine machine =
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
            root[disk, virtio, boot 1] -> Data volume[web-root] -> Container image[docker://quay.io/fedora, 10Gi]
            copy[disk] -> Data volume[web-copy] -> Copy of a claim[golden/fedora, 5Gi]
            ref[LUN, scsi] -> Data volume[web-ref] -> DataSource[golden/fedora]
            blank[disk] -> Data volume[web-blank] -> Blank[]
            elsewhere[disk, sata] -> Data volume[other]
            """);
    assertThat(machine.storage().get(0).stream().map(Part::path))
        .containsExactly(
            "spec.template.spec.domain.devices.disks[root]",
            "spec.template.spec.volumes[root]",
            "spec.dataVolumeTemplates[web-root]");
  }

  @Test
  void eachKindOfVolumeIsCalledByItsName() {
    Machine machine =
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
            a[disk] -> Container image[quay.io/fedora, forgotten at a restart]
            b[CD-ROM, sata] -> Cloud-init (NoCloud)[network data of secret net, user data]
            c[disk] -> Sysprep[config map answers]
            empty[CD-ROM] -> Empty[nothing is put in]+
            lost[disk] -> No volume[none is called lost]!
            share[file system (virtiofs)] -> Claim[shared]
            d[disk that KubeVirt adds]+ -> Cloud-init (config drive)[network data, user data of secret init]
            e[disk that KubeVirt adds]+ -> Copy of a claim[golden, forgotten at a restart]
            f[disk that KubeVirt adds]+ -> Empty disk[2Gi, forgotten at a restart]
            g[disk that KubeVirt adds]+ -> Service account[robot]
            """);
  }

  @Test
  void interfacesLeadToTheirNetworks() {
    Machine machine =
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
            default[masquerade, e1000, 02:00:00:00:00:01, ports 80 http, 53/UDP] -> Pod network[10.0.2.0/24]
            fast[SR-IOV, boot 2, state down] -> Multus[infra/fast, in place of the pod's]
            own[plugin slow] -> Pod network[]
            claim[bridge] -> Resource claim[nic]
            lost[bridge, port 22] -> No network[none is called lost]!
            No interface[none is called idle]! -> Multus[infra/idle]
            """);
  }

  @Test
  void withoutInterfacesKubeVirtAddsOneUnlessItMustNot() {
    assertThat(lines(instance("domain: {devices: {}}").networks()))
        .isEqualTo("default[interface that KubeVirt adds]+ -> Pod network[]+\n");
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
                .itself()
                .details())
        .containsExactly(
            "4 CPUs",
            "2 sockets x 2 cores",
            "CPUs of its own",
            "4Gi of memory",
            "huge pages of 1Gi",
            "UEFI, secure boot",
            "GPU gpu1: nvidia.com/A2",
            "device stick",
            "TPM, kept",
            "watchdog");
  }

  @Test
  void whatIsNotStatedIsNotGuessed() {
    assertThat(facts("domain: {devices: {}}"))
        .containsExactly("1 CPU (KubeVirt's default)", "memory not stated");
    assertThat(facts("domain: {devices: {}, cpu: {cores: 4, threads: 1}}"))
        .startsWith("4 CPUs (4 cores)");
    assertThat(facts("domain: {devices: {}, cpu: {cores: 1}, firmware: {bootloader: {bios: {}}}}"))
        .containsExactly("1 CPU", "memory not stated", "BIOS");
    assertThat(
            facts(
                """
                domain:
                  devices: {tpm: {enabled: false}}
                  resources: {requests: {memory: 1Gi}, limits: {cpu: 2}}
                  memory: {hugepages: {pageSize: 2Mi}}
                  firmware: {bootloader: {efi: {secureBoot: false}}}
                """))
        .containsExactly(
            "CPU limits of the pod: 2",
            "1Gi of memory (pod's requests)",
            "huge pages of 2Mi",
            "UEFI");
    assertThat(facts("domain: {devices: {}, firmware: {kernelBoot: {container: {image: kernel}}}}"))
        .endsWith("kernel out of a container image");
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
                .itself()
                .details())
        .containsExactly("CPUs of u1.small", "memory of u1.small", "preference fedora");
  }

  private static List<String> facts(String spec) {
    return instance(spec).itself().details();
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
        .satisfies(pool -> assertThat(pool.itself().details()).contains("CPUs of u1.small"))
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
                .itself())
        .isEqualTo(
            new Part(
                Part.Kind.MACHINE,
                "many",
                List.of("1 CPU (KubeVirt's default)", "1Gi of memory"),
                "spec.template.spec.domain"));
  }
}
