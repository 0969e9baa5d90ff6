package io.libvmi;

import io.fabric8.kubernetes.api.model.DownwardAPIVolumeFile;
import io.fabric8.kubernetes.api.model.LocalObjectReference;
import io.fabric8.kubernetes.api.model.ObjectFieldSelector;
import io.libvmi.model.kubevirt.v1.ConfigMapVolumeSource;
import io.libvmi.model.kubevirt.v1.Disk;
import io.libvmi.model.kubevirt.v1.DownwardAPIVolumeSource;
import io.libvmi.model.kubevirt.v1.SecretVolumeSource;
import io.libvmi.model.kubevirt.v1.ServiceAccountVolumeSource;
import io.libvmi.model.kubevirt.v1.SysprepSource;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import io.libvmi.model.kubevirt.v1.Volume;

/**
 * Options that show the guest configuration of the cluster: secrets, config maps, service accounts
 * and the machine's own labels, as a disk or as files.
 *
 * <p>Each adds a volume to {@code spec.volumes} and a disk to {@code spec.domain.devices.disks} or
 * a file system to {@code spec.domain.devices.filesystems}, without looking whether the name is
 * taken.
 */
public final class Config {
  private Config() {}

  /**
   * Shows a secret as a disk.
   *
   * @param secretName the secret, in the machine's namespace
   * @param volumeName the name of disk and volume
   * @return the option
   */
  public static Option<VirtualMachineInstance> withSecretDisk(
      String secretName, String volumeName) {
    return Observed.made(new WithSecretDisk(secretName, volumeName));
  }

  private record WithSecretDisk(String secretName, String volumeName)
      implements OptionRecord<VirtualMachineInstance> {
    WithSecretDisk {
      Arguments.required("withSecretDisk", "secretName", secretName);
      Arguments.required("withSecretDisk", "volumeName", volumeName);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      addDisk(vmi, volumeName, secret(volumeName, secretName, ""));
    }
  }

  /**
   * Shows a secret as a disk with a label.
   *
   * @param secretName the secret, in the machine's namespace
   * @param volumeName the name of disk and volume
   * @param label the label of the disk's file system
   * @return the option
   */
  public static Option<VirtualMachineInstance> withLabelledSecretDisk(
      String secretName, String volumeName, String label) {
    return Observed.made(new WithLabelledSecretDisk(secretName, volumeName, label));
  }

  private record WithLabelledSecretDisk(String secretName, String volumeName, String label)
      implements OptionRecord<VirtualMachineInstance> {
    WithLabelledSecretDisk {
      Arguments.required("withLabelledSecretDisk", "secretName", secretName);
      Arguments.required("withLabelledSecretDisk", "volumeName", volumeName);
      Arguments.required("withLabelledSecretDisk", "label", label);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      addDisk(vmi, volumeName, secret(volumeName, secretName, label));
    }
  }

  /**
   * Shows a config map as a disk.
   *
   * @param configMapName the config map, in the machine's namespace
   * @param volumeName the name of disk and volume
   * @return the option
   */
  public static Option<VirtualMachineInstance> withConfigMapDisk(
      String configMapName, String volumeName) {
    return Observed.made(new WithConfigMapDisk(configMapName, volumeName));
  }

  private record WithConfigMapDisk(String configMapName, String volumeName)
      implements OptionRecord<VirtualMachineInstance> {
    WithConfigMapDisk {
      Arguments.required("withConfigMapDisk", "configMapName", configMapName);
      Arguments.required("withConfigMapDisk", "volumeName", volumeName);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      addDisk(vmi, volumeName, configMap(volumeName, configMapName, ""));
    }
  }

  /**
   * Shows a config map as a disk with a label.
   *
   * @param configMapName the config map, in the machine's namespace
   * @param volumeName the name of disk and volume
   * @param label the label of the disk's file system
   * @return the option
   */
  public static Option<VirtualMachineInstance> withLabelledConfigMapDisk(
      String configMapName, String volumeName, String label) {
    return Observed.made(new WithLabelledConfigMapDisk(configMapName, volumeName, label));
  }

  private record WithLabelledConfigMapDisk(String configMapName, String volumeName, String label)
      implements OptionRecord<VirtualMachineInstance> {
    WithLabelledConfigMapDisk {
      Arguments.required("withLabelledConfigMapDisk", "configMapName", configMapName);
      Arguments.required("withLabelledConfigMapDisk", "volumeName", volumeName);
      Arguments.required("withLabelledConfigMapDisk", "label", label);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      addDisk(vmi, volumeName, configMap(volumeName, configMapName, label));
    }
  }

