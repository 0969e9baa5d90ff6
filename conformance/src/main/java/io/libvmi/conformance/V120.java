package io.libvmi.conformance;

import io.libvmi.Lifecycle;
import io.libvmi.Option;
import io.libvmi.client.ClusterDnsService;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Release 1.2.0. */
final class V120 implements Release {
  private static final Set<String> CLOUD_INIT =
      Set.of(
          "WithCloudInitNoCloudUserData",
          "WithCloudInitNoCloudEncodedUserData",
          "WithCloudInitNoCloudNetworkData",
          "WithCloudInitConfigDriveUserData",
          "WithMasqueradeNetworking");
  private static final String CLOUD_INIT_DISK = "disk1";

  private final FakeApiServer server;
  private final GoldenCase golden;
  private final Verdict verdict;

  V120(FakeApiServer server, GoldenCase golden, Verdict verdict) {
    this.server = server;
    this.golden = golden;
    this.verdict = verdict;
  }

  @Override
  public boolean leavesOutTheResult() {
    boolean factory = golden.functions().stream().anyMatch(Instances.FACTORIES::contains);
    if (factory) {
      verdict.show(Difference.D4);
    }
    return factory;
  }

  @Override
  public @Nullable Object call(@Nullable Object go) {
    if (go instanceof List<?> list) {
      List<@Nullable Object> calls = new ArrayList<>();
      list.forEach(one -> calls.add(call(one)));
      return calls;
    }
    if (!(go instanceof Map<?, ?> map)) {
      return go instanceof String text ? diskName(text) : go;
    }
    Map<String, @Nullable Object> ours = new LinkedHashMap<>();
    map.forEach((key, value) -> ours.put((String) key, call(value)));
    if (map.get("fn") instanceof String function) {
      ours.put("fn", function);
      ours.put("args", arguments(function, (List<?>) Trees.present(ours.get("args"))));
    }
    return ours;
  }

  private List<@Nullable Object> arguments(String function, List<?> given) {
    List<@Nullable Object> arguments = new ArrayList<>(given);
    if (function.equals("WithMasqueradeNetworking")) {
      verdict.show(Difference.D10);
      arguments.add(0, ClusterDnsService.getClusterDns(server.client()).addresses().get(0));
    }
    if (CLOUD_INIT.contains(function)) {
      verdict.show(Difference.D3);
    }
    return arguments;
  }

  private static String diskName(String text) {
    return text.replace(CLOUD_INIT_DISK, "cloudinitdisk");
  }

  @Override
  public List<Option<VirtualMachineInstance>> first(String function) {
    if (!function.equals("New")) {
      return List.of(); // a factory says what it wants
    }
    verdict.show(Difference.D1);
    return List.of(Lifecycle.withTerminationGracePeriod(0));
  }

  @Override
  @SuppressWarnings("unchecked") // a spec is an object
  public @Nullable Object result(@Nullable Object go, Calls calls) {
    Object result = Trees.replaceTexts(go, V120::diskName);
    if (Trees.at(result, "spec") instanceof Map<?, ?> spec
        && spec.get("running") instanceof Boolean running) {
      verdict.show(Difference.D2);
      Map<String, Object> changed = (Map<String, Object>) spec;
      changed.remove("running");
      changed.put("runStrategy", running ? "Always" : "Halted");
    }
    return result;
  }
}
