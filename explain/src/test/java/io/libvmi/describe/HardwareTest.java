package io.libvmi.describe;

import static io.libvmi.describe.Described.ofInstance;
import static io.libvmi.describe.Described.ofVirtualMachine;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The machine itself: CPU, memory, firmware and devices. */
class HardwareTest {

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
            "TPM: 2.0, what it holds is kept",
            "watchdog: i6300esb, action poweroff",
            "tablet: tablet, virtio",
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
  void whatCannotBeMeantIsRemarked() {
    assertThat(
            ofInstance(
                "Memory",
                "domain: {memory: {guest: 4Gi, maxGuest: 2Gi},"
                    + " resources: {requests: {memory: 2Gi}, limits: {memory: 1Gi}}}"))
        .endsWith(
            "remark: the pod's memory limit of 1Gi is below its request of 2Gi, which Kubernetes"
                + " refuses",
            "remark: the guest's memory of 4Gi is more than the pod's limit of 1Gi, which KubeVirt"
                + " refuses",
            "remark: the guest's memory of 4Gi is more than the 2Gi to which it may grow");
    assertThat(
            ofInstance(
                "Memory", "domain: {memory: {guest: 2048}, resources: {limits: {memory: 512m}}}"))
        .contains(
            "remark: the guest's memory of 2048 is 2048 bytes: is a unit such as Mi or Gi missing?",
            "remark: the pod's memory limit of 512m is less than a byte: is a unit such as Mi or Gi"
                + " missing?");
    assertThat(ofInstance("CPU", "domain: {resources: {requests: {cpu: 2}, limits: {cpu: 1500m}}}"))
        .endsWith(
            "remark: the pod's CPU limit of 1500m is below its request of 2, which Kubernetes"
                + " refuses");
    assertThat(
            ofInstance(
                "Memory",
                "domain: {memory: {guest: 1Gi}, resources: {requests: {memory: 1Gi}, limits:"
                    + " {memory: 1Gi}}}"))
        .noneMatch(line -> line.startsWith("remark"));
  }
}
