package io.libvmi;

import io.fabric8.kubernetes.api.model.LocalObjectReference;
import io.libvmi.model.kubevirt.v1.CloudInitConfigDriveSource;
import io.libvmi.model.kubevirt.v1.CloudInitNoCloudSource;
import io.libvmi.model.kubevirt.v1.Disk;
import io.libvmi.model.kubevirt.v1.DiskTarget;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstanceSpec;
import io.libvmi.model.kubevirt.v1.Volume;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Options for cloud-init: they fill a volume named {@code cloudinitdisk}. Where that is absent they
 * add it to {@code spec.volumes}, and its disk on the virtio bus to {@code
 * spec.domain.devices.disks}. A manifest has one of them, no-cloud or config-drive; KubeVirt takes
 * at most 2,048 bytes of user data and of network data.
 */
public final class CloudInit {
  /** The name of the disk and of its volume. */
  public static final String CLOUD_INIT_DISK_NAME = "cloudinitdisk";

  private CloudInit() {}

  /**
   * Sets the user data of a no-cloud source: {@code spec.volumes[].cloudInitNoCloud.userData}, in
   * place of {@code userDataBase64}. Where they are absent it adds the volume to {@code
   * spec.volumes} and its disk to {@code spec.domain.devices.disks}.
   *
   * @param data a script or a {@code #cloud-config} document
   * @return the option, which throws {@link OptionException} when the manifest's cloud-init volume
   *     is not a no-cloud one
   */
  public static Option<VirtualMachineInstance> withCloudInitNoCloudUserData(String data) {
    return Observed.made(new WithCloudInitNoCloudUserData(data));
  }

  private record WithCloudInitNoCloudUserData(String data)
      implements OptionRecord<VirtualMachineInstance> {
    WithCloudInitNoCloudUserData {
      Arguments.required("withCloudInitNoCloudUserData", "data", data);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      CloudInitNoCloudSource source = noCloud(vmi, "withCloudInitNoCloudUserData");
      source.setUserData(Arguments.orAbsent(data));
      source.setUserDataBase64(null);
    }
  }

  /**
   * Sets the user data of a no-cloud source in base 64: {@code
   * spec.volumes[].cloudInitNoCloud.userDataBase64}, in place of {@code userData}. Where they are
   * absent it adds the volume to {@code spec.volumes} and its disk to {@code
   * spec.domain.devices.disks}.
   *
   * @param data a script or a {@code #cloud-config} document, which the option encodes
   * @return the option, which throws {@link OptionException} when the manifest's cloud-init volume
   *     is not a no-cloud one
   */
  public static Option<VirtualMachineInstance> withCloudInitNoCloudEncodedUserData(String data) {
    return Observed.made(new WithCloudInitNoCloudEncodedUserData(data));
  }

  private record WithCloudInitNoCloudEncodedUserData(String data)
      implements OptionRecord<VirtualMachineInstance> {
    WithCloudInitNoCloudEncodedUserData {
      Arguments.required("withCloudInitNoCloudEncodedUserData", "data", data);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      CloudInitNoCloudSource source = noCloud(vmi, "withCloudInitNoCloudEncodedUserData");
      source.setUserDataBase64(Arguments.orAbsent(encoded(data)));
      source.setUserData(null);
    }
  }

  /**
   * Sets the network data of a no-cloud source: {@code
   * spec.volumes[].cloudInitNoCloud.networkData}. Where they are absent it adds the volume to
   * {@code spec.volumes} and its disk to {@code spec.domain.devices.disks}.
   *
   * @param data a network configuration of version 1 or 2
   * @return the option, which throws {@link OptionException} when the manifest's cloud-init volume
   *     is not a no-cloud one
   */
  public static Option<VirtualMachineInstance> withCloudInitNoCloudNetworkData(String data) {
    return Observed.made(new WithCloudInitNoCloudNetworkData(data));
  }

  private record WithCloudInitNoCloudNetworkData(String data)
      implements OptionRecord<VirtualMachineInstance> {
    WithCloudInitNoCloudNetworkData {
      Arguments.required("withCloudInitNoCloudNetworkData", "data", data);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      noCloud(vmi, "withCloudInitNoCloudNetworkData").setNetworkData(Arguments.orAbsent(data));
    }
  }

  /**
   * Sets the user data of a config-drive source: {@code
   * spec.volumes[].cloudInitConfigDrive.userData}. Where they are absent it adds the volume to
   * {@code spec.volumes} and its disk to {@code spec.domain.devices.disks}.
   *
   * @param data a script or a {@code #cloud-config} document
   * @return the option, which throws {@link OptionException} when the manifest's cloud-init volume
   *     is not a config-drive one
   */
  public static Option<VirtualMachineInstance> withCloudInitConfigDriveUserData(String data) {
    return Observed.made(new WithCloudInitConfigDriveUserData(data));
  }

  private record WithCloudInitConfigDriveUserData(String data)
      implements OptionRecord<VirtualMachineInstance> {
    WithCloudInitConfigDriveUserData {
      Arguments.required("withCloudInitConfigDriveUserData", "data", data);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      configDrive(vmi, "withCloudInitConfigDriveUserData").setUserData(Arguments.orAbsent(data));
    }
  }

