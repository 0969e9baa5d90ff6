package io.libvmi;

import io.libvmi.model.kubevirt.v1.VirtualMachineInstanceMigration;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstanceMigrationSource;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstanceMigrationSpec;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstanceMigrationTarget;

/** Makes migrations, each of which moves a running instance to another node. */
public final class Migrations {
  private Migrations() {}

  /**
   * Makes a migration, with nothing in it that was not asked for but a random name.
   *
   * @param options what to say about it
   * @return the manifest
   * @throws OptionException when an option is null or cannot do its work
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static VirtualMachineInstanceMigration newMigration(
      Option<? super VirtualMachineInstanceMigration>... options) {
    VirtualMachineInstanceMigration made = new VirtualMachineInstanceMigration();
    made.getMetadata().setName(RandomName.withPrefix("migration-"));
    made.makeSpec();

    return Libvmi.applied(
        made, Arguments.<VirtualMachineInstanceMigration>options("newMigration", options));
  }

  /**
   * Sets {@code spec.vmiName}.
   *
   * @param vmiName the instance that moves
   * @return the option
   */
  public static Option<VirtualMachineInstanceMigration> withMigratedVmi(String vmiName) {
    return Observed.made(new WithMigratedVmi(vmiName));
  }

  private record WithMigratedVmi(String vmiName)
      implements OptionRecord<VirtualMachineInstanceMigration> {
    WithMigratedVmi {
      Arguments.required("withMigratedVmi", "vmiName", vmiName);
    }

    @Override
    public void applyTo(VirtualMachineInstanceMigration migration) {
      migration.makeSpec().setVmiName(Arguments.orAbsent(vmiName));
    }
  }

  /**
   * Sets {@code spec.priority}. Since KubeVirt 1.7.
   *
   * @param priority how urgent it is; empty for the default
   * @return the option
   */
  public static Option<VirtualMachineInstanceMigration> withMigrationPriority(
      MigrationPriority priority) {
    return Observed.made(new WithMigrationPriority(priority));
  }

  private record WithMigrationPriority(MigrationPriority priority)
      implements OptionRecord<VirtualMachineInstanceMigration> {
    WithMigrationPriority {
      Arguments.required("withMigrationPriority", "priority", priority);
    }

    @Override
    public void applyTo(VirtualMachineInstanceMigration migration) {
      migration.makeSpec().setPriority(Arguments.orAbsent(priority.value()));
    }
  }

  /**
   * Wants a node with a label, besides what the instance wants: {@code spec.addedNodeSelector}. A
   * later one with the same key replaces it. Since KubeVirt 1.6.
   *
   * @param key the label
   * @param value its value
   * @return the option
   */
  public static Option<VirtualMachineInstanceMigration> withMigrationNodeSelector(
      String key, String value) {
    return Observed.made(new WithMigrationNodeSelector(key, value));
  }

  private record WithMigrationNodeSelector(String key, String value)
      implements OptionRecord<VirtualMachineInstanceMigration> {
    WithMigrationNodeSelector {
      Arguments.required("withMigrationNodeSelector", "key", key);
      Arguments.required("withMigrationNodeSelector", "value", value);
    }

    @Override
    public void applyTo(VirtualMachineInstanceMigration migration) {
      migration.makeSpec().getAddedNodeSelector().put(key, value);
    }
  }

  /**
   * Moves the instance to another cluster: {@code spec.sendTo.connectURL} and {@code
   * spec.sendTo.migrationID}. Since KubeVirt 1.6.
   *
   * @param connectUrl where the other cluster takes it
   * @param migrationId what both migrations, the one here and the one there, are called
   * @return the option
   */
  public static Option<VirtualMachineInstanceMigration> withMigrationSendTo(
      String connectUrl, String migrationId) {
    return Observed.made(new WithMigrationSendTo(connectUrl, migrationId));
  }

  private record WithMigrationSendTo(String connectUrl, String migrationId)
      implements OptionRecord<VirtualMachineInstanceMigration> {
    WithMigrationSendTo {
      Arguments.required("withMigrationSendTo", "connectUrl", connectUrl);
      Arguments.required("withMigrationSendTo", "migrationId", migrationId);
    }

    @Override
    public void applyTo(VirtualMachineInstanceMigration migration) {
      VirtualMachineInstanceMigrationSpec spec = migration.makeSpec();
      VirtualMachineInstanceMigrationSource sendTo = spec.getSendTo();
      if (sendTo == null) {
        sendTo = new VirtualMachineInstanceMigrationSource();
        spec.setSendTo(sendTo);
      }
      sendTo.setConnectURL(connectUrl);
      sendTo.setMigrationID(migrationId);
    }
  }

  /**
   * Takes the instance from another cluster: {@code spec.receive.migrationID}. Since KubeVirt 1.6.
   *
   * @param migrationId what both migrations, the one here and the one there, are called
   * @return the option
   */
  public static Option<VirtualMachineInstanceMigration> withMigrationReceive(String migrationId) {
    return Observed.made(new WithMigrationReceive(migrationId));
  }

  private record WithMigrationReceive(String migrationId)
      implements OptionRecord<VirtualMachineInstanceMigration> {
    WithMigrationReceive {
      Arguments.required("withMigrationReceive", "migrationId", migrationId);
    }

    @Override
    public void applyTo(VirtualMachineInstanceMigration migration) {
      VirtualMachineInstanceMigrationSpec spec = migration.makeSpec();
      VirtualMachineInstanceMigrationTarget receive = spec.getReceive();
      if (receive == null) {
        receive = new VirtualMachineInstanceMigrationTarget();
        spec.setReceive(receive);
      }
      receive.setMigrationID(migrationId);
    }
  }
}
