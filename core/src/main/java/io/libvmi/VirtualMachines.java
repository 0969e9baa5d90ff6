package io.libvmi;

import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.libvmi.model.cdi.v1beta1.DataVolume;
import io.libvmi.model.cdi.v1beta1.DataVolumeSpec;
import io.libvmi.model.kubevirt.v1.DataVolumeTemplateSpec;
import io.libvmi.model.kubevirt.v1.Disk;
import io.libvmi.model.kubevirt.v1.VirtualMachine;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Options for the virtual machine around an instance. */
public final class VirtualMachines {
  private VirtualMachines() {}

  /**
   * Sets when the machine runs: {@code spec.runStrategy}.
   *
   * @param strategy when it runs
   * @return the option
   */
  public static Option<VirtualMachine> withRunStrategy(RunStrategy strategy) {
    return Observed.made(new WithRunStrategy(strategy));
  }

  private record WithRunStrategy(RunStrategy strategy) implements OptionRecord<VirtualMachine> {
    WithRunStrategy {
      Arguments.required("withRunStrategy", "strategy", strategy);
    }

    @Override
    public void applyTo(VirtualMachine vm) {
      Path.spec(vm).setRunStrategy(strategy.value());
    }
  }

  /**
   * Runs the machine always, as in libvmi v1.2.0. It sets {@code spec.runStrategy}; {@code
   * spec.running}, which KubeVirt is giving up, is left alone.
   *
   * @return the option
   * @deprecated use {@link #withRunStrategy} with {@link RunStrategy#ALWAYS}
   */
  @Deprecated
  public static Option<VirtualMachine> withRunning() {
    return Observed.made(new WithRunning());
  }

  private record WithRunning() implements OptionRecord<VirtualMachine> {
    @Override
    public void applyTo(VirtualMachine vm) {
      Path.spec(vm).setRunStrategy(RunStrategy.ALWAYS.value());
    }
  }

  /**
   * Adds a data volume that KubeVirt makes together with the machine: {@code
   * spec.dataVolumeTemplates}. A volume of the machine refers to it by its name.
   *
   * @param dataVolume the data volume, which is copied: its metadata and its spec
   * @return the option
   */
  public static Option<VirtualMachine> withDataVolumeTemplate(DataVolume dataVolume) {
    return Observed.made(new WithDataVolumeTemplate(dataVolume));
  }

  private record WithDataVolumeTemplate(DataVolume dataVolume)
      implements OptionRecord<VirtualMachine> {
    WithDataVolumeTemplate {
      dataVolume = Arguments.required("withDataVolumeTemplate", "dataVolume", dataVolume).copy();
    }

    @Override
    public void applyTo(VirtualMachine vm) {
      Path.spec(vm).getDataVolumeTemplates().add(template(dataVolume));
    }
  }

  /**
   * Sets what happens when the guest reboots: {@code spec.template.spec.domain.rebootPolicy}. Since
   * KubeVirt 1.8.
   *
   * @param policy what happens
   * @return the option
   */
  public static Option<VirtualMachine> withRebootPolicy(RebootPolicy policy) {
    return Observed.made(new WithRebootPolicy(policy));
  }

  private record WithRebootPolicy(RebootPolicy policy) implements OptionRecord<VirtualMachine> {
    WithRebootPolicy {
      Arguments.required("withRebootPolicy", "policy", policy);
    }

    @Override
    public void applyTo(VirtualMachine vm) {
      Path.domain(Path.instance(vm)).setRebootPolicy(policy.value());
    }
  }

  /**
   * Sets what happens when volumes of the machine are replaced: {@code spec.updateVolumesStrategy}.
   * Since KubeVirt 1.3.
   *
   * @param strategy what happens
   * @return the option
   */
  public static Option<VirtualMachine> withUpdateVolumeStrategy(UpdateVolumesStrategy strategy) {
    return Observed.made(new WithUpdateVolumeStrategy(strategy));
  }

