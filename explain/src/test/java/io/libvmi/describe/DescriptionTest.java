package io.libvmi.describe;

import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.describe.Description.Section;
import io.libvmi.reader.ManifestReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class DescriptionTest {

  private static Description of(String yaml) {
    return Description.of(ManifestReader.lenient().read("vm.yaml", yaml).get(0).object());
  }

  /** The lines of a section about an instance with this spec. */
  private static List<String> ofInstance(String section, String spec) {
    return lines(
        section,
        of("apiVersion: kubevirt.io/v1\nkind: VirtualMachineInstance\nspec:\n" + spec.indent(2)));
  }

  /** The lines of a section about a virtual machine with this spec. */
  private static List<String> ofVirtualMachine(String section, String spec) {
    return lines(
        section, of("apiVersion: kubevirt.io/v1\nkind: VirtualMachine\nspec:\n" + spec.indent(2)));
  }

  private static List<String> lines(String section, Description description) {
    return description.sections().stream()
        .filter(one -> one.title().equals(section))
        .map(Section::lines)
        .flatMap(List::stream)
        .map(line -> line.label() + ": " + line.value())
        .toList();
  }

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
                        init          CD drive, sata by default; cloud-init, told below
            Networks    default       pod network; masquerade; ports 80
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
        .isEqualTo("Secret a [31mb c\n");
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

  @Test
  void cpu() {
    assertThat(ofInstance("CPU", "domain: {}"))
        .containsExactly(
            "vCPUs: 1 = 1 socket x 1 core x 1 thread, KubeVirt's default",
            "model: the cluster's default, which is host-model unless it was changed");
    assertThat(ofInstance("CPU", "domain: {cpu: {cores: 4, threads: 2}}").get(0))
        .isEqualTo("vCPUs: 8 = 1 socket x 4 cores x 2 threads (what is not said is 1)");
    assertThat(ofInstance("CPU", "domain: {resources: {requests: {cpu: 1500m}}}"))
        .contains("vCPUs: 2 = 2 sockets x 1 core x 1 thread, for the pod's request of 1500m")
        .contains("pod requests: 1500m");
    assertThat(
            ofInstance(
                "CPU",
                """
                domain:
                  cpu:
                    sockets: 2
                    cores: 2
                    threads: 1
                    maxSockets: 8
                    model: host-passthrough
                    features: [{name: vmx}, {name: pcid, policy: disable}]
                    dedicatedCpuPlacement: true
                    isolateEmulatorThread: true
                    numa: {guestMappingPassthrough: {}}
                    realtime: {mask: 0-1}
                  resources: {limits: {cpu: 4}}
                """))
        .containsExactly(
            "vCPUs: 4 = 2 sockets x 2 cores x 1 thread",
            "growth: up to 8 sockets while it runs",
            "model: host-passthrough: exactly the host's",
            "features: vmx (require), pcid (disable)",
            "placement: each vCPU has a CPU of the host for itself; so has the emulator; the guest"
                + " sees the host's NUMA nodes; for realtime 0-1",
            "pod limit: 4");
    assertThat(ofInstance("CPU", "domain: {cpu: {model: host-model}}"))
        .contains("model: host-model: close to the host's, and able to migrate");
    assertThat(ofVirtualMachine("CPU", "instancetype: {name: u1.small}"))
        .containsExactly(
            "vCPUs: as the instance type says",
            "model: as the instance type says, or else the cluster's default");
  }

  @Test
  void memory() {
    String overhead = ", and KubeVirt's own overhead on top";
    String unsaid =
        "pod requests: not said: as much as the guest sees, or less where the cluster overcommits";
    assertThat(ofInstance("Memory", "domain: {memory: {guest: 2Gi, maxGuest: 8Gi}}"))
        .containsExactly(
            "guest sees: 2Gi",
            "growth: up to 8Gi while it runs",
            unsaid + overhead,
            "pod limit: none said");
    assertThat(
            ofInstance(
                "Memory",
                "domain: {memory: {guest: 2Gi}, resources: {requests: {memory: 1Gi},"
                    + " overcommitGuestOverhead: true}}"))
        .contains("pod requests: 1Gi, less than the guest sees");
    assertThat(ofInstance("Memory", "domain: {resources: {requests: {memory: 1Gi}}}"))
        .containsExactly(
            "guest sees: 1Gi, what the pod requests",
            "pod requests: 1Gi" + overhead,
            "pod limit: none said");
    assertThat(ofInstance("Memory", "domain: {resources: {limits: {memory: 1Gi}}}"))
        .containsExactly("guest sees: 1Gi, the pod's limit", unsaid + overhead, "pod limit: 1Gi");
    assertThat(ofInstance("Memory", "domain: {memory: {hugepages: {pageSize: 1Gi}}}"))
        .contains("guest sees: 1Gi, one huge page", "pages: huge pages of 1Gi");
    assertThat(ofInstance("Memory", "domain: {}"))
        .containsExactly(
            "guest sees: not said, and KubeVirt refuses a machine of which it is not known",
            "pod limit: none said");
    assertThat(ofVirtualMachine("Memory", "instancetype: {name: u1.small}"))
        .containsExactly("guest sees: as the instance type says", "pod limit: none said");
  }

  @Test
  void firmware() {
    assertThat(ofInstance("Firmware", "domain: {}"))
        .containsExactly(
            "boots by: KubeVirt's default: BIOS on amd64, UEFI on arm64",
            "machine type: the cluster's default");
    assertThat(
            ofInstance(
                "Firmware",
                """
                domain:
                  machine: {type: q35}
                  firmware:
                    uuid: 5d307ca9
                    serial: "42"
                    bootloader: {efi: {secureBoot: false, persistent: true}}
                  features: {acpi: {}, smm: {enabled: false}, hyperv: {relaxed: {}, vapic: {}}}
                  clock: {timezone: Europe/Vienna, timer: {hpet: {present: false}}}
                  launchSecurity: {sev: {}}
                """))
        .containsExactly(
            "boots by: UEFI without secure boot, its settings are kept",
            "machine type: q35",
            "identity: UUID 5d307ca9, serial number 42",
            "features: acpi, hyperv (relaxed, vapic), smm off",
            "clock: Europe/Vienna, timers hpet",
            "security: memory hidden from the host (SEV)");
    assertThat(
            ofInstance(
                "Firmware",
                "domain: {clock: {utc: {}}, firmware: {bootloader: {bios: {useSerial: true}},"
                    + " kernelBoot: {container: {image: kernels:1}}}}"))
        .contains(
            "boots by: the kernel in container image kernels:1; BIOS, which also talks on the"
                + " serial console",
            "clock: UTC");
    assertThat(ofVirtualMachine("Firmware", "preference: {name: linux}"))
        .contains("boots by: what the preference says, or else KubeVirt's default");
  }

  @Test
  void disksAndWhereTheirDataComesFrom() {
    assertThat(
            ofInstance(
                "Disks",
                """
                domain:
                  devices:
                    disks:
                    - {name: image, disk: {bus: virtio}, cache: none, io: native, serial: a1}
                    - {name: claim, lun: {bus: scsi}, shareable: true, dedicatedIOThread: true}
                    - {name: cd, cdrom: {bus: sata, readonly: false}}
                    - {name: read, disk: {readonly: true}}
                    - {name: lost}
                    filesystems: [{name: folder, virtiofs: {}}]
                volumes:
                - {name: image, containerDisk: {image: "fedora:42"}}
                - {name: claim, persistentVolumeClaim: {claimName: data, readOnly: true, hotpluggable: true}}
                - {name: read, ephemeral: {persistentVolumeClaim: {claimName: golden}}}
                - {name: folder, configMap: {name: settings}}
                - {name: extra, emptyDisk: {capacity: 2Gi}}
                """))
        .containsExactly(
            "image: disk, virtio, cache none, I/O native, serial number a1; container image"
                + " fedora:42; what is written is lost on restart",
            "claim: LUN, scsi, shareable, an I/O thread of its own; PVC data, read-only, plugged"
                + " into the running machine; kept",
            "cd: CD drive, sata, writable; nothing in it",
            "read: disk, default bus (sata on amd64), read-only; on top of PVC golden; what is"
                + " written is lost on restart",
            "lost: disk, default bus (sata on amd64); there is no volume of this name",
            "folder: folder shared with the guest; config map settings",
            "extra: disk, which KubeVirt adds, default bus (sata on amd64); empty, 2Gi; what is"
                + " written is lost on restart");
  }

  @Test
  void volumesOfAllKinds() {
    assertThat(
            ofInstance(
                "Disks",
                """
                architecture: s390x
                volumes:
                - {name: a, hostDisk: {path: /d.img, type: DiskOrCreate, capacity: 1Gi}}
                - {name: b, cloudInitConfigDrive: {}}
                - {name: c, sysprep: {configMap: {name: answers}}}
                - {name: d, sysprep: {secret: {name: answers}}}
                - {name: e, secret: {secretName: keys}}
                - {name: f, serviceAccount: {serviceAccountName: robot}}
                - {name: g, downwardAPI: {}}
                - {name: h, downwardMetrics: {}}
                - {name: i, memoryDump: {claimName: dumps}}
                - {name: j, containerPath: {path: /data}}
                - {name: k}
                - {name: l, floppy: {}}
                - {name: m, dataVolume: {name: other}}
                """))
        .extracting(line -> line.replace("disk, which KubeVirt adds, virtio by default; ", ""))
        .containsExactly(
            "a: file /d.img of the host, made where it is absent, 1Gi; kept, on that host",
            "b: cloud-init, told below",
            "c: answers for Windows Setup from config map answers",
            "d: answers for Windows Setup from Secret answers",
            "e: Secret keys",
            "f: token of service account robot",
            "g: what Kubernetes says of the pod",
            "h: metrics of the host",
            "i: no disk; a dump of the memory goes to PVC dumps",
            "j: path /data of the pod",
            "k: its volume does not say where the data comes from",
            "l: floppy",
            "m: data volume other; kept");
  }

  @Test
  void dataVolumesThatTheMachineMakes() {
    assertThat(
            ofVirtualMachine(
                "Disks",
                """
                preference: {name: linux}
                dataVolumeTemplates:
                - metadata: {name: a}
                  spec: {sourceRef: {kind: DataSource, name: fedora, namespace: images}, storage: {storageClassName: fast}}
                - metadata: {name: b}
                  spec: {source: {pvc: {name: golden, namespace: images}}}
                - metadata: {name: c}
                  spec: {source: {http: {url: "https://example.org/disk.qcow2"}}}
                - metadata: {name: d}
                  spec: {source: {upload: {}}}
                - metadata: {name: e}
                  spec: {source: {snapshot: {name: monday}}}
                - metadata: {name: f}
                  spec: {source: {registry: {imageStream: fedora}}}
                - metadata: {name: g}
                  spec: {}
                - metadata: {name: h}
                  spec: {source: {vddk: {}}}
                template:
                  spec:
                    volumes:
                    - {name: a, dataVolume: {name: a}}
                    - {name: b, dataVolume: {name: b}}
                    - {name: c, dataVolume: {name: c}}
                    - {name: d, dataVolume: {name: d}}
                    - {name: e, dataVolume: {name: e}}
                    - {name: f, dataVolume: {name: f}}
                    - {name: g, dataVolume: {name: g}}
                    - {name: h, dataVolume: {name: h}}
                """))
        .extracting(line -> line.substring(line.indexOf("data volume")))
        .containsExactly(
            "data volume a, made from DataSource images/fedora, storage class fast; kept",
            "data volume b, made from PVC images/golden; kept",
            "data volume c, made from https://example.org/disk.qcow2; kept",
            "data volume d, made for an upload; kept",
            "data volume e, made from snapshot monday; kept",
            "data volume f, made from image stream fedora; kept",
            "data volume g, made as the cluster sees fit; kept",
            "data volume h, made from vddk; kept");
  }

  @Test
  void networks() {
    assertThat(
            ofInstance(
                "Networks",
                """
                domain:
                  devices:
                    interfaces:
                    - {name: pod, masquerade: {}, ports: [{name: http, port: 80}, {port: 53, protocol: UDP}]}
                    - {name: lan, bridge: {}, model: e1000, macAddress: "02:00:00:00:00:01", bootOrder: 2}
                    - {name: fast, sriov: {}, pciAddress: "0000:81:00.1", state: down}
                    - {name: own, binding: {name: vhost}}
                    - {name: bare}
                networks:
                - {name: pod, pod: {vmNetworkCIDR: 10.0.2.0/24}}
                - {name: lan, multus: {networkName: web/lan}}
                - {name: fast, resourceClaim: {claimName: nic}}
                - {name: own, multus: {networkName: own, default: true}}
                - {name: spare}
                dnsPolicy: None
                dnsConfig: {nameservers: [10.0.0.1], searches: [example.org]}
                """))
        .containsExactly(
            "pod: pod network, addresses 10.0.2.0/24; masquerade; ports 80 (http), 53/UDP",
            "lan: network web/lan; bridge, model e1000; MAC 02:00:00:00:00:01; boot order 2",
            "fast: network of resource claim nic; SR-IOV; PCI address 0000:81:00.1; state down",
            "own: network own in place of the pod's; bound by plugin vhost",
            "bare: there is no network of this name; no binding said",
            "spare: a network that does not say which; no interface is on it",
            "name servers: 10.0.0.1",
            "search domains: example.org",
            "DNS policy: None");
    assertThat(ofInstance("Networks", "domain: {devices: {autoattachPodInterface: false}}"))
        .containsExactly("default: none: the machine is on no network");
    assertThat(ofInstance("Networks", "domain: {}"))
        .containsExactly("default: pod network, bound as the cluster does by default");
  }

  private static List<String> cloudInit(String source) {
    return ofInstance("Cloud-init", "volumes: [{name: init, cloudInitNoCloud: " + source + "}]");
  }

  @Test
  void cloudInit() {
    String config =
        """
        #cloud-config
        user: fedora
        password: hidden
        fqdn: web.example.org
        ssh_authorized_keys: [ssh-ed25519 AAAA]
        users:
        - default
        - {name: ada, sudo: "ALL=(ALL) NOPASSWD:ALL", ssh_authorized_keys: [a, b]}
        packages: [a, b, c, d, e, f, g, h]
        bootcmd: [date]
        runcmd: [date, uptime]
        write_files: [{path: /etc/motd}, {}]
        ntp: {}
        """;
    assertThat(
            cloudInit("{userData: \"" + config.replace("\"", "\\\"").replace("\n", "\\n") + "\"}"))
        .containsExactly(
            "source: NoCloud",
            "user data: 317 of at most 2048 bytes",
            "users: fedora (1 SSH key), default, ada (2 SSH keys) with sudo",
            "password: one stands in the text, not shown here",
            "host name: web.example.org",
            "packages: a, b, c, d, e, f and 2 more",
            "runs: 1 command at each boot, 2 commands at the first boot",
            "writes: /etc/motd, a file without a path",
            "also sets: ntp");
    assertThat(cloudInit("{userDataBase64: IyEvYmluL2Jhc2gKdXB0aW1lCg==}"))
        .containsExactly(
            "source: NoCloud",
            "user data: 19 of at most 2048 bytes, decoded from base64",
            ": a script for /bin/bash, 2 lines");
    assertThat(cloudInit("{userDataBase64: \"?\"}"))
        .contains("user data: not valid in base64, which KubeVirt refuses");
    assertThat(cloudInit("{secretRef: {name: init}, networkDataSecretRef: {name: net}}"))
        .contains("user data: from Secret init", "network data: from Secret net");
    assertThat(cloudInit("{userData: \"" + "x".repeat(3000) + "\"}"))
        .contains("user data: 3000 bytes, but KubeVirt takes 2048 at most: put them into a Secret");
    assertThat(cloudInit("{userData: \"#cloud-config\\na: [\"}"))
        .contains(": its YAML cannot be read, and cloud-init will pass over it");
    assertThat(cloudInit("{userData: \" \"}")).contains(": nothing");
  }

  @Test
  void networkData() {
    assertThat(
            cloudInit(
                "{networkData: \"version: 2\\nethernets: {eth0: {dhcp4: true, dhcp6: true}, eth1:"
                    + " {addresses: [10.0.0.2/24]}}\"}"))
        .contains(": eth0: DHCP DHCPv6, eth1: 10.0.0.2/24");
    assertThat(
            cloudInit(
                "{networkData: \"network: {version: 1, config: [{type: physical, name: eth0,"
                    + " subnets: [{type: dhcp}, {type: static, address: 10.0.0.2}]}]}\"}"))
        .contains(": eth0: DHCP 10.0.0.2");
    assertThat(cloudInit("{networkData: \"a: [\"}"))
        .contains(": its YAML cannot be read, and cloud-init will pass over it");
  }

  @Test
  void devices() {
    assertThat(
            ofInstance(
                "Devices",
                """
                domain:
                  ioThreadsPolicy: supplementalPool
                  ioThreads: {supplementalPoolThreadCount: 4}
                  devices:
                    gpus:
                    - {name: gpu, deviceName: nvidia.com/A100, virtualGPUOptions: {display: {enabled: false}}}
                    - {name: shared, claimName: gpus}
                    hostDevices: [{name: qat, deviceName: intel.com/qat}]
                    inputs: [{name: tablet, type: tablet, bus: virtio}]
                    tpm: {persistent: true}
                    watchdog: {name: dog, i6300esb: {action: poweroff}}
                    rng: {}
                    sound: {name: audio, model: ac97}
                    video: {type: virtio}
                    clientPassthrough: {}
                    downwardMetrics: {}
                    panicDevices: [{model: isa}]
                    autoattachGraphicsDevice: false
                    autoattachMemBalloon: false
                    autoattachVSOCK: true
                    blockMultiQueue: true
                """))
        .containsExactly(
            "gpu: GPU nvidia.com/A100, without a display",
            "shared: GPU of resource claim gpus",
            "qat: host device intel.com/qat",
            "tablet: tablet, virtio",
            "TPM: 2.0, what it holds is kept",
            "watchdog: i6300esb, action poweroff",
            "random numbers: from the host",
            "sound: ac97",
            "video: virtio",
            "USB: from the client's side",
            "metrics: of the host, for the guest",
            "panic: isa",
            "I/O threads: supplementalPool, 4 of them",
            "without: graphics, memory balloon",
            "also: VSOCK to the host, a queue for each vCPU at disks");
    assertThat(ofInstance("Devices", "domain: {devices: {tpm: {}, watchdog: {name: dog}}}"))
        .containsExactly(
            "TPM: 2.0, what it holds is lost on restart", "watchdog: i6300esb, action reset");
    assertThat(ofInstance("Devices", "domain: {devices: {tpm: {enabled: false}}}"))
        .containsExactly("TPM: none");
  }

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