  /**
   * Shows the token of a service account as a disk named {@code NAME-disk}.
   *
   * @param name the service account, in the machine's namespace
   * @return the option
   */
  public static Option<VirtualMachineInstance> withServiceAccountDisk(String name) {
    return Observed.made(new WithServiceAccountDisk(name));
  }

  private record WithServiceAccountDisk(String name)
      implements OptionRecord<VirtualMachineInstance> {
    WithServiceAccountDisk {
      Arguments.required("withServiceAccountDisk", "name", name);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      addDisk(vmi, name + "-disk", serviceAccount(name + "-disk", name));
    }
  }

  /**
   * Shows the machine's labels as a disk with a file {@code labels}.
   *
   * @param name the name of disk and volume
   * @return the option
   */
  public static Option<VirtualMachineInstance> withDownwardApiDisk(String name) {
    return Observed.made(new WithDownwardApiDisk(name));
  }

  private record WithDownwardApiDisk(String name) implements OptionRecord<VirtualMachineInstance> {
    WithDownwardApiDisk {
      Arguments.required("withDownwardApiDisk", "name", name);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      addDisk(vmi, name, labels(name));
    }
  }

  /**
   * Shows a config map as files.
   *
   * @param configMapName the config map, in the machine's namespace
   * @param volumeName the name of file system and volume
   * @return the option
   */
  public static Option<VirtualMachineInstance> withConfigMapFs(
      String configMapName, String volumeName) {
    return Observed.made(new WithConfigMapFs(configMapName, volumeName));
  }

  private record WithConfigMapFs(String configMapName, String volumeName)
      implements OptionRecord<VirtualMachineInstance> {
    WithConfigMapFs {
      Arguments.required("withConfigMapFs", "configMapName", configMapName);
      Arguments.required("withConfigMapFs", "volumeName", volumeName);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      addFilesystem(vmi, volumeName, configMap(volumeName, configMapName, ""));
    }
  }

  /**
   * Shows a secret as files.
   *
   * @param secretName the secret, in the machine's namespace
   * @param volumeName the name of file system and volume
   * @return the option
   */
  public static Option<VirtualMachineInstance> withSecretFs(String secretName, String volumeName) {
    return Observed.made(new WithSecretFs(secretName, volumeName));
  }

  private record WithSecretFs(String secretName, String volumeName)
      implements OptionRecord<VirtualMachineInstance> {
    WithSecretFs {
      Arguments.required("withSecretFs", "secretName", secretName);
      Arguments.required("withSecretFs", "volumeName", volumeName);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      addFilesystem(vmi, volumeName, secret(volumeName, secretName, ""));
    }
  }

  /**
   * Shows the token of a service account as files.
   *
   * @param serviceAccountName the service account, in the machine's namespace
   * @param volumeName the name of file system and volume
   * @return the option
   */
  public static Option<VirtualMachineInstance> withServiceAccountFs(
      String serviceAccountName, String volumeName) {
    return Observed.made(new WithServiceAccountFs(serviceAccountName, volumeName));
  }

  private record WithServiceAccountFs(String serviceAccountName, String volumeName)
      implements OptionRecord<VirtualMachineInstance> {
    WithServiceAccountFs {
      Arguments.required("withServiceAccountFs", "serviceAccountName", serviceAccountName);
      Arguments.required("withServiceAccountFs", "volumeName", volumeName);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      addFilesystem(vmi, volumeName, serviceAccount(volumeName, serviceAccountName));
    }
  }

  /**
   * Shows the machine's labels as a file {@code labels}.
   *
   * @param name the name of file system and volume
   * @return the option
   */
  public static Option<VirtualMachineInstance> withDownwardApiFs(String name) {
    return Observed.made(new WithDownwardApiFs(name));
  }

  private record WithDownwardApiFs(String name) implements OptionRecord<VirtualMachineInstance> {
    WithDownwardApiFs {
      Arguments.required("withDownwardApiFs", "name", name);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      addFilesystem(vmi, name, labels(name));
    }
  }

  private static void addDisk(VirtualMachineInstance vmi, String name, Volume volume) {
    Path.spec(vmi).getVolumes().add(volume);
    Path.devices(vmi).getDisks().add(new Disk().withName(name));
  }

  private static void addFilesystem(VirtualMachineInstance vmi, String name, Volume volume) {
    Volumes.addFilesystem(vmi, name);
    Path.spec(vmi).getVolumes().add(volume);
  }

