package io.libvmi.conformance;

import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.libvmi.Option;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Release 1.9.0. */
final class V190 implements Release {
  /** What golden cases have where Go wrote the present time. */
  private static final String PRESENT_TIME = "2006-01-02T15:04:05Z";

  private static final String MISSPELT = "rsslector";

  private final GoldenCase golden;
  private final Verdict verdict;

  V190(GoldenCase golden, Verdict verdict) {
    this.golden = golden;
    this.verdict = verdict;
    if (!golden.defaultOptions().isEmpty() || golden.architecture() != null) {
      verdict.show(Difference.D11);
    }
  }

  @Override
  public boolean leavesOutTheResult() {
    return false;
  }

  @Override
  public List<Option<VirtualMachineInstance>> first(String function) {
    return List.of();
  }

  /** What Go finds out by itself is said: which time it is; structs are as Go's are. */
  @Override
  public @Nullable Object call(@Nullable Object go) {
    if (!(go instanceof Map<?, ?> map && map.get("fn") instanceof String function)) {
      return go;
    }
    List<@Nullable Object> arguments = new ArrayList<>();
    for (Object argument : (List<?>) Trees.present(map.get("args"))) {
      boolean struct = argument instanceof Map<?, ?> object && !object.containsKey("fn");
      arguments.add(struct ? GoStructs.argument(function, (Map<?, ?>) argument) : call(argument));
    }
    if (function.equals("status.WithPhase")) {
      verdict.show(Difference.D11);
      arguments.add(PRESENT_TIME);
      return Map.of("fn", "status.WithPhaseAt", "args", arguments);
    }
    return Map.of("fn", function, "args", arguments);
  }

  @Override
  public @Nullable Object result(@Nullable Object go, Calls calls) {
    if (RandomNames.areIn(go)) {
      verdict.show(Difference.D12);
    }
    if ("replicaset.New".equals(golden.call().get("fn"))) {
      verdict.show(Difference.D6);
      return replicaSet(go, calls);
    }
    return go;
  }

  /** A replica set with its kind, the label spelt right, and what its instance says of itself. */
  @SuppressWarnings("unchecked") // these are objects
  private @Nullable Object replicaSet(@Nullable Object go, Calls calls) {
    Map<String, @Nullable Object> set =
        (Map<String, @Nullable Object>)
            Trees.present(
                Trees.replaceTexts(go, text -> text.equals(MISSPELT) ? "rsselector" : text));
    set.put("apiVersion", "kubevirt.io/v1");
    set.put("kind", "VirtualMachineInstanceReplicaSet");
    Object instance = ((List<?>) Trees.present(Trees.at(call(golden.call()), "args"))).get(0);
    ObjectMeta given = Trees.present(calls.vmi(instance)).getMetadata();
    if (given.getNamespace() != null) {
      Map<String, Object> metadata = (Map<String, Object>) Trees.at(set, "metadata");
      Trees.present(metadata).put("namespace", given.getNamespace());
    }
    Map<String, Object> template =
        (Map<String, Object>) Trees.present(Trees.at(set, "spec", "template", "metadata"));
    ((Map<String, Object>) Trees.present(template.get("labels"))).putAll(given.getLabels());
    if (!given.getAnnotations().isEmpty()) {
      template.put("annotations", given.getAnnotations());
    }
    return set;
  }
}
