package io.libvmi.assertj;

import static io.libvmi.CloudInit.withCloudInitConfigDrive;
import static io.libvmi.CloudInit.withCloudInitConfigDriveUserData;
import static io.libvmi.CloudInit.withCloudInitNoCloudUserData;
import static io.libvmi.ConfigDrive.withConfigDriveEncodedUserData;
import static io.libvmi.Cpu.withCpuCount;
import static io.libvmi.Cpu.withCpuLimit;
import static io.libvmi.Cpu.withCpuRequest;
import static io.libvmi.Libvmi.newVirtualMachine;
import static io.libvmi.Libvmi.newVirtualMachineInstance;
import static io.libvmi.Memory.withGuestMemory;
import static io.libvmi.Memory.withMemoryLimit;
import static io.libvmi.Memory.withMemoryRequest;
import static io.libvmi.Metadata.withAnnotation;
import static io.libvmi.Metadata.withLabel;
import static io.libvmi.Metadata.withName;
import static io.libvmi.Metadata.withNamespace;
import static io.libvmi.assertj.Failing.headline;
import static io.libvmi.assertj.Failing.message;
import static io.libvmi.assertj.LibvmiAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Quantity;
import io.libvmi.model.kubevirt.v1.Memory;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class MachineAssertTest {
  private final VirtualMachineInstance web =
      newVirtualMachineInstance(
          withName("web"),
          withNamespace("shop"),
          withLabel("app", "web"),
          withAnnotation("example.org/team", "blue"),
          withGuestMemory("2Gi"),
          withMemoryRequest("1Gi"),
          withMemoryLimit("3Gi"),
          withCpuRequest("500m"),
          withCpuLimit("2"),
          withCpuCount(2, 1, 4),
          withCloudInitNoCloudUserData("#cloud-config\nuser: fedora\n"));

  private String failure(ThrowingCallable assertion) {
    return headline(web, assertion);
  }

  @Test
  void what_is_so_passes() {
    assertThat(web)
        .hasName("web")
        .hasNamespace("shop")
        .hasLabel("app", "web")
        .hasAnnotation("example.org/team", "blue")
        .hasGuestMemory("2048Mi")
        .hasMemoryRequest("1Gi")
        .hasMemoryLimit("3Gi")
        .hasCpuRequest("0.5")
        .hasCpuLimit("2000m")
        .hasCpuCores(2)
        .hasCpuThreads(1)
        .hasCpuSockets(4)
        .hasNoDisk("root")
        .hasNoVolume("root")
        .hasNoInterface("default")
        .hasCloudInitUserDataContaining("user: fedora");
  }

  @Test
  void a_failure_says_what_was_expected_what_is_so_and_what_the_machine_is() {
    VirtualMachineInstance small =
        newVirtualMachineInstance(withName("small"), withGuestMemory("1Gi"));

    assertThat(message(() -> assertThat(small).as("the shop").hasGuestMemory("2Gi")))
        .isEqualTo(
            """
            [the shop]\s
            Expecting the guest memory
              to be 2Gi
              but it is 1Gi (spec.domain.memory.guest)

            VirtualMachineInstance small
            CPU         vCPUs         1 = 1 socket x 1 core x 1 thread, KubeVirt's default
                        model         the cluster's default, which is host-model unless it was changed
            Memory      guest sees    1Gi
                        pod requests  not said: as much as the guest sees, or less where the cluster
                                      overcommits, and KubeVirt's own overhead on top
                        pod limit     none said
            Firmware    boots by      KubeVirt's default: BIOS on amd64, UEFI on arm64
                        machine type  the cluster's default
            Networks    default       pod network, bound as the cluster does by default
            Scheduling  node drained  as the cluster's eviction strategy says
            Lifecycle   runs          at once and once; nothing starts it again when it has stopped
                        shutdown      the guest has 30 seconds to shut down, KubeVirt's default
            """);
  }

  @Test
  void metadata_fails() {
    assertThat(failure(() -> assertThat(web).hasName("shop")))
        .isEqualTo(
            """
            Expecting the name
              to be "shop"
              but it is "web" (metadata.name)""");
    assertThat(failure(() -> assertThat(web).hasNamespace("web")))
        .isEqualTo(
            """
            Expecting the namespace
              to be "web"
              but it is "shop" (metadata.namespace)""");
    assertThat(failure(() -> assertThat(web).hasLabel("app", "shop")))
        .isEqualTo(
            """
            Expecting the label app
              to be "shop"
              but it is "web" (metadata.labels)""");
    assertThat(failure(() -> assertThat(web).hasLabel("ap", "web")))
        .isEqualTo(
            """
            Expecting the labels
              to have ap
              but there are app; did you mean "app"? (metadata.labels)""");
    assertThat(failure(() -> assertThat(web).hasAnnotation("team", "blue")))
        .isEqualTo(
            """
            Expecting the annotations
              to have team
              but there are example.org/team; did you mean "example.org/team"? (metadata.annotations)""");
  }

  @Test
  void resources_fail() {
    assertThat(failure(() -> assertThat(web).hasMemoryRequest("2Gi")))
        .isEqualTo(
            """
            Expecting the memory request
              to be 2Gi
              but it is 1Gi (spec.domain.resources.requests.memory)""");
    assertThat(failure(() -> assertThat(web).hasMemoryLimit("2Gi")))
        .isEqualTo(
            """
            Expecting the memory limit
              to be 2Gi
              but it is 3Gi (spec.domain.resources.limits.memory)""");
    assertThat(failure(() -> assertThat(web).hasCpuRequest("1")))
        .isEqualTo(
            """
            Expecting the CPU request
              to be 1
              but it is 500m (spec.domain.resources.requests.cpu)""");
    assertThat(failure(() -> assertThat(web).hasCpuLimit("1")))
        .isEqualTo(
            """
            Expecting the CPU limit
              to be 1
              but it is 2 (spec.domain.resources.limits.cpu)""");
    VirtualMachineInstance empty = newVirtualMachineInstance(withName("empty"));
    assertThat(headline(empty, () -> assertThat(empty).hasCpuLimit("1")))
        .isEqualTo(
            """
            Expecting the CPU limit
              to be 1
              but there is none (spec.domain.resources.limits.cpu)""");
  }

  @Test
  void topology_fails() {
    assertThat(failure(() -> assertThat(web).hasCpuCores(4)))
        .isEqualTo(
            """
            Expecting the cores of a socket
              to be 4
              but it is 2 (spec.domain.cpu.cores)""");
    assertThat(failure(() -> assertThat(web).hasCpuSockets(1)))
        .isEqualTo(
            """
            Expecting the CPU sockets
              to be 1
              but it is 4 (spec.domain.cpu.sockets)""");
    assertThat(failure(() -> assertThat(web).hasCpuThreads(2)))
        .isEqualTo(
            """
            Expecting the threads of a core
              to be 2
              but it is 1 (spec.domain.cpu.threads)""");
  }

  @Test
  void cloud_init_fails() {
    assertThat(failure(() -> assertThat(web).hasCloudInitUserDataContaining("user: ada")))
        .isEqualTo(
            """
            Expecting the cloud-init user data
              to contain "user: ada"
              but it is\s
                #cloud-config
                user: fedora""");
    VirtualMachineInstance empty = newVirtualMachineInstance(withName("empty"));
    assertThat(headline(empty, () -> assertThat(empty).hasCloudInitUserDataContaining("user: ada")))
        .isEqualTo(
            """
            Expecting the cloud-init user data
              to contain "user: ada"
              but there is none in the manifest (spec.volumes)""");
  }

  @Test
  void cloud_init_is_decoded() {
    assertThat(
            newVirtualMachineInstance(
                withCloudInitConfigDrive(withConfigDriveEncodedUserData("user: ada"))))
        .hasCloudInitUserDataContaining("user: ada");
    assertThat(newVirtualMachineInstance(withCloudInitConfigDriveUserData("user: ada")))
        .hasCloudInitUserDataContaining("user: ada");
  }

  @Test
  void fields_are_asserted_by_their_paths() {
    assertThat(web)
        .field("spec.domain.memory.guest")
        .isPresent()
        .isEqualTo("2Gi")
        .isQuantity("2048Mi")
        .contains("Gi")
        .returnToManifest()
        .field("spec.domain.cpu.cores")
        .isEqualTo(2)
        .isEqualTo(2.0)
        .returnToManifest()
        .field("spec.domain.memory")
        .isEqualTo(Map.of("guest", "2Gi"))
        .isEqualTo(new Memory().withGuest(new Quantity("2Gi")))
        .returnToManifest()
        .field("metadata.annotations[\"example.org/team\"]")
        .isEqualTo("blue")
        .returnToManifest()
        .field("spec.domain.firmware")
        .isAbsent()
        .returnToManifest()
        .hasName("web");
  }

  @Test
  void fields_fail() {
    assertThat(failure(() -> assertThat(web).field("spec.domain.memory.guest").isEqualTo("1Gi")))
        .isEqualTo(
            """
            Expecting spec.domain.memory.guest
              to be "1Gi"
              but it is "2Gi\"""");
    assertThat(failure(() -> assertThat(web).field("spec.domain.cpu.cores").isEqualTo("2")))
        .isEqualTo(
            """
            Expecting spec.domain.cpu.cores
              to be "2"
              but it is 2""");
    assertThat(failure(() -> assertThat(web).field("spec.domain.cpu").isEqualTo(List.of(2))))
        .isEqualTo(
            """
            Expecting spec.domain.cpu
              to be [2]
              but it is {"cores":2,"sockets":4,"threads":1}""");
    assertThat(failure(() -> assertThat(web).field("spec.domain.memory.guest").isQuantity("1Gi")))
        .isEqualTo(
            """
            Expecting spec.domain.memory.guest
              to be the quantity 1Gi
              but it is "2Gi\"""");
    assertThat(failure(() -> assertThat(web).field("metadata.name").isQuantity("1Gi")))
        .isEqualTo(
            """
            Expecting metadata.name
              to be the quantity 1Gi
              but it is "web\"""");
    assertThat(failure(() -> assertThat(web).field("spec.domain.memory.guest").contains("Ki")))
        .isEqualTo(
            """
            Expecting spec.domain.memory.guest
              to contain "Ki"
              but it is "2Gi\"""");
    assertThat(failure(() -> assertThat(web).field("spec.domain.memory.gest").isPresent()))
        .isEqualTo(
            """
            Expecting spec.domain.memory.gest
              to be there
              but there is none; did you mean "spec.domain.memory.guest"?""");
    assertThat(failure(() -> assertThat(web).field("spec.domain.memory").isAbsent()))
        .isEqualTo(
            """
            Expecting spec.domain.memory
              not to be there
              but it is {"guest":"2Gi"}""");
  }

  @Test
  void no_machine_is_a_failure() {
    assertThat(message(() -> assertThat((VirtualMachineInstance) null).hasName("web")))
        .isEqualTo("\nExpecting actual not to be null");
    assertThat(newVirtualMachine(web)).hasName("web");
  }
}