  /** The no-cloud source of a manifest, made where there is no cloud-init volume. */
  static CloudInitNoCloudSource noCloud(VirtualMachineInstance vmi, String option) {
    Volume volume = volume(vmi);
    if (volume == null) {
      CloudInitNoCloudSource source = new CloudInitNoCloudSource();
      add(vmi, new Volume().withName(CLOUD_INIT_DISK_NAME).withCloudInitNoCloud(source));
      return source;
    }
    CloudInitNoCloudSource source = volume.getCloudInitNoCloud();
    if (source == null) {
      throw otherVolume(option, volume, "cloudInitNoCloud");
    }
    addDisk(vmi);
    return source;
  }

  private static CloudInitConfigDriveSource configDrive(VirtualMachineInstance vmi, String option) {
    Volume volume = volume(vmi);
    if (volume == null) {
      CloudInitConfigDriveSource source = new CloudInitConfigDriveSource();
      add(vmi, new Volume().withName(CLOUD_INIT_DISK_NAME).withCloudInitConfigDrive(source));
      return source;
    }
    CloudInitConfigDriveSource source = volume.getCloudInitConfigDrive();
    if (source == null) {
      throw otherVolume(option, volume, "cloudInitConfigDrive");
    }
    addDisk(vmi);
    return source;
  }

  /** Text in base 64, as the API holds it. */
  static String encoded(String data) {
    return Base64.getEncoder().encodeToString(data.getBytes(StandardCharsets.UTF_8));
  }

  private static @Nullable Volume volume(VirtualMachineInstance vmi) {
    return Volumes.volume(vmi, CLOUD_INIT_DISK_NAME);
  }

  private static void add(VirtualMachineInstance vmi, Volume volume) {
    addDisk(vmi);
    Volumes.addVolume(vmi, volume);
  }

  private static void addDisk(VirtualMachineInstance vmi) {
    Volumes.addDisk(
        vmi,
        new Disk()
            .withName(CLOUD_INIT_DISK_NAME)
            .withDisk(new DiskTarget().withBus(DiskBus.VIRTIO.value())));
  }

  private static OptionException otherVolume(String option, Volume volume, String expected) {
    return OptionException.manifest(
        option,
        "the volume \"%s\" is of the kind %s where %s was expected"
            .formatted(CLOUD_INIT_DISK_NAME, VolumeKind.of(volume), expected));
  }

  /**
   * Configures the guest by cloud-init from a no-cloud source: {@code
   * spec.volumes[].cloudInitNoCloud}. Where they are absent it adds the volume to {@code
   * spec.volumes} and its disk to {@code spec.domain.devices.disks}; what the options say takes the
   * place of what a source that is there says, and the rest stays.
   *
   * @param options what the source says
   * @return the option, which throws {@link OptionException} when there is something to say and the
   *     manifest's cloud-init volume is not a no-cloud one
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static Option<VirtualMachineInstance> withCloudInitNoCloud(
      Option<? super CloudInitNoCloudSource>... options) {
    return Observed.made(
        new WithCloudInitNoCloud(
            Arguments.<CloudInitNoCloudSource>options("withCloudInitNoCloud", options)));
  }

  private record WithCloudInitNoCloud(List<Option<? super CloudInitNoCloudSource>> options)
      implements OptionRecord<VirtualMachineInstance> {
    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      if (options.isEmpty() && volume(vmi) != null) {
        addDisk(vmi); // there is nothing to say about the source, of whatever kind it is
        return;
      }
      Libvmi.applied(noCloud(vmi, "withCloudInitNoCloud"), options);
    }
  }

  /**
   * Configures the guest by cloud-init from a config-drive source: {@code
   * spec.volumes[].cloudInitConfigDrive}. Where they are absent it adds the volume to {@code
   * spec.volumes} and its disk to {@code spec.domain.devices.disks}; what the options say takes the
   * place of what a source that is there says, and the rest stays.
   *
   * @param options what the source says
   * @return the option, which throws {@link OptionException} when there is something to say and the
   *     manifest's cloud-init volume is not a config-drive one
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static Option<VirtualMachineInstance> withCloudInitConfigDrive(
      Option<? super CloudInitConfigDriveSource>... options) {
    return Observed.made(
        new WithCloudInitConfigDrive(
            Arguments.<CloudInitConfigDriveSource>options("withCloudInitConfigDrive", options)));
  }

  private record WithCloudInitConfigDrive(List<Option<? super CloudInitConfigDriveSource>> options)
      implements OptionRecord<VirtualMachineInstance> {
    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      if (options.isEmpty() && volume(vmi) != null) {
        addDisk(vmi); // there is nothing to say about the source, of whatever kind it is
        return;
      }
      Libvmi.applied(configDrive(vmi, "withCloudInitConfigDrive"), options);
    }
  }

  /**
   * The volume that the options of this class fill: the one of {@code spec.volumes} that is named
   * {@link #CLOUD_INIT_DISK_NAME}, whatever is in it.
   *
   * @param vmi the machine
   * @return the volume itself, not a copy, or null where there is none
   * @throws OptionException when the machine is null
   */
  public static @Nullable Volume getCloudInitVolume(VirtualMachineInstance vmi) {
    VirtualMachineInstanceSpec spec =
        Arguments.required("getCloudInitVolume", "vmi", vmi).getSpec();
    return spec == null ? null : Volumes.volume(vmi, CLOUD_INIT_DISK_NAME);
  }

  /** A reference, made where it is absent, to a secret. */
  static LocalObjectReference reference(
      @Nullable LocalObjectReference existing, String secretName) {
    LocalObjectReference reference = existing == null ? new LocalObjectReference() : existing;
    reference.setName(Arguments.orAbsent(secretName));
    return reference;
  }
}