  private record WithUpdateVolumeStrategy(UpdateVolumesStrategy strategy)
      implements OptionRecord<VirtualMachine> {
    WithUpdateVolumeStrategy {
      Arguments.required("withUpdateVolumeStrategy", "strategy", strategy);
    }

    @Override
    public void applyTo(VirtualMachine vm) {
      Path.spec(vm).setUpdateVolumesStrategy(strategy.value());
    }
  }

  /**
   * Adds a disk on the virtio bus whose data volume KubeVirt makes together with the machine: a
   * template to {@code spec.dataVolumeTemplates}, a volume that refers to it to {@code
   * spec.template.spec.volumes}, and the disk to {@code spec.template.spec.domain.devices.disks}.
   *
   * @param diskName the disk's name, and the volume's
   * @param dataVolume the data volume, which is copied: its metadata and its spec. Its name is that
   *     of the claim, and so has to be unique in the machine's namespace; {@link
   *     DataVolumes#newDataVolume} makes one
   * @param options what else to say about the disk
   * @return the option, which throws {@link OptionException} when the machine has a disk, a volume
   *     or a template of that name
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static Option<VirtualMachine> withDataVolumeDisk(
      String diskName, DataVolume dataVolume, Option<? super Disk>... options) {
    return Observed.made(
        new WithDataVolumeDisk(
            diskName, dataVolume, Arguments.<Disk>options("withDataVolumeDisk", options)));
  }

  private record WithDataVolumeDisk(
      String diskName, DataVolume dataVolume, List<Option<? super Disk>> options)
      implements OptionRecord<VirtualMachine> {
    WithDataVolumeDisk {
      Arguments.required("withDataVolumeDisk", "diskName", diskName);
      dataVolume = Arguments.required("withDataVolumeDisk", "dataVolume", dataVolume).copy();
      ObjectMeta metadata = dataVolume.getMetadata();
      if (metadata == null || metadata.getName() == null || metadata.getName().isEmpty()) {
        throw OptionException.argument(
            "withDataVolumeDisk",
            "dataVolume",
            "a data volume without a name was given where one with a name was expected, to which the"
                + " disk's volume can refer");
      }
    }

    @Override
    public void applyTo(VirtualMachine vm) {
      String name = dataVolume.getMetadata().getName();
      Disk disk = Libvmi.applied(Storage.disk(diskName, DiskBus.VIRTIO), options);
      List<DataVolumeTemplateSpec> templates =
          vm.getSpec() == null ? List.of() : vm.getSpec().getDataVolumeTemplates();
      if (templates.stream().anyMatch(other -> name.equals(name(other)))) {
        throw taken("data volume template", name);
      }
      VirtualMachineInstance instance = Path.instance(vm);
      if (Volumes.hasDisk(instance, diskName) || Volumes.volume(instance, diskName) != null) {
        throw taken("disk or a volume", diskName);
      }
      Path.spec(vm).getDataVolumeTemplates().add(template(dataVolume));
      Path.spec(instance).getVolumes().add(Volumes.dataVolume(diskName, name));
      Path.devices(instance).getDisks().add(disk);
    }
  }

  private static DataVolumeTemplateSpec template(DataVolume dataVolume) {
    DataVolume copy = dataVolume.copy();
    DataVolumeSpec spec = copy.getSpec();
    return new DataVolumeTemplateSpec()
        .withMetadata(copy.getMetadata())
        .withSpec(spec == null ? new DataVolumeSpec() : spec);
  }

  private static @Nullable String name(DataVolumeTemplateSpec template) {
    ObjectMeta metadata = template.getMetadata();
    return metadata == null ? null : metadata.getName();
  }

  private static OptionException taken(String what, String name) {
    return OptionException.manifest(
        "withDataVolumeDisk", "the machine has a %s named \"%s\" already".formatted(what, name));
  }
}
