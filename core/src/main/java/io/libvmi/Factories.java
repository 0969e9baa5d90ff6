package io.libvmi;

import io.libvmi.model.kubevirt.v1.ClockOffsetUTC;
import io.libvmi.model.kubevirt.v1.CloudInitNoCloudSource;
import io.libvmi.model.kubevirt.v1.FeatureAPIC;
import io.libvmi.model.kubevirt.v1.FeatureHyperv;
import io.libvmi.model.kubevirt.v1.FeatureSpinlocks;
import io.libvmi.model.kubevirt.v1.FeatureState;
import io.libvmi.model.kubevirt.v1.HPETTimer;
import io.libvmi.model.kubevirt.v1.HypervTimer;
import io.libvmi.model.kubevirt.v1.PITTimer;
import io.libvmi.model.kubevirt.v1.RTCTimer;
import io.libvmi.model.kubevirt.v1.SyNICTimer;
import io.libvmi.model.kubevirt.v1.Timer;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import java.util.List;

/**
 * Machines for guests that KubeVirt publishes images of. What the factory says about a machine
 * comes first, so that options can say otherwise.
 */
public final class Factories {
  /** The firmware's UUID of {@link #newWindows}, to which a Windows licence may be bound. */
  public static final String WINDOWS_FIRMWARE = "5d307ca9-b3ef-428c-8861-06e72d69f223";

  /** The persistent volume claim that {@link #newWindows} expects. */
  public static final String WINDOWS_PVC_NAME = "disk-windows";

  /** The memory that {@link #newFedora} asks for: enough for a kernel dump. */
  public static final String FEDORA_MEMORY = "544Mi";

  private static final String REGISTRY = "quay.io/kubevirt/";
  private static final String TAG = ":v1.9.0";
  private static final String ROOT_DISK = "disk0";
  private static final int SPINLOCK_RETRIES = 8191;

  /**
   * A script that does next to nothing: with it cloud-init does not wait for a metadata service.
   */
  private static final String FAST_BOOT_SCRIPT = "#!/bin/bash\necho 'hello'\n";

  private Factories() {}