  private static Volume secret(String name, String secret, String label) {
    return new Volume()
        .withName(name)
        .withSecret(
            new SecretVolumeSource()
                .withSecretName(Arguments.orAbsent(secret))
                .withVolumeLabel(Arguments.orAbsent(label)));
  }

  private static Volume configMap(String name, String configMap, String label) {
    return new Volume()
        .withName(name)
        .withConfigMap(
            new ConfigMapVolumeSource()
                .withName(Arguments.orAbsent(configMap))
                .withVolumeLabel(Arguments.orAbsent(label)));
  }

  private static Volume serviceAccount(String name, String serviceAccount) {
    return new Volume()
        .withName(name)
        .withServiceAccount(
            new ServiceAccountVolumeSource()
                .withServiceAccountName(Arguments.orAbsent(serviceAccount)));
  }

  private static Volume labels(String name) {
    ObjectFieldSelector labels = new ObjectFieldSelector();
    labels.setFieldPath("metadata.labels");
    DownwardAPIVolumeFile file = new DownwardAPIVolumeFile();
    file.setPath("labels");
    file.setFieldRef(labels);
    DownwardAPIVolumeSource source = new DownwardAPIVolumeSource();
    source.getFields().add(file);
    return new Volume().withName(name).withDownwardAPI(source);
  }

  /**
   * Gives Windows answers for its set-up out of a secret: adds a volume to {@code spec.volumes},
   * without looking whether the name is taken, and no disk: a CD-ROM drive of the same name has to
   * show it, see {@link CdRoms#withEmptyCdRom}.
   *
   * @param volumeName the name of the volume
   * @param secretName the secret, in the machine's namespace, with a key {@code Autounattend.xml}
   *     or {@code Unattend.xml}
   * @return the option
   */
  public static Option<VirtualMachineInstance> withSysprepSecret(
      String volumeName, String secretName) {
    return Observed.made(new WithSysprepSecret(volumeName, secretName));
  }

  private record WithSysprepSecret(String volumeName, String secretName)
      implements OptionRecord<VirtualMachineInstance> {
    WithSysprepSecret {
      Arguments.required("withSysprepSecret", "volumeName", volumeName);
      Arguments.required("withSysprepSecret", "secretName", secretName);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Path.spec(vmi)
          .getVolumes()
          .add(
              new Volume()
                  .withName(volumeName)
                  .withSysprep(new SysprepSource().withSecret(reference(secretName))));
    }
  }

  /**
   * Gives Windows answers for its set-up out of a config map: adds a volume to {@code
   * spec.volumes}, without looking whether the name is taken, and no disk: a CD-ROM drive of the
   * same name has to show it, see {@link CdRoms#withEmptyCdRom}.
   *
   * @param volumeName the name of the volume
   * @param configMapName the config map, in the machine's namespace, with a key {@code
   *     Autounattend.xml} or {@code Unattend.xml}
   * @return the option
   */
  public static Option<VirtualMachineInstance> withSysprepConfigMap(
      String volumeName, String configMapName) {
    return Observed.made(new WithSysprepConfigMap(volumeName, configMapName));
  }

  private record WithSysprepConfigMap(String volumeName, String configMapName)
      implements OptionRecord<VirtualMachineInstance> {
    WithSysprepConfigMap {
      Arguments.required("withSysprepConfigMap", "volumeName", volumeName);
      Arguments.required("withSysprepConfigMap", "configMapName", configMapName);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Path.spec(vmi)
          .getVolumes()
          .add(
              new Volume()
                  .withName(volumeName)
                  .withSysprep(new SysprepSource().withConfigMap(reference(configMapName))));
    }
  }

  /**
   * Runs the pod as a service account: {@code spec.serviceAccountName}. Since KubeVirt 1.9.
   *
   * @param name the service account, in the machine's namespace; empty for the default one
   * @return the option
   */
  public static Option<VirtualMachineInstance> withServiceAccountName(String name) {
    return Observed.made(new WithServiceAccountName(name));
  }

  private record WithServiceAccountName(String name)
      implements OptionRecord<VirtualMachineInstance> {
    WithServiceAccountName {
      Arguments.required("withServiceAccountName", "name", name);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Path.spec(vmi).setServiceAccountName(Arguments.orAbsent(name));
    }
  }

  private static LocalObjectReference reference(String name) {
    LocalObjectReference reference = new LocalObjectReference();
    reference.setName(Arguments.orAbsent(name));
    return reference;
  }
}
