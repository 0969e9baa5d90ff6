package io.libvmi.conformance;

import io.libvmi.client.ClusterDnsService;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is different in release 1.2.0 on purpose: how its cases are called, and how its results are
 * read, so that nothing but these differences is passed over.
 */
final class V120 {
  private static final Set<String> FACTORIES =
      Set.of("NewFedora", "NewCirros", "NewAlpine", "NewAlpineWithTestTooling", "NewWindows");
  private static final Set<String> CLOUD_INIT =
      Set.of(
          "WithCloudInitNoCloudUserData",
          "WithCloudInitNoCloudEncodedUserData",
          "WithCloudInitNoCloudNetworkData",
          "WithCloudInitConfigDriveUserData",
          "WithMasqueradeNetworking");
  private static final String CLOUD_INIT_DISK = "disk1";

  private final FakeApiServer server;
  private final Verdict verdict;
  private boolean attestationIsLost;

  V120(FakeApiServer server, Verdict verdict) {
    this.server = server;
    this.verdict = verdict;
  }

  static boolean isFactory(Map<String, @Nullable Object> call) {
    return FACTORIES.stream().anyMatch(factory -> GoCalls.mentions(call, factory));
  }

  /** The call as we make it. */
  @Nullable Object call(@Nullable Object go) {
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
    if (function.equals("New")) {
      verdict.show(Difference.D1);
      arguments.add(0, Map.of("fn", "WithTerminationGracePeriod", "args", List.of(0L)));
      noteLostAttestation(given);
    }
    if (function.equals("WithMasqueradeNetworking")) {
      verdict.show(Difference.D10);
      arguments.add(0, ClusterDnsService.getClusterDns(server.client()).addresses().get(0));
    }
    if (CLOUD_INIT.contains(function)) {
      verdict.show(Difference.D3);
    }
    return arguments;
  }

  /** WithSEV after WithSEVAttestation: Go's drops the attestation. */
  private void noteLostAttestation(List<?> options) {
    boolean attested = false;
    boolean lost = false;
    for (Object option : options) {
      Object function = Trees.at(option, "fn");
      if ("WithSEVAttestation".equals(function)) {
        attested = true;
        lost = false;
      } else if ("WithSEV".equals(function)) {
        lost = attested;
      }
    }
    attestationIsLost |= lost;
  }

  private static String diskName(String text) {
    return text.replace(CLOUD_INIT_DISK, "cloudinitdisk");
  }

  /** Go's result as ours has to be. */
  @SuppressWarnings("unchecked") // a spec is an object
  @Nullable Object result(@Nullable Object go) {
    Object result = Trees.replaceTexts(Trees.withoutNulls(go), V120::diskName);
    if (Trees.at(result, "spec") instanceof Map<?, ?> spec) {
      if (spec.get("running") instanceof Boolean running) {
        verdict.show(Difference.D2);
        Map<String, Object> changed = (Map<String, Object>) spec;
        changed.remove("running");
        changed.put("runStrategy", running ? "Always" : "Halted");
      }
      if (attestationIsLost) {
        verdict.show(Difference.D5);
        Object template = Trees.at(spec, "template", "spec");
        Object sev =
            Trees.at(template == null ? spec : template, "domain", "launchSecurity", "sev");
        ((Map<String, Object>) Trees.present(sev)).put("attestation", Map.of());
      }
    }
    return result;
  }
}
