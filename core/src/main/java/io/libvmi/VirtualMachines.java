package io.libvmi;

import io.libvmi.model.cdi.v1beta1.DataVolume;
import io.libvmi.model.cdi.v1beta1.DataVolumeSpec;
import io.libvmi.model.kubevirt.v1.DataVolumeTemplateSpec;
import io.libvmi.model.kubevirt.v1.VirtualMachine;

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
    return new WithRunStrategy(strategy);
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
    return new WithRunning();
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
    return new WithDataVolumeTemplate(dataVolume);
  }

  private record WithDataVolumeTemplate(DataVolume dataVolume)
      implements OptionRecord<VirtualMachine> {
    WithDataVolumeTemplate {
      dataVolume = Arguments.required("withDataVolumeTemplate", "dataVolume", dataVolume).copy();
    }

    @Override
    public void applyTo(VirtualMachine vm) {
      DataVolume copy = dataVolume.copy();
      DataVolumeSpec spec = copy.getSpec();
      Path.spec(vm)
          .getDataVolumeTemplates()
          .add(
              new DataVolumeTemplateSpec()
                  .withMetadata(copy.getMetadata())
                  .withSpec(spec == null ? new DataVolumeSpec() : spec));
    }
  }
}
