package io.libvmi.conformance;

import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import io.libvmi.Factories;
import io.libvmi.Status;
import io.libvmi.client.Pods;
import io.libvmi.model.ApiType;
import io.libvmi.model.LibvmiException;
import io.libvmi.model.TreeWriter;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import io.libvmi.reader.FieldPath;
import io.libvmi.reader.Node;
import io.libvmi.reader.NodeReader;
import io.libvmi.reader.Problems;
import io.libvmi.recipe.Catalogue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes the call of a case and compares the result with Go's. */
final class ObjectCheck {
  private static final Pattern RANDOM_NAME =
      Pattern.compile("testvmi-[bcdfghjklmnpqrstvwxz2456789]{5}");
  private static final KubernetesSerialization FABRIC8 = new KubernetesSerialization();

  private final FakeApiServer server;
  private final GoldenCase golden;
  private final Verdict verdict;

  ObjectCheck(FakeApiServer server, GoldenCase golden, Verdict verdict) {
    this.server = server;
    this.golden = golden;
    this.verdict = verdict;
  }

  void check() {
    Map<String, @Nullable Object> call = golden.call();
    V120 release = new V120(server, verdict);
    server.hold(golden.cluster());
    @Nullable Object ours;
    try {
      ours = tree(release.call(call));
    } catch (LibvmiException e) {
      failed(e);
      return;
    } catch (RuntimeException e) {
      verdict.disagree("an exception that is not ours: " + e);
      return;
    }
    if (V120.isFactory(call)) {
      verdict.show(Difference.D4);
    } else if (!golden.hasResult()) {
      verdict.disagree("ours is " + ours + ", Go says " + golden.failure());
    } else {
      compare(ours, release.result(golden.json()));
    }
    checkRequests();
  }

  private void failed(LibvmiException e) {
    String failure = golden.failure();
    if (failure == null
        && e.getMessage().contains("is not a quantity")
        && QuantityCheck.givesNonsense(golden.call())) {
      verdict.show(Difference.D9);
    } else if (failure == null) {
      verdict.disagree("ours is the error \"" + e.getMessage() + "\", Go has a result");
    } else if (failure.contains("nil pointer dereference")) {
      verdict.show(Difference.D8);
    }
  }

  private void checkRequests() {
    List<String> requests = golden.requests();
    if (requests != null && !requests.equals(server.requests())) {
      verdict.disagree("ours asks the server " + server.requests() + ", Go " + requests);
    }
  }

  private void compare(@Nullable Object ours, @Nullable Object go) {
    Object theirs = withoutLayout(go);
    if ("NAME".equals(Trees.at(theirs, "metadata", "name"))
        && Trees.at(ours, "metadata", "name") instanceof String name
        && RANDOM_NAME.matcher(name).matches()) {
      ours = Trees.replaceTexts(ours, text -> text.equals(name) ? "NAME" : text);
    }
    String difference = Trees.difference("", ours, theirs);
    if (difference != null) {
      verdict.disagree(difference);
    }
  }

  /** Without what only the layout of Go's structs puts there. */
  private static @Nullable Object withoutLayout(@Nullable Object tree) {
    if (Trees.at(tree, "metadata") instanceof Map<?, ?> metadata) {
      metadata.remove("selfLink");
    }
    if (Trees.at(tree, "status") instanceof Map<?, ?> status) {
      if (status.get("guestOSInfo") instanceof Map<?, ?> info && info.isEmpty()) {
        status.remove("guestOSInfo");
      }
      if (status.get("runtimeUser") instanceof Long user && user == 0) {
        status.remove("runtimeUser");
      }
      if (status.isEmpty() && tree instanceof Map<?, ?> map) {
        map.remove("status");
      }
    }
    return tree;
  }

  /** Our result as a tree. */
  private @Nullable Object tree(@Nullable Object call) {
    Object result = result(call);
    if (result instanceof Map<?, ?> map) {
      Map<String, @Nullable Object> tree = new LinkedHashMap<>();
      map.forEach((key, value) -> tree.put((String) key, plain(value)));
      return tree;
    }
    return plain(result);
  }

  private static @Nullable Object plain(@Nullable Object value) {
    if (value instanceof Pod pod) {
      // fabric8 names the kind and leaves out empty objects, Go does the contrary
      pod.setKind(null);
      pod.setApiVersion(null);
      return GoldenCase.read(FABRIC8.asJson(pod)).tree();
    }
    return value instanceof ApiType object ? TreeWriter.treeOf(object) : value;
  }

  private @Nullable Object result(@Nullable Object call) {
    if ("WindowsFirmware".equals(Trees.at(call, "const"))) {
      return Factories.WINDOWS_FIRMWARE;
    }
    if ("WindowsPVCName".equals(Trees.at(call, "const"))) {
      return Factories.WINDOWS_PVC_NAME;
    }
    List<?> arguments = (List<?>) Trees.present(Trees.at(call, "args"));
    String function = (String) Trees.present(Trees.at(call, "fn"));
    return switch (function) {
      case "IndexInterfaceStatusByName" -> Status.indexInterfaceStatusByName(vmi(arguments.get(0)));
      case "GetPodByVirtualMachineInstance" ->
          Pods.getPodByVirtualMachineInstance(
              server.client(), vmi(arguments.get(0)), (String) Trees.present(arguments.get(1)));
      default -> Catalogue.call(GoCalls.node(call));
    };
  }

  @SuppressWarnings("NullAway") // Go's nil is handed on to see what we make of it
  private static VirtualMachineInstance vmi(@Nullable Object argument) {
    if (argument == null) {
      return null;
    }
    Node node = GoCalls.node(argument);
    if (Trees.at(argument, "fn") != null) {
      return (VirtualMachineInstance) Catalogue.call(node);
    }
    Problems problems = new Problems();
    VirtualMachineInstance vmi =
        VirtualMachineInstance.read(NodeReader.strict(node, FieldPath.ROOT, problems));
    problems.throwIfAny();
    return vmi;
  }
}