  /**
   * A machine that runs Fedora with test tooling (guest agent, stress, SR-IOV drivers): a container
   * disk {@code disk0}, 544Mi of memory, a source of random numbers.
   *
   * @param options what else to say about it
   * @return the manifest
   * @throws OptionException when an option is null or cannot do its work
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static VirtualMachineInstance newFedora(
      Option<? super VirtualMachineInstance>... options) {
    return newFedora(Architecture.AMD64, options);
  }

  /**
   * What {@link #newFedora(Option...)} makes, on nodes of an architecture: the same on all of them.
   *
   * @param architecture the architecture of the nodes, which the manifest does not name
   * @param options what else to say about it
   * @return the manifest
   * @throws OptionException when an argument is null or an option cannot do its work
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static VirtualMachineInstance newFedora(
      Architecture architecture, Option<? super VirtualMachineInstance>... options) {
    Arguments.required("newFedora", "architecture", architecture);
    return made(
        "newFedora",
        options,
        List.of(
            Memory.withResourceMemory(FEDORA_MEMORY),
            Devices.withRng(),
            image("fedora-with-test-tooling-container-disk")));
  }

  /**
   * A machine that runs CirrOS: a container disk {@code disk0} and 128Mi of memory. Where the
   * options bring no volume {@code cloudinitdisk} it gets one, without which CirrOS is slow to
   * boot.
   *
   * @param options what else to say about it
   * @return the manifest
   * @throws OptionException when an option is null or cannot do its work
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static VirtualMachineInstance newCirros(
      Option<? super VirtualMachineInstance>... options) {
    return newCirros(Architecture.AMD64, options);
  }

  /**
   * What {@link #newCirros(Option...)} makes, on nodes of an architecture; on arm64 it has 256Mi of
   * memory.
   *
   * @param architecture the architecture of the nodes, which the manifest does not name
   * @param options what else to say about it
   * @return the manifest
   * @throws OptionException when an argument is null or an option cannot do its work
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static VirtualMachineInstance newCirros(
      Architecture architecture, Option<? super VirtualMachineInstance>... options) {
    Arguments.required("newCirros", "architecture", architecture);
    return withFastBoot(
        made(
            "newCirros",
            options,
            List.of(image("cirros-container-disk-demo"), guestMemory(architecture))));
  }

  /**
   * A machine that runs Alpine: a container disk {@code disk0}, 128Mi of memory, a source of random
   * numbers.
   *
   * @param options what else to say about it
   * @return the manifest
   * @throws OptionException when an option is null or cannot do its work
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static VirtualMachineInstance newAlpine(
      Option<? super VirtualMachineInstance>... options) {
    return newAlpine(Architecture.AMD64, options);
  }

  /**
   * What {@link #newAlpine(Option...)} makes, on nodes of an architecture; on arm64 it has 256Mi of
   * memory.
   *
   * @param architecture the architecture of the nodes, which the manifest does not name
   * @param options what else to say about it
   * @return the manifest
   * @throws OptionException when an argument is null or an option cannot do its work
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static VirtualMachineInstance newAlpine(
      Architecture architecture, Option<? super VirtualMachineInstance>... options) {
    Arguments.required("newAlpine", "architecture", architecture);
    return made(
        "newAlpine",
        options,
        List.of(image("alpine-container-disk-demo"), guestMemory(architecture), Devices.withRng()));
  }

  /**
   * A machine that runs Alpine with test tooling: a container disk {@code disk0}, 128Mi of memory,
   * a source of random numbers. Where the options bring no volume {@code cloudinitdisk} it gets
   * one.
   *
   * @param options what else to say about it
   * @return the manifest
   * @throws OptionException when an option is null or cannot do its work
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static VirtualMachineInstance newAlpineWithTestTooling(
      Option<? super VirtualMachineInstance>... options) {
    return newAlpineWithTestTooling(Architecture.AMD64, options);
  }

  /**
   * What {@link #newAlpineWithTestTooling(Option...)} makes, on nodes of an architecture; on arm64
   * it has 256Mi of memory.
   *
   * @param architecture the architecture of the nodes, which the manifest does not name
   * @param options what else to say about it
   * @return the manifest
   * @throws OptionException when an argument is null or an option cannot do its work
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static VirtualMachineInstance newAlpineWithTestTooling(
      Architecture architecture, Option<? super VirtualMachineInstance>... options) {
    Arguments.required("newAlpineWithTestTooling", "architecture", architecture);
    return withFastBoot(
        made(
            "newAlpineWithTestTooling",
            options,
            List.of(
                image("alpine-with-test-tooling-container-disk"),
                guestMemory(architecture),
                Devices.withRng())));
  }

  /**
   * A machine that runs Windows from the claim {@code disk-windows}, which stays as it is: 2
   * sockets of 2 cores of 2 threads, 2Gi of memory, the clock and the Hyper-V features that Windows
   * wants, and no grace period.
   *
   * @param options what else to say about it
   * @return the manifest
   * @throws OptionException when an option is null or cannot do its work
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static VirtualMachineInstance newWindows(
      Option<? super VirtualMachineInstance>... options) {
    return newWindows(Architecture.AMD64, options);
  }

  /**
   * What {@link #newWindows(Option...)} makes, on nodes of an architecture: the same on all of
   * them.
   *
   * @param architecture the architecture of the nodes, which the manifest does not name
   * @param options what else to say about it
   * @return the manifest
   * @throws OptionException when an argument is null or an option cannot do its work
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static VirtualMachineInstance newWindows(
      Architecture architecture, Option<? super VirtualMachineInstance>... options) {
    Arguments.required("newWindows", "architecture", architecture);
    return made(
        "newWindows",
        options,
        List.of(
            Lifecycle.withTerminationGracePeriod(0),
            Cpu.withCpuCount(2, 2, 2),
            Memory.withResourceMemory("2Gi"),
            Storage.withEphemeralPersistentVolumeClaim("windows-disk", WINDOWS_PVC_NAME),
            Option.named("windowsPlatform", Factories::addWindowsPlatform)));
  }

  /**
   * A machine that runs nothing, for tests that need no guest: 1Mi of memory and no disk.
   *
   * @param options what else to say about it
   * @return the manifest
   * @throws OptionException when an option is null or cannot do its work
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static VirtualMachineInstance newGuestless(
      Option<? super VirtualMachineInstance>... options) {
    return newGuestless(Architecture.AMD64, options);
  }

  /**
   * What {@link #newGuestless(Option...)} makes, on nodes of an architecture. On arm64 it has 128Mi
   * of memory; on s390x, where no machine starts without a kernel, it has 16Mi and boots one out of
   * a container image.
   *
   * @param architecture the architecture of the nodes, which the manifest does not name
   * @param options what else to say about it
   * @return the manifest
   * @throws OptionException when an argument is null or an option cannot do its work
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static VirtualMachineInstance newGuestless(
      Architecture architecture, Option<? super VirtualMachineInstance>... options) {
    Arguments.required("newGuestless", "architecture", architecture);
    return made("newGuestless", options, guestless(architecture));
  }

  private static Option<VirtualMachineInstance> guestMemory(Architecture architecture) {
    return Memory.withResourceMemory(architecture.equals(Architecture.ARM64) ? "256Mi" : "128Mi");
  }

  private static List<Option<VirtualMachineInstance>> guestless(Architecture architecture) {
    if (architecture.equals(Architecture.S390X)) {
      return List.of(
          Memory.withResourceMemory("16Mi"),
          Firmware.withKernelBoot(
              REGISTRY + "s390x-guestless-kernel" + TAG, "/boot/kernel", "", ""));
    }
    return List.of(
        Memory.withResourceMemory(architecture.equals(Architecture.ARM64) ? "128Mi" : "1Mi"));
  }

  private static void addWindowsPlatform(VirtualMachineInstance vmi) {
    Path.features(vmi)
        .withApic(new FeatureAPIC())
        .setHyperv(
            new FeatureHyperv()
                .withRelaxed(new FeatureState())
                .withSynictimer(new SyNICTimer().withDirect(new FeatureState()))
                .withVapic(new FeatureState())
                .withSpinlocks(new FeatureSpinlocks().withSpinlocks((long) SPINLOCK_RETRIES)));
    Path.domain(vmi)
        .setClock(
            new io.libvmi.model.kubevirt.v1.Clock()
                .withUtc(new ClockOffsetUTC())
                .withTimer(
                    new Timer()
                        .withHpet(new HPETTimer().withPresent(false))
                        .withPit(new PITTimer().withTickPolicy("delay"))
                        .withRtc(new RTCTimer().withTickPolicy("catchup"))
                        .withHyperv(new HypervTimer())));
    Path.firmware(vmi).setUuid(WINDOWS_FIRMWARE);
  }

  private static Option<VirtualMachineInstance> image(String name) {
    return Storage.withContainerDisk(ROOT_DISK, REGISTRY + name + TAG);
  }

  /**
   * Gives the guest a script that does next to nothing, with which cloud-init does not wait for a
   * metadata service: {@code userDataBase64}.
   *
   * @return the option
   */
  public static Option<CloudInitNoCloudSource> withDummyCloudForFastBoot() {
    return Observed.made(new WithDummyCloudForFastBoot());
  }

  private record WithDummyCloudForFastBoot() implements OptionRecord<CloudInitNoCloudSource> {
    @Override
    public void applyTo(CloudInitNoCloudSource source) {
      source.setUserDataBase64(CloudInit.encoded(FAST_BOOT_SCRIPT));
    }
  }

  private static VirtualMachineInstance withFastBoot(VirtualMachineInstance vmi) {
    if (Volumes.volume(vmi, CloudInit.CLOUD_INIT_DISK_NAME) == null) {
      CloudInit.withCloudInitNoCloud(withDummyCloudForFastBoot()).applyTo(vmi);
    }
    return vmi;
  }

  private static VirtualMachineInstance made(
      String factory,
      Option<? super VirtualMachineInstance>[] options,
      List<Option<VirtualMachineInstance>> own) {
    return Libvmi.applied(
        Libvmi.bareInstance(),
        BaseOptions.<VirtualMachineInstance>before(
            factory, own, Arguments.<VirtualMachineInstance>options(factory, options)));
  }
}
