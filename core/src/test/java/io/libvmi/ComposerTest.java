package io.libvmi;

import static io.libvmi.CdRoms.withEmptyCdRom;
import static io.libvmi.CloudInit.withCloudInitNoCloud;
import static io.libvmi.CloudInit.withCloudInitNoCloudNetworkData;
import static io.libvmi.CloudInit.withCloudInitNoCloudUserData;
import static io.libvmi.Cpu.withCpuCount;
import static io.libvmi.Cpu.withCpuModel;
import static io.libvmi.Devices.withRng;
import static io.libvmi.Disks.withBootOrder;
import static io.libvmi.Disks.withDiskOptions;
import static io.libvmi.Example.assertRefused;
import static io.libvmi.InstancetypeMatchers.withInstancetype;
import static io.libvmi.Libvmi.newVirtualMachine;
import static io.libvmi.Memory.withGuestMemory;
import static io.libvmi.Memory.withResourceMemory;
import static io.libvmi.Metadata.withLabel;
import static io.libvmi.Metadata.withName;
import static io.libvmi.Metadata.withNamespace;
import static io.libvmi.NoCloud.withNoCloudNetworkData;
import static io.libvmi.NoCloud.withNoCloudUserData;
import static io.libvmi.Scheduling.withNodeAffinityFor;
import static io.libvmi.Scheduling.withToleration;
import static io.libvmi.Storage.withContainerDisk;
import static io.libvmi.Templates.withTemplate;
import static io.libvmi.VirtualMachines.withRunStrategy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Toleration;
import io.libvmi.StrictnessException.Conflict;
import io.libvmi.model.cdi.v1beta1.DataVolume;
import io.libvmi.model.kubevirt.v1.VirtualMachine;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import java.util.List;
import org.assertj.core.api.ObjectAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ComposerTest {
  private static final Composer<VirtualMachineInstance> NAMED = Composer.with(withName("example"));
  private static final Composer<VirtualMachineInstance> STRICT = NAMED.strict();

  @Test
  void itsOptionsComeFirst() {
    var composer =
        Composer.<VirtualMachineInstance>with(withName("example"), withGuestMemory("1Gi"));
    assertInstance(composer.compose(Libvmi::newVirtualMachineInstance, withCpuCount(2, 0, 0)))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              domain:
                cpu:
                  cores: 2
                devices: {}
                memory:
                  guest: 1Gi
                resources: {}
            """);
    assertInstance(composer.compose(Libvmi::newVirtualMachineInstance, withGuestMemory("2Gi")))
        .hasToString(Example.instance(withGuestMemory("2Gi")).toString());
  }

  @Test
  void itsOptionsComeBeforeWhatAFactorySays() {
    var composer =
        Composer.<VirtualMachineInstance>with(withName("example"), withResourceMemory("1Mi"));
    assertInstance(composer.compose(Factories::newFedora))
        .hasToString(Factories.newFedora(withName("example")).toString());
    assertInstance(composer.compose(Factories::newFedora, withResourceMemory("2Gi")))
        .hasToString(
            Factories.newFedora(withName("example"), withResourceMemory("2Gi")).toString());
  }

  @Test
  void aDiskOfTheComposerStaysBeforeTheOneOfAFactory() {
    var composer = Composer.<VirtualMachineInstance>with(withContainerDisk("disk0", "mine"));
    assertInstance(composer.compose(Factories::newAlpine, withName("example")))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              domain:
                devices:
                  disks:
                  - disk:
                      bus: virtio
                    name: disk0
                  rng: {}
                resources:
                  requests:
                    memory: 128Mi
              volumes:
              - containerDisk:
                  image: mine
                name: disk0
            """);
  }

  @Test
  void oneComposerServesSeveralKinds() {
    Composer<HasMetadata> tests = Composer.with(withNamespace("tests"), withLabel("team", "web"));
    VirtualMachineInstance vmi =
        tests.compose(Libvmi::newVirtualMachineInstance, withName("example"));
    VirtualMachine vm = tests.compose(options -> newVirtualMachine(vmi, options));
    assertThat(vm)
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachine
            metadata:
              labels:
                team: web
              name: example
              namespace: tests
            spec:
              runStrategy: Halted
              template:
                metadata:
                  labels:
                    team: web
                spec:
                  domain:
                    devices: {}
                    resources: {}
            """);
    DataVolume dataVolume = tests.compose(DataVolumes::newDataVolume, withName("example"));
    assertThat(dataVolume)
        .hasToString(
            """
            apiVersion: cdi.kubevirt.io/v1beta1
            kind: DataVolume
            metadata:
              labels:
                team: web
              name: example
              namespace: tests
            spec: {}
            """);
  }

  @Test
  void strictlyItServesSeveralKindsToo() {
    Composer<HasMetadata> tests =
        Composer.<HasMetadata>with(withNamespace("tests"), withLabel("team", "web")).strict();
    VirtualMachineInstance vmi =
        tests.compose(Libvmi::newVirtualMachineInstance, withName("example"));
    assertMachine(tests.compose(options -> newVirtualMachine(vmi, options)))
        .hasToString(
            newVirtualMachine(vmi, withNamespace("tests"), withLabel("team", "web")).toString());
    assertConflicts(
        () ->
            Composer.<HasMetadata>with(withNamespace("tests"), withNamespace("tests"))
                .strict()
                .compose(Libvmi::newVirtualMachineInstance),
        "withNamespace(\"tests\") has no effect: withNamespace(\"tests\") was there before");
  }

  @Test
  void whoIsNotStrictTakesAnything() {
    assertInstance(
            NAMED.compose(
                Libvmi::newVirtualMachineInstance,
                withGuestMemory("1Gi"),
                withGuestMemory("2Gi"),
                withRng(),
                withRng()))
        .hasToString(Example.instance(withGuestMemory("2Gi"), withRng()).toString());
  }

  @Test
  void strictlyOneOptionMayNotOverwriteAnother() {
    assertConflicts(
        () ->
            STRICT.compose(
                Libvmi::newVirtualMachineInstance, withGuestMemory("1Gi"), withGuestMemory("2Gi")),
        "withGuestMemory(\"2Gi\") overwrites spec.domain.memory.guest, which"
            + " withGuestMemory(\"1Gi\") had set");
  }

  @Test
  void strictlyOneOptionMayNotClearWhatAnotherSaid() {
    Composer<VirtualMachine> composer = Composer.<VirtualMachine>with(withName("example")).strict();
    assertConflicts(
        () ->
            composer.compose(
                options -> newVirtualMachine(Example.instance(), options),
                withTemplate(withCpuCount(2, 0, 0)),
                withInstancetype("u1.small")),
        "withInstancetype(\"u1.small\") clears spec.template.spec.domain.cpu.cores, which"
            + " withTemplate(withCpuCount(2, 0, 0)) had set");
    assertConflicts(
        () ->
            STRICT.compose(
                Libvmi::newVirtualMachineInstance, withCpuCount(2, 1, 1), withCpuCount(2, 0, 1)),
        "withCpuCount(2, 0, 1) clears spec.domain.cpu.threads, which withCpuCount(2, 1, 1) had"
            + " set");
  }

  @Test
  void strictlyAnOptionHasToHaveAnEffect() {
    assertConflicts(
        () -> STRICT.compose(Libvmi::newVirtualMachineInstance, withRng(), withRng()),
        "withRng() has no effect: withRng() was there before");
    assertConflicts(
        () ->
            STRICT.compose(
                Libvmi::newVirtualMachineInstance, withGuestMemory("1Gi"), withGuestMemory("1Gi")),
        "withGuestMemory(\"1Gi\") has no effect: withGuestMemory(\"1Gi\") was there before");
    assertInstance(STRICT.compose(Factories::newFedora, withRng()))
        .hasToString(Factories.newFedora(withName("example")).toString());
  }

  @Test
  void strictlyAnOptionHasToSaySomething() {
    assertConflicts(
        () ->
            STRICT.compose(
                Libvmi::newVirtualMachineInstance,
                withContainerDisk("root", "image"),
                Config.withServiceAccountName("")),
        "withServiceAccountName(\"\") has no effect");
  }

  @Test
  void strictlyAnOptionHasToHaveAllOfItsEffect() {
    assertConflicts(
        () ->
            STRICT.compose(
                Libvmi::newVirtualMachineInstance,
                withEmptyCdRom(DiskBus.SATA, "root"),
                withContainerDisk("root", "image")),
        "withContainerDisk(\"root\", \"image\") has no effect at"
            + " spec.domain.devices.disks[root].disk.bus: withEmptyCdRom(sata, \"root\") was there"
            + " before");
  }

  @Test
  void strictlyADiskIsOneOfItsName() {
    assertConflicts(
        () ->
            STRICT.compose(
                Libvmi::newVirtualMachineInstance,
                withContainerDisk("root", "one"),
                withContainerDisk("root", "two")),
        "withContainerDisk(\"root\", \"two\") has no effect at"
            + " spec.volumes[root].containerDisk.image: withContainerDisk(\"root\", \"one\") was"
            + " there before");
    assertConflicts(
        () -> STRICT.compose(Factories::newFedora, withContainerDisk("disk0", "mine")),
        "withContainerDisk(\"disk0\", \"mine\") has no effect at"
            + " spec.volumes[disk0].containerDisk.image: withContainerDisk(\"disk0\","
            + " \"quay.io/kubevirt/fedora-with-test-tooling-container-disk:v1....\") of newFedora was"
            + " there before");
  }

  @Test
  void strictlyWhatAFactorySaysMayBeSaidOtherwise() {
    assertInstance(STRICT.compose(Factories::newFedora, withResourceMemory("2Gi")))
        .hasToString(
            Factories.newFedora(withName("example"), withResourceMemory("2Gi")).toString());
    assertInstance(STRICT.compose(Factories::newWindows, withCpuCount(1, 0, 0)))
        .hasToString(Factories.newWindows(withName("example"), withCpuCount(1, 0, 0)).toString());
    assertInstance(STRICT.compose(Factories::newFedora, withDiskOptions("disk0", withBootOrder(1))))
        .hasToString(
            Factories.newFedora(withName("example"), withDiskOptions("disk0", withBootOrder(1)))
                .toString());
  }

  @Test
  void strictlyAFactoryMayNotOverwriteWhatTheComposerSays() {
    Composer<VirtualMachineInstance> composer =
        Composer.<VirtualMachineInstance>with(withResourceMemory("1Gi")).strict();
    assertConflicts(
        () -> composer.compose(Factories::newFedora),
        "withResourceMemory(\"544Mi\") of newFedora overwrites"
            + " spec.domain.resources.requests.memory, which withResourceMemory(\"1Gi\") had set");
  }

  @Test
  void strictlyNeitherMayAnOptionOverwriteWhatTheComposerSays() {
    assertConflicts(
        () ->
            Composer.<HasMetadata>with(withNamespace("tests"))
                .strict()
                .compose(Libvmi::newVirtualMachineInstance, withNamespace("prod")),
        "withNamespace(\"prod\") overwrites metadata.namespace, which withNamespace(\"tests\") had"
            + " set");
  }

  @Test
  void combinedOptionsAreLookedInto() {
    Option<VirtualMachineInstance> small =
        Option.all("small", withCpuCount(1, 0, 0), withGuestMemory("1Gi"));
    assertConflicts(
        () ->
            STRICT.compose(
                Libvmi::newVirtualMachineInstance,
                Option.<VirtualMachineInstance>all("outer", small, withRng()),
                withGuestMemory("2Gi")),
        "withGuestMemory(\"2Gi\") overwrites spec.domain.memory.guest, which"
            + " withGuestMemory(\"1Gi\") had set");
    assertConflicts(
        () ->
            STRICT.compose(
                Libvmi::newVirtualMachineInstance,
                Option.<VirtualMachineInstance>all(
                    "both", withGuestMemory("1Gi"), withGuestMemory("2Gi"))),
        "withGuestMemory(\"2Gi\") overwrites spec.domain.memory.guest, which"
            + " withGuestMemory(\"1Gi\") had set");
  }

  @Test
  void lambdasAreWatchedToo() {
    Option<VirtualMachineInstance> lambda =
        vmi -> vmi.getSpec().getDomain().getDevices().setLogSerialConsole(false);
    assertInstance(STRICT.compose(Libvmi::newVirtualMachineInstance, lambda))
        .hasToString(Example.instance(lambda).toString());
    assertConflicts(
        () ->
            STRICT.compose(
                Libvmi::newVirtualMachineInstance,
                lambda,
                Devices.withLogSerialConsole(true),
                Option.named("quiet", lambda)),
        "withLogSerialConsole(true) overwrites spec.domain.devices.logSerialConsole, which lambda()"
            + " had set",
        "quiet() overwrites spec.domain.devices.logSerialConsole, which withLogSerialConsole(true)"
            + " had set");
    assertConflicts(
        () -> STRICT.compose(Libvmi::newVirtualMachineInstance, vmi -> {}),
        "lambda() has no effect");
  }

  @Test
  void allConflictsAreReportedTogether() {
    Option<VirtualMachineInstance> two = withGuestMemory("2Gi");
    Option<VirtualMachineInstance> rng = withRng();
    StrictnessException thrown =
        catchThrowableOfType(
            StrictnessException.class,
            () ->
                STRICT.compose(
                    Factories::newGuestless,
                    withGuestMemory("1Gi"),
                    two,
                    rng,
                    rng,
                    withName("other")));
    assertThat(thrown)
        .hasMessage(
            """
            withGuestMemory("2Gi") overwrites spec.domain.memory.guest, which \
            withGuestMemory("1Gi") had set
            withRng() has no effect: withRng() was there before
            withName("other") overwrites metadata.name, which withName("example") had set\
            """);
    assertThat(thrown.conflicts()).hasSize(3);
    assertThat(thrown.conflicts().get(0))
        .isEqualTo(
            new Conflict(
                two,
                withGuestMemory("1Gi"),
                "spec.domain.memory.guest",
                thrown.getMessage().lines().findFirst().orElseThrow()));
    assertThat(thrown.conflicts().get(1).option()).isEqualTo(rng);
    assertThat(thrown.conflicts().get(1).other()).isEqualTo(withRng());
  }

  @Test
  void whatAddsToAListIsInNobodysWay() {
    Option<VirtualMachineInstance> one =
        withToleration(new Toleration(null, "a", null, null, null));
    Option<VirtualMachineInstance> other =
        withToleration(new Toleration(null, "b", null, null, null));
    List<Option<? super VirtualMachineInstance>> options =
        List.of(
            one,
            other,
            withLabel("a", "1"),
            withLabel("b", "2"),
            withNodeAffinityFor("node01"),
            withNodeAffinityFor("node02"),
            withContainerDisk("a", "image"),
            withContainerDisk("b", "image"),
            Cpu.withCpuFeature("vmx", "require"),
            Cpu.withCpuFeature("svm", "require"),
            withCpuModel("host-model"),
            Config.withSecretDisk("secret", "c"),
            Network.withInterface(Interfaces.interfaceDeviceWithBridgeBinding("blue")),
            Network.withNetwork(Network.multusNetwork("blue", "net")),
            HostDevices.withGpu("gpu0", "nvidia.com/TU104GL"),
            HostDevices.withGpu("gpu1", "nvidia.com/TU104GL"));
    assertInstance(STRICT.compose(Libvmi::newVirtualMachineInstance, array(options)))
        .hasToString(Example.instance(array(options)).toString());
  }

  @Test
  void theSameItemTwiceInAListIsTwoItems() {
    Option<VirtualMachineInstance> toleration =
        withToleration(new Toleration(null, "a", null, null, null));
    assertInstance(STRICT.compose(Libvmi::newVirtualMachineInstance, toleration, toleration))
        .hasToString(Example.instance(toleration, toleration).toString());
  }

  @Test
  void optionsThatFillOneCloudInitSourceAreInNobodysWay() {
    assertInstance(
            STRICT.compose(
                Libvmi::newVirtualMachineInstance,
                withCloudInitNoCloudUserData("#cloud-config\n"),
                withCloudInitNoCloudNetworkData("version: 2\n")))
        .hasToString(
            Example.instance(
                    withCloudInitNoCloudUserData("#cloud-config\n"),
                    withCloudInitNoCloudNetworkData("version: 2\n"))
                .toString());
    assertInstance(
            STRICT.compose(
                Factories::newFedora,
                withCloudInitNoCloud(withNoCloudUserData("#cloud-config\n")),
                withCloudInitNoCloud(withNoCloudNetworkData("version: 2\n"))))
        .hasToString(
            Factories.newFedora(
                    withName("example"),
                    withCloudInitNoCloud(
                        withNoCloudUserData("#cloud-config\n"),
                        withNoCloudNetworkData("version: 2\n")))
                .toString());
  }

  @Test
  void longArgumentsAreCutInAMessage() {
    assertConflicts(
        () ->
            STRICT.compose(
                Libvmi::newVirtualMachineInstance,
                withCloudInitNoCloudUserData("#cloud-config\npassword: one\n"),
                withCloudInitNoCloudUserData("x".repeat(100))),
        "withCloudInitNoCloudUserData(\""
            + "x".repeat(60)
            + "...\") overwrites spec.volumes[cloudinitdisk].cloudInitNoCloud.userData, which"
            + " withCloudInitNoCloudUserData(\"#cloud-config...\") had set");
  }

  @Test
  void aComposerCanBeUsedAgain() {
    for (int i = 0; i < 3; i++) {
      assertInstance(STRICT.compose(Libvmi::newVirtualMachineInstance, withRng()))
          .hasToString(Example.instance(withRng()).toString());
      assertConflicts(
          () -> STRICT.compose(Libvmi::newVirtualMachineInstance, withRng(), withRng()),
          "withRng() has no effect: withRng() was there before");
    }
    assertInstance(NAMED.compose(Libvmi::newVirtualMachineInstance, withRng(), withRng()))
        .hasToString(Example.instance(withRng()).toString());
  }

  @Test
  void theMachineItselfIsToldApartFromItsOptions() {
    Composer<VirtualMachine> composer = Composer.<VirtualMachine>with().strict();
    assertMachine(
            composer.compose(
                options -> newVirtualMachine(Example.instance(), options),
                withRunStrategy(RunStrategy.ALWAYS)))
        .hasToString(Example.machine(withRunStrategy(RunStrategy.ALWAYS)).toString());
    assertMachine(
            composer.compose(
                options -> newVirtualMachine(Example.instance(), options),
                withRunStrategy(RunStrategy.HALTED)))
        .hasToString(Example.machine().toString());
  }

  @Test
  void whatAnOptionRefusesIsRefusedAsEver() {
    assertRefused(
        () ->
            STRICT.compose(
                Libvmi::newVirtualMachineInstance, withDiskOptions("root", withBootOrder(1))),
        "withDiskOptions(diskName): there is no disk \"root\"; the manifest has no disks");
  }

  @Test
  void nullIsRefused() {
    assertRefused(
        () -> Composer.with((Option<Object>) null),
        "with(options[0]): null was given where a value was expected");
    assertRefused(
        () -> NAMED.compose(null, withRng()),
        "compose(maker): null was given where a value was expected");
    assertRefused(
        () -> NAMED.compose(Factories::newFedora, withRng(), null),
        "compose(options[1]): null was given where a value was expected");
  }

  @SuppressWarnings("unchecked") // Java has no arrays of a generic type
  private static Option<? super VirtualMachineInstance>[] array(
      List<Option<? super VirtualMachineInstance>> options) {
    return (Option<? super VirtualMachineInstance>[]) options.toArray(new Option<?>[0]);
  }

  /** What a composer makes has the type that is asked of it. */
  private static ObjectAssert<VirtualMachineInstance> assertInstance(VirtualMachineInstance made) {
    return assertThat(made);
  }

  private static ObjectAssert<VirtualMachine> assertMachine(VirtualMachine made) {
    return assertThat(made);
  }

  private static void assertConflicts(ThrowingCallable call, String... messages) {
    StrictnessException thrown = catchThrowableOfType(StrictnessException.class, call);
    assertThat(thrown).as("what a strict composer says").isNotNull();
    assertThat(thrown.conflicts()).extracting(Conflict::message).containsExactly(messages);
    assertThat(thrown).hasMessage(String.join("\n", messages));
  }
}
