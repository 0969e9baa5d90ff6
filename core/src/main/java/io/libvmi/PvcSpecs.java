package io.libvmi;

import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaimSpec;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.TypedLocalObjectReference;
import io.fabric8.kubernetes.api.model.TypedObjectReference;
import io.fabric8.kubernetes.api.model.VolumeResourceRequirements;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Options for the claim that a data volume asks for, for {@link DataVolumes#withPvc}. The paths
 * here are those below {@code pvc}.
 */
public final class PvcSpecs {
  private static final String STORAGE = "storage";

  private PvcSpecs() {}

  /**
   * Sets {@code storageClassName}.
   *
   * @param storageClassName a storage class of the cluster; an empty one stands for volumes of no
   *     class
   * @return the option
   */
  public static Option<PersistentVolumeClaimSpec> pvcWithStorageClass(String storageClassName) {
    return Observed.made(new PvcWithStorageClass(storageClassName));
  }

  private record PvcWithStorageClass(String storageClassName)
      implements OptionRecord<PersistentVolumeClaimSpec> {
    PvcWithStorageClass {
      Arguments.required("pvcWithStorageClass", "storageClassName", storageClassName);
    }

    @Override
    public void applyTo(PersistentVolumeClaimSpec claim) {
      claim.setStorageClassName(storageClassName);
    }
  }

  /**
   * Sets the size: {@code resources.requests.storage}.
   *
   * @param size a quantity of bytes, such as {@code 10Gi}
   * @return the option
   * @throws OptionException when the size is not a quantity
   */
  public static Option<PersistentVolumeClaimSpec> pvcWithVolumeSize(String size) {
    return Observed.made(
        new PvcWithVolumeSize(Arguments.quantity("pvcWithVolumeSize", "size", size)));
  }

  private record PvcWithVolumeSize(Quantity size)
      implements OptionRecord<PersistentVolumeClaimSpec> {
    @Override
    public void applyTo(PersistentVolumeClaimSpec claim) {
      VolumeResourceRequirements resources = resources(claim);
      Map<String, Quantity> requests = new LinkedHashMap<>();
      if (resources.getRequests() != null) {
        requests.putAll(resources.getRequests());
      }
      requests.put(STORAGE, Arguments.copy(size));
      resources.setRequests(requests);
    }
  }

  /**
   * Sets {@code volumeMode}.
   *
   * @param volumeMode what the volume is to those who use it
   * @return the option
   */
  public static Option<PersistentVolumeClaimSpec> pvcWithVolumeMode(VolumeMode volumeMode) {
    return Observed.made(new PvcWithVolumeMode(volumeMode));
  }

  private record PvcWithVolumeMode(VolumeMode volumeMode)
      implements OptionRecord<PersistentVolumeClaimSpec> {
    PvcWithVolumeMode {
      Arguments.required("pvcWithVolumeMode", "volumeMode", volumeMode);
    }

    @Override
    public void applyTo(PersistentVolumeClaimSpec claim) {
      claim.setVolumeMode(volumeMode.value());
    }
  }

  /**
   * Sets {@code accessModes} to one, in the place of those that were there.
   *
   * @param mode who may use the volume at once
   * @return the option
   */
  public static Option<PersistentVolumeClaimSpec> pvcWithAccessMode(AccessMode mode) {
    return Observed.made(new PvcWithAccessMode(mode));
  }

  private record PvcWithAccessMode(AccessMode mode)
      implements OptionRecord<PersistentVolumeClaimSpec> {
    PvcWithAccessMode {
      Arguments.required("pvcWithAccessMode", "mode", mode);
    }

    @Override
    public void applyTo(PersistentVolumeClaimSpec claim) {
      claim.setAccessModes(new ArrayList<>(List.of(mode.value())));
    }
  }

  /**
   * Sets {@code accessModes} to several, in the place of those that were there.
   *
   * @param modes who may use the volume at once
   * @return the option
   */
  public static Option<PersistentVolumeClaimSpec> pvcWithAccessModes(List<AccessMode> modes) {
    return Observed.made(new PvcWithAccessModes(modes));
  }

  private record PvcWithAccessModes(List<AccessMode> modes)
      implements OptionRecord<PersistentVolumeClaimSpec> {
    PvcWithAccessModes {
      modes = Arguments.copy("pvcWithAccessModes", "modes", modes);
    }

    @Override
    public void applyTo(PersistentVolumeClaimSpec claim) {
      claim.setAccessModes(new ArrayList<>(modes.stream().map(AccessMode::value).toList()));
    }
  }

  /**
   * Sets {@code volumeName}.
   *
   * @param volumeName the persistent volume that is to be used; empty for any
   * @return the option
   */
  public static Option<PersistentVolumeClaimSpec> pvcWithVolumeName(String volumeName) {
    return Observed.made(new PvcWithVolumeName(volumeName));
  }

  private record PvcWithVolumeName(String volumeName)
      implements OptionRecord<PersistentVolumeClaimSpec> {
    PvcWithVolumeName {
      Arguments.required("pvcWithVolumeName", "volumeName", volumeName);
    }

    @Override
    public void applyTo(PersistentVolumeClaimSpec claim) {
      claim.setVolumeName(Arguments.orAbsent(volumeName));
    }
  }

  /**
   * Sets {@code selector}, in the place of an earlier one.
   *
   * @param selector the labels of the persistent volumes that may be used, which is copied
   * @return the option
   */
  public static Option<PersistentVolumeClaimSpec> pvcWithSelector(LabelSelector selector) {
    return Observed.made(new PvcWithSelector(selector));
  }

  private record PvcWithSelector(LabelSelector selector)
      implements OptionRecord<PersistentVolumeClaimSpec> {
    PvcWithSelector {
      selector = Copies.of(Arguments.required("pvcWithSelector", "selector", selector));
    }

    @Override
    public void applyTo(PersistentVolumeClaimSpec claim) {
      claim.setSelector(Copies.of(selector));
    }
  }

  /**
   * Sets {@code dataSource}, in the place of an earlier one.
   *
   * @param dataSource what the volume is filled from, which is copied
   * @return the option
   */
  public static Option<PersistentVolumeClaimSpec> pvcWithDataSource(
      TypedLocalObjectReference dataSource) {
    return Observed.made(new PvcWithDataSource(dataSource));
  }

  private record PvcWithDataSource(TypedLocalObjectReference dataSource)
      implements OptionRecord<PersistentVolumeClaimSpec> {
    PvcWithDataSource {
      dataSource = Copies.of(Arguments.required("pvcWithDataSource", "dataSource", dataSource));
    }

    @Override
    public void applyTo(PersistentVolumeClaimSpec claim) {
      claim.setDataSource(Copies.of(dataSource));
    }
  }

  /**
   * Sets {@code dataSourceRef}, in the place of an earlier one.
   *
   * @param dataSourceRef what the volume is filled from, which is copied
   * @return the option
   */
  public static Option<PersistentVolumeClaimSpec> pvcWithDataSourceRef(
      TypedObjectReference dataSourceRef) {
    return Observed.made(new PvcWithDataSourceRef(dataSourceRef));
  }

  private record PvcWithDataSourceRef(TypedObjectReference dataSourceRef)
      implements OptionRecord<PersistentVolumeClaimSpec> {
    PvcWithDataSourceRef {
      dataSourceRef =
          Copies.of(Arguments.required("pvcWithDataSourceRef", "dataSourceRef", dataSourceRef));
    }

    @Override
    public void applyTo(PersistentVolumeClaimSpec claim) {
      claim.setDataSourceRef(Copies.of(dataSourceRef));
    }
  }

  /**
   * Sets {@code volumeAttributesClassName}.
   *
   * @param volumeAttributesClassName a class of the cluster; empty for the default
   * @return the option
   */
  public static Option<PersistentVolumeClaimSpec> pvcWithVolumeAttributesClass(
      String volumeAttributesClassName) {
    return Observed.made(new PvcWithVolumeAttributesClass(volumeAttributesClassName));
  }

  private record PvcWithVolumeAttributesClass(String volumeAttributesClassName)
      implements OptionRecord<PersistentVolumeClaimSpec> {
    PvcWithVolumeAttributesClass {
      Arguments.required(
          "pvcWithVolumeAttributesClass", "volumeAttributesClassName", volumeAttributesClassName);
    }

    @Override
    public void applyTo(PersistentVolumeClaimSpec claim) {
      claim.setVolumeAttributesClassName(Arguments.orAbsent(volumeAttributesClassName));
    }
  }

  /** Of 512Mi, which one node may write. */
  static PersistentVolumeClaimSpec small() {
    PersistentVolumeClaimSpec claim = new PersistentVolumeClaimSpec();
    claim.setAccessModes(new ArrayList<>(List.of(AccessMode.READ_WRITE_ONCE.value())));
    Map<String, Quantity> requests = new LinkedHashMap<>();
    requests.put(STORAGE, new Quantity("512", "Mi"));
    resources(claim).setRequests(requests);
    return claim;
  }

  private static VolumeResourceRequirements resources(PersistentVolumeClaimSpec claim) {
    VolumeResourceRequirements resources = claim.getResources();
    if (resources == null) {
      resources = new VolumeResourceRequirements();
      claim.setResources(resources);
    }
    return resources;
  }
}
