package io.libvmi.assertj;

import static io.libvmi.DataVolumes.newDataVolume;
import static io.libvmi.InstancetypeMatchers.withClusterInstancetype;
import static io.libvmi.InstancetypeMemory.withMemory;
import static io.libvmi.Instancetypes.newInstancetype;
import static io.libvmi.Libvmi.newVirtualMachine;
import static io.libvmi.Libvmi.newVirtualMachineInstance;
import static io.libvmi.Memory.withGuestMemory;
import static io.libvmi.Metadata.withName;
import static io.libvmi.Pools.newPool;
import static io.libvmi.PreferenceMatchers.withClusterPreference;
import static io.libvmi.ReplicaSets.newReplicaSet;
import static io.libvmi.Replicas.withReplicas;
import static io.libvmi.VirtualMachines.withDataVolumeTemplate;
import static io.libvmi.VirtualMachines.withRunStrategy;
import static io.libvmi.assertj.Failing.headline;
import static io.libvmi.assertj.Failing.message;
import static io.libvmi.assertj.LibvmiAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.RunStrategy;
import io.libvmi.model.kubevirt.v1.Disk;
import io.libvmi.model.kubevirt.v1.VirtualMachine;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstanceReplicaSet;
import io.libvmi.model.pool.v1beta1.VirtualMachinePool;
import org.junit.jupiter.api.Test;

class KindsAssertTest {
  private final VirtualMachineInstance web =
      newVirtualMachineInstance(withName("web"), withGuestMemory("2Gi"));
  private final VirtualMachine shop =
      newVirtualMachine(
          newVirtualMachineInstance(withName("shop")),
          withRunStrategy(RunStrategy.ALWAYS),
          withClusterInstancetype("u1.small"),
          withClusterPreference("fedora"),
          withDataVolumeTemplate(newDataVolume(withName("shop-root"))));
  private final VirtualMachineInstanceReplicaSet replicaSet =
      newReplicaSet(web, withName("webs"), withReplicas(3));
  private final VirtualMachinePool pool =
      newPool(newVirtualMachine(web), withName("webs"), withReplicas(3));

  @Test
  void what_is_so_passes() {
    assertThat(shop)
        .hasRunStrategy(RunStrategy.ALWAYS)
        .hasInstancetype("u1.small")
        .hasPreference("fedora")
        .hasDataVolumeTemplate("shop-root")
        .field("spec.runStrategy")
        .isEqualTo(RunStrategy.ALWAYS);
    assertThat(newVirtualMachine(web)).hasGuestMemory("2Gi");
    assertThat(replicaSet).hasReplicas(3).hasName("webs").hasGuestMemory("2Gi");
    assertThat(pool).hasReplicas(3).hasName("webs").hasGuestMemory("2Gi");
    assertThat(newInstancetype(withName("small"), withMemory("4Gi")))
        .hasName("small")
        .field("spec.memory.guest")
        .isQuantity("4096Mi");
  }

  @Test
  void virtual_machines_fail() {
    assertThat(headline(shop, () -> assertThat(shop).hasRunStrategy(RunStrategy.HALTED)))
        .isEqualTo(
            """
            Expecting the run strategy
              to be "Halted"
              but it is "Always" (spec.runStrategy)""");
    assertThat(headline(shop, () -> assertThat(shop).hasInstancetype("u1.large")))
        .isEqualTo(
            """
            Expecting the instance type
              to be "u1.large"
              but it is "u1.small" (spec.instancetype.name)""");
    assertThat(headline(shop, () -> assertThat(shop).hasPreference("debian")))
        .isEqualTo(
            """
            Expecting the preference
              to be "debian"
              but it is "fedora" (spec.preference.name)""");
    assertThat(headline(shop, () -> assertThat(shop).hasDataVolumeTemplate("shop-data")))
        .isEqualTo(
            """
            Expecting the DataVolume templates
              to have shop-data
              but there are shop-root (spec.dataVolumeTemplates)""");
    assertThat(headline(shop, () -> assertThat(shop).hasGuestMemory("2Gi")))
        .isEqualTo(
            """
            Expecting the guest memory
              to be 2Gi
              but there is none (spec.template.spec.domain.memory.guest)""");
  }

  @Test
  void sets_of_machines_fail() {
    assertThat(headline(replicaSet, () -> assertThat(replicaSet).hasReplicas(2)))
        .isEqualTo(
            """
            Expecting the replicas
              to be 2
              but it is 3 (spec.replicas)""");
    assertThat(headline(pool, () -> assertThat(pool).hasReplicas(2)))
        .isEqualTo(
            """
            Expecting the replicas
              to be 2
              but it is 3 (spec.replicas)""");
    assertThat(headline(pool, () -> assertThat(pool).hasGuestMemory("1Gi")))
        .isEqualTo(
            """
            Expecting the guest memory
              to be 1Gi
              but it is 2Gi (spec.virtualMachineTemplate.spec.template.spec.domain.memory.guest)""");
  }

  @Test
  void a_part_of_a_manifest_is_shown_as_it_is() {
    Disk disk = new Disk().withName("root");

    assertThat(message(() -> assertThat(disk).field("name").isEqualTo("data")))
        .isEqualTo(
            """

            Expecting name
              to be "data"
              but it is "root"

            name: root
            """);
  }
}
