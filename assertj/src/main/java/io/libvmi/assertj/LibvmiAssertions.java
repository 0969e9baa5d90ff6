package io.libvmi.assertj;

import io.libvmi.explain.Explanation;
import io.libvmi.model.ApiType;
import io.libvmi.model.kubevirt.v1.VirtualMachine;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstanceReplicaSet;
import io.libvmi.model.pool.v1beta1.VirtualMachinePool;
import org.jspecify.annotations.Nullable;

/**
 * Where assertions begin. Import {@code assertThat} statically, also beside AssertJ's own.
 *
 * <pre>{@code
 * assertThat(vmi).hasGuestMemory("2Gi").hasDisk("root").onBus(DiskBus.VIRTIO).hasBootOrder(1);
 *
 * assertThat(Explanation.of(Machines::web))
 *     .field("spec.domain.memory.guest")
 *     .wasSetBy("withGuestMemory")
 *     .at(Sizes.class);
 * }</pre>
 *
 * <p>One that fails shows what the machine is, and of a field who set it.
 */
public final class LibvmiAssertions {
  private LibvmiAssertions() {}

  /**
   * Begins assertions about an instance.
   *
   * @param actual the instance
   * @return the assertions
   */
  public static VirtualMachineInstanceAssert assertThat(@Nullable VirtualMachineInstance actual) {
    return new VirtualMachineInstanceAssert(actual);
  }

  /**
   * Begins assertions about a virtual machine. Those about CPU, memory, disks and the like look at
   * its template.
   *
   * @param actual the virtual machine
   * @return the assertions
   */
  public static VirtualMachineAssert assertThat(@Nullable VirtualMachine actual) {
    return new VirtualMachineAssert(actual);
  }

  /**
   * Begins assertions about a replica set. Those about CPU, memory, disks and the like look at its
   * template.
   *
   * @param actual the replica set
   * @return the assertions
   */
  public static VirtualMachineInstanceReplicaSetAssert assertThat(
      @Nullable VirtualMachineInstanceReplicaSet actual) {
    return new VirtualMachineInstanceReplicaSetAssert(actual);
  }

  /**
   * Begins assertions about a pool. Those about CPU, memory, disks and the like look at its
   * template's template.
   *
   * @param actual the pool
   * @return the assertions
   */
  public static VirtualMachinePoolAssert assertThat(@Nullable VirtualMachinePool actual) {
    return new VirtualMachinePoolAssert(actual);
  }

  /**
   * Begins assertions about a manifest of another kind, such as an instance type.
   *
   * @param actual the manifest
   * @return the assertions
   */
  public static ManifestAssert assertThat(@Nullable ApiType actual) {
    return new ManifestAssert(actual);
  }

  /**
   * Begins assertions about how a manifest came to be.
   *
   * @param actual the explanation
   * @return the assertions
   */
  public static ExplanationAssert assertThat(@Nullable Explanation<?> actual) {
    return new ExplanationAssert(actual);
  }
}
