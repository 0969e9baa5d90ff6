package io.libvmi;

import io.fabric8.kubernetes.api.model.PersistentVolumeClaimSpec;
import io.libvmi.model.cdi.v1beta1.DataVolume;
import io.libvmi.model.cdi.v1beta1.DataVolumeCheckpoint;
import io.libvmi.model.cdi.v1beta1.StorageSpec;
import java.util.List;
import java.util.Map;

/**
 * Makes data volumes, disks that CDI fills, and says what is in them but for their {@linkplain
 * DataVolumeSources source}.
 */
public final class DataVolumes {
  private static final String BIND_IMMEDIATELY = "cdi.kubevirt.io/storage.bind.immediate.requested";
  private static final String DEFAULT = "instancetype.kubevirt.io/default-";

  private DataVolumes() {}

  /**
   * Makes a data volume, with nothing in it that was not asked for but a random name.
   *
   * @param options what to say about it
   * @return the manifest
   * @throws OptionException when an option is null or cannot do its work
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static DataVolume newDataVolume(Option<? super DataVolume>... options) {
    DataVolume made = new DataVolume();
    made.getMetadata().setName(RandomName.withPrefix("datavolume-"));
    made.makeSpec();

    return Libvmi.applied(made, Arguments.<DataVolume>options("newDataVolume", options));
  }

  /**
   * Asks for storage in the way of CDI, which fills in what the storage class prefers: {@code
   * spec.storage}, in the place of an earlier one. Unless an option says otherwise it has a size of
   * 512Mi.
   *
   * @param options what to say about the storage
   * @return the option
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static Option<DataVolume> withStorage(Option<? super StorageSpec>... options) {
    return Observed.made(new WithStorage(Arguments.<StorageSpec>options("withStorage", options)));
  }

  private record WithStorage(List<Option<? super StorageSpec>> options)
      implements OptionRecord<DataVolume> {
    @Override
    public void applyTo(DataVolume dataVolume) {
      dataVolume.makeSpec().setStorage(Libvmi.applied(StorageSpecs.small(), options));
    }
  }

  /**
   * Asks for a claim exactly as it stands here: {@code spec.pvc}, in the place of an earlier one.
   * Unless an option says otherwise it has a size of 512Mi and the access mode ReadWriteOnce.
   *
   * @param options what to say about the claim
   * @return the option
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static Option<DataVolume> withPvc(Option<? super PersistentVolumeClaimSpec>... options) {
    return Observed.made(
        new WithPvc(Arguments.<PersistentVolumeClaimSpec>options("withPvc", options)));
  }

  private record WithPvc(List<Option<? super PersistentVolumeClaimSpec>> options)
      implements OptionRecord<DataVolume> {
    @Override
    public void applyTo(DataVolume dataVolume) {
      dataVolume.makeSpec().setPvc(Libvmi.applied(PvcSpecs.small(), options));
    }
  }

  /**
   * Sets {@code spec.contentType}.
   *
   * @param contentType what is imported; empty for the default, a disk
   * @return the option
   */
  public static Option<DataVolume> withContentType(DataVolumeContentType contentType) {
    return Observed.made(new WithContentType(contentType));
  }

  private record WithContentType(DataVolumeContentType contentType)
      implements OptionRecord<DataVolume> {
    WithContentType {
      Arguments.required("withContentType", "contentType", contentType);
    }

    @Override
    public void applyTo(DataVolume dataVolume) {
      dataVolume.makeSpec().setContentType(Arguments.orAbsent(contentType.value()));
    }
  }

  /**
   * Sets {@code spec.preallocation}.
   *
   * @param preallocation whether the whole size is taken at once
   * @return the option
   */
  public static Option<DataVolume> withPreallocation(boolean preallocation) {
    return Observed.made(new WithPreallocation(preallocation));
  }

  private record WithPreallocation(boolean preallocation) implements OptionRecord<DataVolume> {
    @Override
    public void applyTo(DataVolume dataVolume) {
      dataVolume.makeSpec().setPreallocation(preallocation);
    }
  }

  /**
   * Sets {@code spec.priorityClassName}, the priority of the pods that import.
   *
   * @param priorityClassName a priority class of the cluster; empty for the default
   * @return the option
   */
  public static Option<DataVolume> withDataVolumePriorityClass(String priorityClassName) {
    return Observed.made(new WithDataVolumePriorityClass(priorityClassName));
  }

  private record WithDataVolumePriorityClass(String priorityClassName)
      implements OptionRecord<DataVolume> {
    WithDataVolumePriorityClass {
      Arguments.required("withDataVolumePriorityClass", "priorityClassName", priorityClassName);
    }

    @Override
    public void applyTo(DataVolume dataVolume) {
      dataVolume.makeSpec().setPriorityClassName(Arguments.orAbsent(priorityClassName));
    }
  }

