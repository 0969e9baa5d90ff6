package io.libvmi;

import io.libvmi.model.export.v1.VirtualMachineExport;

/**
 * Makes exports, each of which offers the volumes of something for download. What is exported is
 * {@code spec.source}, of which there is one; a later one takes the place of an earlier one.
 */
public final class Exports {
  private Exports() {}

  /**
   * Makes an export, with nothing in it that was not asked for but a random name. Since KubeVirt
   * 1.9.
   *
   * @param options what to say about it
   * @return the manifest
   * @throws OptionException when an option is null or cannot do its work
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static VirtualMachineExport newExport(Option<? super VirtualMachineExport>... options) {
    VirtualMachineExport made = new VirtualMachineExport();
    made.getMetadata().setName(RandomName.withPrefix("export-"));
    made.makeSpec();

    return Libvmi.applied(made, Arguments.<VirtualMachineExport>options("newExport", options));
  }

  /**
   * Exports a virtual machine: sets {@code spec.source}, in the place of an earlier one.
   *
   * @param vmName the virtual machine
   * @return the option
   */
  public static Option<VirtualMachineExport> withExportedVm(String vmName) {
    return Observed.made(new WithExportedVm(vmName));
  }

  private record WithExportedVm(String vmName) implements OptionRecord<VirtualMachineExport> {
    WithExportedVm {
      Arguments.required("withExportedVm", "vmName", vmName);
    }

    @Override
    public void applyTo(VirtualMachineExport export) {
      export.makeSpec().setSource(References.to(References.VIRTUAL_MACHINE, vmName));
    }
  }

  /**
   * Exports a snapshot of a virtual machine: sets {@code spec.source}, in the place of an earlier
   * one.
   *
   * @param snapshotName the snapshot of a virtual machine
   * @return the option
   */
  public static Option<VirtualMachineExport> withExportedSnapshot(String snapshotName) {
    return Observed.made(new WithExportedSnapshot(snapshotName));
  }

  private record WithExportedSnapshot(String snapshotName)
      implements OptionRecord<VirtualMachineExport> {
    WithExportedSnapshot {
      Arguments.required("withExportedSnapshot", "snapshotName", snapshotName);
    }

    @Override
    public void applyTo(VirtualMachineExport export) {
      export.makeSpec().setSource(References.to(References.SNAPSHOT, snapshotName));
    }
  }

  /**
   * Exports a persistent volume claim: sets {@code spec.source}, in the place of an earlier one.
   *
   * @param claimName the persistent volume claim
   * @return the option
   */
  public static Option<VirtualMachineExport> withExportedPvc(String claimName) {
    return Observed.made(new WithExportedPvc(claimName));
  }

  private record WithExportedPvc(String claimName) implements OptionRecord<VirtualMachineExport> {
    WithExportedPvc {
      Arguments.required("withExportedPvc", "claimName", claimName);
    }

    @Override
    public void applyTo(VirtualMachineExport export) {
      export.makeSpec().setSource(References.to(References.CLAIM, claimName));
    }
  }

  /**
   * Sets {@code spec.tokenSecretRef}.
   *
   * @param secretName a secret of the namespace, whose {@code token} opens the download; empty for
   *     one that is made
   * @return the option
   */
  public static Option<VirtualMachineExport> withExportTokenSecret(String secretName) {
    return Observed.made(new WithExportTokenSecret(secretName));
  }

  private record WithExportTokenSecret(String secretName)
      implements OptionRecord<VirtualMachineExport> {
    WithExportTokenSecret {
      Arguments.required("withExportTokenSecret", "secretName", secretName);
    }

    @Override
    public void applyTo(VirtualMachineExport export) {
      export.makeSpec().setTokenSecretRef(Arguments.orAbsent(secretName));
    }
  }

  /**
   * Sets {@code spec.ttlDuration}.
   *
   * @param ttl how long it is offered, such as {@code 2h}; empty for the default, two hours
   * @return the option
   */
  public static Option<VirtualMachineExport> withExportTtl(String ttl) {
    return Observed.made(new WithExportTtl(ttl));
  }

  private record WithExportTtl(String ttl) implements OptionRecord<VirtualMachineExport> {
    WithExportTtl {
      Arguments.required("withExportTtl", "ttl", ttl);
    }

    @Override
    public void applyTo(VirtualMachineExport export) {
      export.makeSpec().setTtlDuration(Arguments.orAbsent(ttl));
    }
  }
}
