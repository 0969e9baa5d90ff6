package io.libvmi.assertj;

/**
 * Assertions about a volume.
 *
 * @param <M> the assertions about the machine
 */
public final class VolumeAssert<M extends AbstractMachineAssert<M, ?>>
    extends AbstractVolumeAssert<VolumeAssert<M>, M> {
  VolumeAssert(M machine, String name) {
    super(machine, name);
  }

  @Override
  VolumeAssert<M> self() {
    return this;
  }
}
