package io.libvmi.conformance;

import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import io.libvmi.model.ApiType;
import io.libvmi.model.LibvmiException;
import io.libvmi.model.TreeWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the call of a case and compares the result with Go's. */
final class ObjectCheck {
  private static final KubernetesSerialization FABRIC8 = new KubernetesSerialization();

  private final FakeApiServer server;
  private final Release release;
  private final GoldenCase golden;
  private final Verdict verdict;

  ObjectCheck(FakeApiServer server, Release release, GoldenCase golden, Verdict verdict) {
    this.server = server;
    this.release = release;
    this.golden = golden;
    this.verdict = verdict;
  }

  void check() {
    server.hold(golden.cluster());
    try {
      Calls calls = Calls.ours(server, release, golden);
      @Nullable Object call = release.call(golden.call());
      @Nullable Object ours = tree(calls.make(call));
      if (release.leavesOutTheResult()) {
        return; // it is made, and a failure that is not ours counts
      }
      if (golden.hasResult()) {
        compare(ours, calls, call);
      } else {
        verdict.disagree("ours is " + ours + ", Go says " + golden.failure());
      }
      checkRequests();
    } catch (LibvmiException e) {
      Errors.judge(golden, e, verdict);
    } catch (RuntimeException e) {
      verdict.disagree("an exception that is not ours: " + e);
    }
  }

  private void checkRequests() {
    List<String> requests = golden.requests();
    if (requests != null && !requests.equals(server.requests())) {
      verdict.disagree("ours asks the server " + server.requests() + ", Go " + requests);
    }
  }

  private void compare(@Nullable Object ours, Calls calls, @Nullable Object call) {
    Object theirs = release.result(GoStructs.result(golden), calls);
    String difference = difference(ours, theirs);
    if (difference == null) {
      return;
    }
    if (GoWay.isIn(golden) && difference(tree(calls.inGoWay().make(call)), theirs) == null) {
      verdict.show(Difference.D5);
    } else {
      verdict.disagree(difference);
    }
  }

  private static @Nullable String difference(@Nullable Object ours, @Nullable Object theirs) {
    return Trees.difference("", RandomNames.read(ours, theirs), theirs);
  }

  /** A result of ours as a tree. */
  private static @Nullable Object tree(@Nullable Object result) {
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
}
