package io.libvmi.assertj;

/**
 * Assertions about a volume, or a disk with its volume.
 *
 * @param <S> the class of the assertions
 * @param <M> the assertions about the machine
 */
public abstract class AbstractVolumeAssert<
    S extends AbstractVolumeAssert<S, M>, M extends AbstractMachineAssert<M, ?>> {
  final M machine;
  final String name;

  AbstractVolumeAssert(M machine, String name) {
    this.machine = machine;
    this.name = name;
  }

  abstract S self();

  /**
   * Asserts that its data comes from a container image.
   *
   * @param image the image
   * @return these assertions
   */
  public S fromContainerDisk(String image) {
    return requireSource("the container image", "containerDisk.image", image);
  }

  /**
   * Asserts that its data lies in a PersistentVolumeClaim.
   *
   * @param claim the claim's name
   * @return these assertions
   */
  public S fromPersistentVolumeClaim(String claim) {
    return requireSource("the PersistentVolumeClaim", "persistentVolumeClaim.claimName", claim);
  }

  /**
   * Asserts that its data lies in a DataVolume.
   *
   * @param dataVolume the DataVolume's name
   * @return these assertions
   */
  public S fromDataVolume(String dataVolume) {
    return requireSource("the DataVolume", "dataVolume.name", dataVolume);
  }

  /**
   * Asserts that it begins empty and lasts as long as its machine runs.
   *
   * @param capacity its size, such as {@code 2Gi}; it is compared by value
   * @return these assertions
   */
  public S fromEmptyDisk(String capacity) {
    machine.requireQuantity(
        "the size of the empty disk of volume " + name, source("emptyDisk.capacity"), capacity);
    return self();
  }

  /**
   * Goes back to the machine.
   *
   * @return its assertions
   */
  public M returnToMachine() {
    return machine;
  }

  private S requireSource(String what, String field, String expected) {
    machine.requireValue(what + " of volume " + name, source(field), expected);
    return self();
  }

  private String source(String field) {
    return machine.path("volumes[" + name + "]." + field);
  }
}
