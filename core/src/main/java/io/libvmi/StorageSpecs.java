package io.libvmi;

import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.TypedLocalObjectReference;
import io.fabric8.kubernetes.api.model.TypedObjectReference;
import io.fabric8.kubernetes.api.model.VolumeResourceRequirements;
import io.libvmi.model.cdi.v1beta1.StorageSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Options for the storage that a data volume asks for, for {@link DataVolumes#withStorage}. The
 * paths here are those below {@code storage}.
 */
public final class StorageSpecs {
  private static final String STORAGE = "storage";

  private StorageSpecs() {}

  /**
   * Sets {@code storageClassName}.
   *
   * @param storageClassName a storage class of the cluster; an empty one stands for volumes of no
   *     class
   * @return the option
   */
  public static Option<StorageSpec> storageWithStorageClass(String storageClassName) {
    return Observed.made(new StorageWithStorageClass(storageClassName));
  }

  private record StorageWithStorageClass(String storageClassName)
      implements OptionRecord<StorageSpec> {
    StorageWithStorageClass {
      Arguments.required("storageWithStorageClass", "storageClassName", storageClassName);
    }

    @Override
    public void applyTo(StorageSpec storage) {
      storage.setStorageClassName(storageClassName);
    }
  }

  /**
   * Sets the size: {@code resources.requests.storage}.
   *
   * @param size a quantity of bytes, such as {@code 10Gi}
   * @return the option
   * @throws OptionException when the size is not a quantity
   */
  public static Option<StorageSpec> storageWithVolumeSize(String size) {
    return Observed.made(
        new StorageWithVolumeSize(Arguments.quantity("storageWithVolumeSize", "size", size)));
  }

  private record StorageWithVolumeSize(Quantity size) implements OptionRecord<StorageSpec> {
    @Override
    public void applyTo(StorageSpec storage) {
      VolumeResourceRequirements resources = resources(storage);
      Map<String, Quantity> requests = new LinkedHashMap<>();
      if (resources.getRequests() != null) {
        requests.putAll(resources.getRequests());
      }
      requests.put(STORAGE, Arguments.copy(size));
      resources.setRequests(requests);
    }
  }

  /**
   * Leaves the size to the source, in the place of what was asked for: {@code resources.requests}
   * has none.
   *
   * @return the option
   */
  public static Option<StorageSpec> storageWithoutVolumeSize() {
    return Observed.made(new StorageWithoutVolumeSize());
  }

  private record StorageWithoutVolumeSize() implements OptionRecord<StorageSpec> {
    @Override
    public void applyTo(StorageSpec storage) {
      resources(storage).setRequests(null);
    }
  }

  /**
   * Sets {@code volumeMode}.
   *
   * @param volumeMode what the volume is to those who use it
   * @return the option
   */
  public static Option<StorageSpec> storageWithVolumeMode(VolumeMode volumeMode) {
    return Observed.made(new StorageWithVolumeMode(volumeMode));
  }

  private record StorageWithVolumeMode(VolumeMode volumeMode) implements OptionRecord<StorageSpec> {
    StorageWithVolumeMode {
      Arguments.required("storageWithVolumeMode", "volumeMode", volumeMode);
    }

    @Override
    public void applyTo(StorageSpec storage) {
      storage.setVolumeMode(volumeMode.value());
    }
  }

  /**
   * Makes the volume a block device: {@code volumeMode}.
   *
   * @return the option
   */
  public static Option<StorageSpec> storageWithBlockVolumeMode() {
    return Observed.made(new StorageWithBlockVolumeMode());
  }

  private record StorageWithBlockVolumeMode() implements OptionRecord<StorageSpec> {
    @Override
    public void applyTo(StorageSpec storage) {
      storage.setVolumeMode(VolumeMode.BLOCK.value());
    }
  }

  /**
   * Makes the volume a file system: {@code volumeMode}.
   *
   * @return the option
   */
  public static Option<StorageSpec> storageWithFilesystemVolumeMode() {
    return Observed.made(new StorageWithFilesystemVolumeMode());
  }

  private record StorageWithFilesystemVolumeMode() implements OptionRecord<StorageSpec> {
    @Override
    public void applyTo(StorageSpec storage) {
      storage.setVolumeMode(VolumeMode.FILESYSTEM.value());
    }
  }

  /**
   * Sets {@code accessModes} to one, in the place of those that were there.
   *
   * @param mode who may use the volume at once
   * @return the option
   */
  public static Option<StorageSpec> storageWithAccessMode(AccessMode mode) {
    return Observed.made(new StorageWithAccessMode(mode));
  }

  private record StorageWithAccessMode(AccessMode mode) implements OptionRecord<StorageSpec> {
    StorageWithAccessMode {
      Arguments.required("storageWithAccessMode", "mode", mode);
    }

    @Override
    public void applyTo(StorageSpec storage) {
      storage.setAccessModes(new ArrayList<>(List.of(mode.value())));
    }
  }

  /**
   * Lets several nodes write: {@code accessModes} is ReadWriteMany alone, in the place of those
   * that were there.
   *
   * @return the option
   */
  public static Option<StorageSpec> storageWithReadWriteManyAccessMode() {
    return Observed.made(new StorageWithReadWriteManyAccessMode());
  }

  private record StorageWithReadWriteManyAccessMode() implements OptionRecord<StorageSpec> {
    @Override
    public void applyTo(StorageSpec storage) {
      storage.setAccessModes(new ArrayList<>(List.of(AccessMode.READ_WRITE_MANY.value())));
    }
  }

  /**
   * Sets {@code accessModes} to several, in the place of those that were there.
   *
   * @param modes who may use the volume at once
   * @return the option
   */
  public static Option<StorageSpec> storageWithAccessModes(List<AccessMode> modes) {
    return Observed.made(new StorageWithAccessModes(modes));
  }

  private record StorageWithAccessModes(List<AccessMode> modes)
      implements OptionRecord<StorageSpec> {
    StorageWithAccessModes {
      modes = Arguments.copy("storageWithAccessModes", "modes", modes);
    }

    @Override
    public void applyTo(StorageSpec storage) {
      storage.setAccessModes(new ArrayList<>(modes.stream().map(AccessMode::value).toList()));
    }
  }

  /**
   * Sets {@code volumeName}.
   *
   * @param volumeName the persistent volume that is to be used; empty for any
   * @return the option
   */
  public static Option<StorageSpec> storageWithVolumeName(String volumeName) {
    return Observed.made(new StorageWithVolumeName(volumeName));
  }

  private record StorageWithVolumeName(String volumeName) implements OptionRecord<StorageSpec> {
    StorageWithVolumeName {
      Arguments.required("storageWithVolumeName", "volumeName", volumeName);
    }

    @Override
    public void applyTo(StorageSpec storage) {
      storage.setVolumeName(Arguments.orAbsent(volumeName));
    }
  }

  /**
   * Sets {@code selector}, in the place of an earlier one.
   *
   * @param selector the labels of the persistent volumes that may be used, which is copied
   * @return the option
   */
  public static Option<StorageSpec> storageWithSelector(LabelSelector selector) {
    return Observed.made(new StorageWithSelector(selector));
  }

  private record StorageWithSelector(LabelSelector selector) implements OptionRecord<StorageSpec> {
    StorageWithSelector {
      selector = Copies.of(Arguments.required("storageWithSelector", "selector", selector));
    }

    @Override
    public void applyTo(StorageSpec storage) {
      storage.setSelector(Copies.of(selector));
    }
  }

  /**
   * Sets {@code dataSource}, in the place of an earlier one.
   *
   * @param dataSource what the volume is filled from, which is copied
   * @return the option
   */
  public static Option<StorageSpec> storageWithDataSource(TypedLocalObjectReference dataSource) {
    return Observed.made(new StorageWithDataSource(dataSource));
  }

  private record StorageWithDataSource(TypedLocalObjectReference dataSource)
      implements OptionRecord<StorageSpec> {
    StorageWithDataSource {
      dataSource = Copies.of(Arguments.required("storageWithDataSource", "dataSource", dataSource));
    }

    @Override
    public void applyTo(StorageSpec storage) {
      storage.setDataSource(Copies.of(dataSource));
    }
  }

  /**
   * Sets {@code dataSourceRef}, in the place of an earlier one.
   *
   * @param dataSourceRef what the volume is filled from, which is copied
   * @return the option
   */
  public static Option<StorageSpec> storageWithDataSourceRef(TypedObjectReference dataSourceRef) {
    return Observed.made(new StorageWithDataSourceRef(dataSourceRef));
  }

  private record StorageWithDataSourceRef(TypedObjectReference dataSourceRef)
      implements OptionRecord<StorageSpec> {
    StorageWithDataSourceRef {
      dataSourceRef =
          Copies.of(Arguments.required("storageWithDataSourceRef", "dataSourceRef", dataSourceRef));
    }

    @Override
    public void applyTo(StorageSpec storage) {
      storage.setDataSourceRef(Copies.of(dataSourceRef));
    }
  }

  /** Of 512Mi. */
  static StorageSpec small() {
    StorageSpec storage = new StorageSpec();

    Map<String, Quantity> requests = new LinkedHashMap<>();
    requests.put(STORAGE, new Quantity("512", "Mi"));
    resources(storage).setRequests(requests);
    return storage;
  }

  private static VolumeResourceRequirements resources(StorageSpec storage) {
    VolumeResourceRequirements resources = storage.getResources();
    if (resources == null) {
      resources = new VolumeResourceRequirements();
      storage.setResources(resources);
    }
    return resources;
  }
}