  /**
   * Sets {@code spec.serviceAccountName}, in whose name the pods import.
   *
   * @param serviceAccountName a service account of the namespace; empty for the default
   * @return the option
   */
  public static Option<DataVolume> withDataVolumeServiceAccount(String serviceAccountName) {
    return Observed.made(new WithDataVolumeServiceAccount(serviceAccountName));
  }

  private record WithDataVolumeServiceAccount(String serviceAccountName)
      implements OptionRecord<DataVolume> {
    WithDataVolumeServiceAccount {
      Arguments.required("withDataVolumeServiceAccount", "serviceAccountName", serviceAccountName);
    }

    @Override
    public void applyTo(DataVolume dataVolume) {
      dataVolume.makeSpec().setServiceAccountName(Arguments.orAbsent(serviceAccountName));
    }
  }

  /**
   * Adds a step of an import in several steps to {@code spec.checkpoints}.
   *
   * @param previous the snapshot that was imported before; empty for the first step
   * @param current the snapshot that is imported now
   * @return the option
   */
  public static Option<DataVolume> withCheckpoint(String previous, String current) {
    return Observed.made(new WithCheckpoint(previous, current));
  }

  private record WithCheckpoint(String previous, String current)
      implements OptionRecord<DataVolume> {
    WithCheckpoint {
      Arguments.required("withCheckpoint", "previous", previous);
      Arguments.required("withCheckpoint", "current", current);
    }

    @Override
    public void applyTo(DataVolume dataVolume) {
      dataVolume
          .makeSpec()
          .getCheckpoints()
          .add(new DataVolumeCheckpoint().withPrevious(previous).withCurrent(current));
    }
  }

  /**
   * Sets {@code spec.finalCheckpoint}.
   *
   * @param finalCheckpoint whether the last of the checkpoints is the last step of the import
   * @return the option
   */
  public static Option<DataVolume> withFinalCheckpoint(boolean finalCheckpoint) {
    return Observed.made(new WithFinalCheckpoint(finalCheckpoint));
  }

  private record WithFinalCheckpoint(boolean finalCheckpoint) implements OptionRecord<DataVolume> {
    @Override
    public void applyTo(DataVolume dataVolume) {
      dataVolume.makeSpec().setFinalCheckpoint(finalCheckpoint);
    }
  }

  /**
   * Fills the volume at once, even where the storage class waits for a pod that uses it: an
   * annotation in {@code metadata.annotations}.
   *
   * @return the option
   */
  public static Option<DataVolume> withForceBindAnnotation() {
    return Observed.made(new WithForceBindAnnotation());
  }

  private record WithForceBindAnnotation() implements OptionRecord<DataVolume> {
    @Override
    public void applyTo(DataVolume dataVolume) {
      Metadata.annotations(dataVolume).put(BIND_IMMEDIATELY, "true");
    }
  }

  /**
   * Names the instance type of machines that infer theirs from this volume: two labels in {@code
   * metadata.labels}.
   *
   * @param kind {@code VirtualMachineInstancetype} or {@code VirtualMachineClusterInstancetype};
   *     empty for the latter
   * @param name its name
   * @return the option
   */
  public static Option<DataVolume> withDefaultInstancetype(String kind, String name) {
    return Observed.made(new WithDefaultInstancetype(kind, name));
  }

  private record WithDefaultInstancetype(String kind, String name)
      implements OptionRecord<DataVolume> {
    WithDefaultInstancetype {
      Arguments.required("withDefaultInstancetype", "kind", kind);
      Arguments.required("withDefaultInstancetype", "name", name);
    }

    @Override
    public void applyTo(DataVolume dataVolume) {
      label(dataVolume, "instancetype", kind, name);
    }
  }

  /**
   * Names the preference of machines that infer theirs from this volume: two labels in {@code
   * metadata.labels}.
   *
   * @param kind {@code VirtualMachinePreference} or {@code VirtualMachineClusterPreference}; empty
   *     for the latter
   * @param name its name
   * @return the option
   */
  public static Option<DataVolume> withDefaultPreference(String kind, String name) {
    return Observed.made(new WithDefaultPreference(kind, name));
  }

  private record WithDefaultPreference(String kind, String name)
      implements OptionRecord<DataVolume> {
    WithDefaultPreference {
      Arguments.required("withDefaultPreference", "kind", kind);
      Arguments.required("withDefaultPreference", "name", name);
    }

    @Override
    public void applyTo(DataVolume dataVolume) {
      label(dataVolume, "preference", kind, name);
    }
  }

  private static void label(DataVolume dataVolume, String what, String kind, String name) {
    Map<String, String> labels = Metadata.labels(dataVolume);
    labels.put(DEFAULT + what, name);
    labels.put(DEFAULT + what + "-kind", kind);
  }
}
