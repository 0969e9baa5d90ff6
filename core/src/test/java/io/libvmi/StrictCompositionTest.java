package io.libvmi;

import static io.libvmi.Credentials.withSshPublicKeys;
import static io.libvmi.Disks.withBootOrder;
import static io.libvmi.Factories.newFedora;
import static io.libvmi.InstancetypeMatchers.withClusterInstancetype;
import static io.libvmi.Libvmi.newVirtualMachine;
import static io.libvmi.Memory.withGuestMemory;
import static io.libvmi.Metadata.withLabel;
import static io.libvmi.Metadata.withName;
import static io.libvmi.Metadata.withRandomName;
import static io.libvmi.Network.withMasqueradeNetworking;
import static io.libvmi.NoCloud.withNoCloudUserData;
import static io.libvmi.Pools.newPool;
import static io.libvmi.Storage.withContainerDisk;
import static io.libvmi.Templates.withTemplate;
import static io.libvmi.VirtualMachines.withRunStrategy;
import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.StrictnessException.Conflict;
import io.libvmi.model.kubevirt.v1.VirtualMachine;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import io.libvmi.model.pool.v1beta1.VirtualMachinePool;
import org.junit.jupiter.api.Test;

class StrictCompositionTest {
  private final StrictComposition composition = new StrictComposition();

  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  private VirtualMachineInstance instance(Option<? super VirtualMachineInstance>... options) {
    return composition.compose(Libvmi::newVirtualMachineInstance, options);
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  private VirtualMachine machine(
      VirtualMachineInstance vmi, Option<? super VirtualMachine>... options) {
    return composition.compose(given -> newVirtualMachine(vmi, given), options);
  }

  private void assertConflicts(String... messages) {
    assertThat(composition.conflicts()).extracting(Conflict::message).containsExactly(messages);
  }

  @Test
  void itComposesWhatIsComposedWithoutIt() {
    VirtualMachineInstance vmi =
        composition.compose(Factories::newFedora, withName("web"), withGuestMemory("2Gi"));
    VirtualMachine vm = machine(vmi, withRunStrategy(RunStrategy.HALTED), withName("web"));

    assertThat(vm).isEqualTo(newVirtualMachine(newFedora(withName("web"), withGuestMemory("2Gi"))));
    assertConflicts();
  }

  @Test
  void whatTheMachineClearsOfItsInstanceIsTold() {
    machine(instance(withGuestMemory("4Gi")), withClusterInstancetype("u1.small"));

    assertConflicts(
        "withClusterInstancetype(\"u1.small\") clears spec.template.spec.domain.memory.guest, which"
            + " withGuestMemory(\"4Gi\") had set");
  }

  @Test
  void whatTheMachineOverwritesOfItsInstanceIsTold() {
    machine(
        instance(withName("a"), withGuestMemory("4Gi")),
        withName("b"),
        withTemplate(withGuestMemory("8Gi")));

    assertConflicts(
        "withName(\"b\") overwrites metadata.name, which withName(\"a\") had set",
        "withTemplate(withGuestMemory(\"8Gi\")) overwrites spec.template.spec.domain.memory.guest,"
            + " which withGuestMemory(\"4Gi\") had set");
  }

  @Test
  void whatAPoolOverwritesOfTheInstanceInItsMachineIsTold() {
    VirtualMachine vm = machine(instance(withGuestMemory("4Gi")));
    VirtualMachinePool pool =
        composition.compose(
            given -> newPool(vm, given), withTemplate(withGuestMemory("8Gi"), withLabel("a", "b")));

    assertThat(pool).isNotNull();
    assertConflicts(
        "withTemplate(withGuestMemory(\"8Gi\"), withLabel(\"a\", \"b\")) overwrites"
            + " spec.virtualMachineTemplate.spec.template.spec.domain.memory.guest, which"
            + " withGuestMemory(\"4Gi\") had set");
  }

  @Test
  void optionsOfAnOptionAreLookedInto() {
    instance(
        withContainerDisk("root", "image", withBootOrder(1), withBootOrder(2)),
        CloudInit.withCloudInitNoCloud(withNoCloudUserData("a"), withNoCloudUserData("b")));

    assertConflicts(
        "withBootOrder(2) overwrites bootOrder, which withBootOrder(1) had set",
        "withNoCloudUserData(\"b\") overwrites userData, which withNoCloudUserData(\"a\") had set");
  }

  @Test
  void anEmptyPartThatIsClearedIsTold() {
    instance(Clock.withUtcClock(0), Clock.withTimezone("Europe/Vienna"));

    assertConflicts(
        "withTimezone(\"Europe/Vienna\") clears spec.domain.clock.utc, which withUtcClock(0) had"
            + " set");
  }

  @Test
  void aSecondItemOfANameIsTold() {
    instance(withMasqueradeNetworking(), Network.withNetwork(Network.podNetwork()));

    assertConflicts(
        "withNetwork({\"name\":\"default\",\"pod\":{}}) adds a second spec.networks[default]:"
            + " withMasqueradeNetworking() had added one");
  }

  @Test
  void aNameThatIsDrawnHasItsEffect() {
    instance(withRandomName("web-"));

    assertConflicts();
  }

  @Test
  void whatOnlyHoldsAPlaceIsInNobodysWay() {
    var data = CloudInit.withCloudInitNoCloud(withNoCloudUserData("#cloud-config\nuser: a\n"));
    instance(data, withSshPublicKeys("keys"));
    StrictComposition other = new StrictComposition();
    VirtualMachineInstance vmi =
        other.compose(Libvmi::newVirtualMachineInstance, withSshPublicKeys("keys"), data);

    assertThat(vmi).isNotNull();
    assertThat(other.conflicts()).isEmpty();
    assertConflicts();
  }
}
