package io.libvmi;

import io.libvmi.model.kubevirt.v1.ContainerPathVolumeSource;
import io.libvmi.model.kubevirt.v1.DataVolumeSource;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import io.libvmi.model.kubevirt.v1.Volume;

/**
 * Options for storage that the guest sees as files: each adds a file system to {@code
 * spec.domain.devices.filesystems} and the volume behind it to {@code spec.volumes}.
 */
public final class Filesystems {
  private Filesystems() {}

  /**
   * Shares a persistent volume claim with the guest, under the claim's name.
   *
   * @param claimName the claim, in the machine's namespace
   * @return the option, which throws {@link OptionException} when the manifest has a file system of
   *     that name
   */
  public static Option<VirtualMachineInstance> withFilesystemPvc(String claimName) {
    return Observed.made(new WithFilesystemPvc(claimName));
  }

  private record WithFilesystemPvc(String claimName)
      implements OptionRecord<VirtualMachineInstance> {
    WithFilesystemPvc {
      Arguments.required("withFilesystemPvc", "claimName", claimName);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      add(vmi, "withFilesystemPvc", claimName, Volumes.claim(claimName, claimName));
    }
  }

  /**
   * Shares a data volume with the guest, under the data volume's name.
   *
   * @param dataVolumeName the data volume, in the machine's namespace
   * @return the option, which throws {@link OptionException} when the manifest has a file system of
   *     that name
   */
  public static Option<VirtualMachineInstance> withFilesystemDv(String dataVolumeName) {
    return Observed.made(new WithFilesystemDv(dataVolumeName));
  }

  private record WithFilesystemDv(String dataVolumeName)
      implements OptionRecord<VirtualMachineInstance> {
    WithFilesystemDv {
      Arguments.required("withFilesystemDv", "dataVolumeName", dataVolumeName);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      add(
          vmi,
          "withFilesystemDv",
          dataVolumeName,
          new Volume()
              .withName(dataVolumeName)
              .withDataVolume(new DataVolumeSource().withName(dataVolumeName)));
    }
  }

  private static void add(VirtualMachineInstance vmi, String option, String name, Volume volume) {
    if (Volumes.hasFilesystem(vmi, name)) {
      throw OptionException.manifest(
          option, "the manifest has a file system named \"" + name + "\" already");
    }
    Volumes.addFilesystem(vmi, name);
    Volumes.addVolume(vmi, volume);
  }

  /**
   * Shares a folder of the pod with the guest. Since KubeVirt 1.8.
   *
   * @param name the name of file system and volume
   * @param path the folder
   * @return the option, which throws {@link OptionException} when the manifest has a file system of
   *     that name
   */
  public static Option<VirtualMachineInstance> withFilesystemContainerPath(
      String name, String path) {
    return Observed.made(new WithFilesystemContainerPath(name, path));
  }

  private record WithFilesystemContainerPath(String name, String path)
      implements OptionRecord<VirtualMachineInstance> {
    WithFilesystemContainerPath {
      Arguments.required("withFilesystemContainerPath", "name", name);
      Arguments.required("withFilesystemContainerPath", "path", path);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      add(
          vmi,
          "withFilesystemContainerPath",
          name,
          new Volume()
              .withName(name)
              .withContainerPath(new ContainerPathVolumeSource().withPath(path)));
    }
  }
}
