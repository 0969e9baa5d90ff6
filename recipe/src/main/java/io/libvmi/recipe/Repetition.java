package io.libvmi.recipe;

import static io.libvmi.Metadata.withName;
import static io.libvmi.Pools.newPool;
import static io.libvmi.Pools.withPoolSelectorLabel;
import static io.libvmi.ReplicaSets.newReplicaSet;
import static io.libvmi.ReplicaSets.withReplicaSetSelectorLabel;
import static io.libvmi.Replicas.withReplicas;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.libvmi.model.ApiType;
import io.libvmi.model.kubevirt.v1.VirtualMachine;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import io.libvmi.reader.Problem;
import io.libvmi.reader.ProblemsException;
import org.jspecify.annotations.Nullable;

/**
 * So many of a recipe's machines, as an object that a controller of KubeVirt makes them of.
 *
 * @param kind its kind
 * @param replicas how many machines
 */
record Repetition(RepeatingKind kind, int replicas) {
  /** The labels by which KubeVirt's examples select; another run has to say the same ones again. */
  private static final String POOL_LABEL = "kubevirt.io/vmpool";

  private static final String REPLICA_SET_LABEL = "kubevirt.io/vmReplicaSet";

  /**
   * Makes a repetition of what a recipe makes.
   *
   * @param recipe what the recipe says
   * @throws ProblemsException when that cannot be repeated
   */
  static Repetition of(RepeatingKind kind, int replicas, RecipeTemplate recipe) {
    Layer made = recipe.outermost().base();
    String type = made.kind();
    if (!type.equals(kind.repeated())) {
      throw new ProblemsException(
          new Problem(
              made.position(),
              made.key(),
              "a " + kind + " repeats a " + kind.repeated() + ", and this recipe makes a " + type,
              suggestion(kind, type)));
    }
    Placeholders.Use index = recipe.placeholders().uses().get(Variable.INDEX);
    if (index != null) {
      throw new ProblemsException(
          new Problem(
              index.position(),
              index.path().toString(),
              "a " + kind + " repeats one machine, so there is no ${" + Variable.INDEX + "}",
              kind == RepeatingKind.POOL
                  ? "its controller puts -0, -1 and so on behind the pool's name and the names of"
                      + " data volume templates"
                  : "its controller draws the end of each name"));
    }
    return new Repetition(kind, replicas);
  }

  private static @Nullable String suggestion(RepeatingKind kind, String type) {
    if (type.equals(kind.type())) {
      return "compose it as it is, withReplicas says how many";
    }
    if (kind == RepeatingKind.POOL && type.equals(RepeatingKind.REPLICA_SET.repeated())) {
      return "say under vm: what the machines are beyond their instances, as in - withRunStrategy:"
          + " Always, or ask for a replicaset";
    }
    return kind == RepeatingKind.REPLICA_SET && type.equals(RepeatingKind.POOL.repeated())
        ? "leave out vm:, which would be lost, or ask for a pool"
        : null;
  }

  /** The object that repeats a machine. */
  ApiType around(ApiType machine) {
    String name = ((HasMetadata) machine).getMetadata().getName();
    return switch (kind) {
      case POOL ->
          newPool(
              (VirtualMachine) machine,
              withName(name),
              withPoolSelectorLabel(POOL_LABEL, name),
              withReplicas(replicas));
      case REPLICA_SET ->
          newReplicaSet(
              (VirtualMachineInstance) machine,
              withName(name),
              withReplicaSetSelectorLabel(REPLICA_SET_LABEL, name),
              withReplicas(replicas));
    };
  }
}
