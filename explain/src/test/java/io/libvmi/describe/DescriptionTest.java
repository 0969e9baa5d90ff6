package io.libvmi.describe;

import static io.libvmi.describe.Described.lines;
import static io.libvmi.describe.Described.of;
import static io.libvmi.describe.Described.ofInstance;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DescriptionTest {

  @Test
  void aVirtualMachineOnOneScreen() {
    String text =
        of("""
                apiVersion: kubevirt.io/v1
                kind: VirtualMachine
                metadata: {name: shop, namespace: web}
                spec:
                  runStrategy: Always
                  dataVolumeTemplates:
                  - metadata: {name: shop-root}
                    spec:
                      source: {registry: {url: "docker://quay.io/containerdisks/fedora:latest"}}
                      storage: {resources: {requests: {storage: 30Gi}}}
                  template:
                    metadata: {labels: {app: shop}}
                    spec:
                      architecture: amd64
                      domain:
                        cpu: {cores: 2}
                        memory: {guest: 4Gi}
                        firmware: {bootloader: {efi: {}}}
                        devices:
                          disks:
                          - {name: root, bootOrder: 1, disk: {bus: virtio}}
                          - {name: init, cdrom: {}}
                          interfaces:
                          - {name: default, masquerade: {}, ports: [{port: 80}]}
                      networks: [{name: default, pod: {}}]
                      volumes:
                      - {name: root, dataVolume: {name: shop-root}}
                      - {name: init, cloudInitNoCloud: {userData: "#cloud-config\\nuser: ada\\n"}}
                """)
            .text();

    assertThat(text)
        .isEqualTo(
            """
            VirtualMachine shop in namespace web
            Machine     labels        app=shop
                        architecture  amd64
            CPU         vCPUs         2 = 1 socket x 2 cores x 1 thread (what is not said is 1)
                        model         the cluster's default, which is host-model unless it was changed
            Memory      guest sees    4Gi
                        pod requests  not said: as much as the guest sees, or less where the cluster
                                      overcommits, and KubeVirt's own overhead on top
                        pod limit     none said
            Firmware    boots by      UEFI with secure boot
                        machine type  the cluster's default
            Disks       root          disk, virtio, boot order 1; data volume shop-root, made from
                                      docker://quay.io/containerdisks/fedora:latest, 30Gi; kept
                        init          CD drive, sata by default; cloud-init with user data
            Networks    default       pod network; masquerade; port 80
            Cloud-init  source        NoCloud
                        user data     24 of at most 2048 bytes
                        users         ada
            Scheduling  node drained  as the cluster's eviction strategy says
            Lifecycle   runs          always, it is started again when it stops (Always)
                        shutdown      the guest has 30 seconds to shut down, KubeVirt's default
            """);
  }

  @Test
  void otherKindsSayWhatTheyHoldOrTheirName() {
    assertThat(
            of("""
                    apiVersion: instancetype.kubevirt.io/v1beta1
                    kind: VirtualMachineClusterInstancetype
                    metadata: {name: big}
                    spec:
                      cpu: {guest: 8, dedicatedCPUPlacement: true, model: Skylake-Server}
                      memory: {guest: 32Gi, overcommitPercent: 10, hugepages: {pageSize: 1Gi}}
                      gpus: [{name: gpu, deviceName: nvidia.com/A100}]
                      hostDevices: [{name: qat, deviceName: intel.com/qat}]
                    """)
                .text())
        .isEqualTo(
            """
            VirtualMachineClusterInstancetype big
            Supplies  vCPUs         8, each on a CPU of its own
                      CPU model     Skylake-Server
                      memory        32Gi
                      pages         huge pages of 1Gi
                      overcommits   10 % of the memory
                      GPUs          nvidia.com/A100
                      host devices  intel.com/qat
            """);
    assertThat(
            of("""
                    apiVersion: instancetype.kubevirt.io/v1beta1
                    kind: VirtualMachinePreference
                    metadata: {name: linux, namespace: web}
                    spec:
                      devices: {preferredDiskBus: virtio}
                      preferredArchitecture: arm64
                    """)
                .text())
        .isEqualTo(
            """
            VirtualMachinePreference linux in namespace web
            Preference  prefers  preferredDiskBus=virtio, preferredArchitecture=arm64
            """);
    assertThat(
            of("""
                    apiVersion: cdi.kubevirt.io/v1beta1
                    kind: DataVolume
                    metadata: {name: root}
                    spec:
                      source: {blank: {}}
                      pvc: {storageClassName: fast, resources: {requests: {storage: 1Gi}}}
                    """)
                .text())
        .isEqualTo(
            """
            DataVolume root
            Data volume  contents  made empty, 1Gi, storage class fast
            """);
    assertThat(of("{apiVersion: v1, kind: ConfigMap, metadata: {generateName: x-}}").text())
        .isEqualTo("ConfigMap x-..., named by the cluster\n");
  }

  @Test
  void controlCharactersAreNotPrinted() {
    assertThat(of("{apiVersion: v1, kind: Secret, metadata: {name: \"a\\e[31mb\\nc\"}}").text())
        .isEqualTo("Secret a\\u001B[31mb\\nc\n");
  }

  @Test
  void whatItIs() {
    assertThat(ofInstance("Machine", "{hostname: web, subdomain: shop, architecture: arm64}"))
        .containsExactly("host name: web.shop", "architecture: arm64");
    assertThat(
            lines(
                "Machine",
                of(
                    """
                    apiVersion: kubevirt.io/v1
                    kind: VirtualMachineInstanceReplicaSet
                    spec: {replicas: 3, template: {metadata: {labels: {a: b, c: d}}}}
                    """)))
        .containsExactly("size: 3 instances, all alike", "labels: a=b, c=d");
    assertThat(
            lines(
                "Machine",
                of(
                    """
                    apiVersion: pool.kubevirt.io/v1beta1
                    kind: VirtualMachinePool
                    spec:
                      virtualMachineTemplate:
                        spec:
                          instancetype: {name: small, kind: VirtualMachineInstancetype, revisionName: small-v1}
                          preference: {inferFromVolume: root}
                    """)))
        .containsExactly(
            "size: 1 virtual machine",
            "instance type: small, the namespace's, revision small-v1; supplies CPU and memory,"
                + " which only the cluster knows",
            "preference: the one that volume root asks for, the cluster's; supplies what is not"
                + " said here, which only the cluster knows");
  }
}
