package io.libvmi.conformance;

import io.libvmi.CloudInit;
import io.libvmi.Factories;
import io.libvmi.Libvmi;
import io.libvmi.Option;
import io.libvmi.ReplicaSets;
import io.libvmi.Replicas;
import io.libvmi.Status;
import io.libvmi.client.Pods;
import io.libvmi.model.ApiReader;
import io.libvmi.model.ApiType;
import io.libvmi.model.TreeWriter;
import io.libvmi.model.kubevirt.v1.VirtualMachine;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstanceStatus;
import io.libvmi.reader.FieldPath;
import io.libvmi.reader.NodeReader;
import io.libvmi.reader.Problems;
import io.libvmi.recipe.Catalogue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes a case's call. What makes a manifest of options is called as a program in Java calls it;
 * the options, and everything that a recipe can say, by the catalogue.
 */
final class Calls {
  private final FakeApiServer server;
  private final Release release;
  private final GoldenCase golden;
  private final boolean goWay;

  private Calls(FakeApiServer server, Release release, GoldenCase golden, boolean goWay) {
    this.server = server;
    this.release = release;
    this.golden = golden;
    this.goWay = goWay;
  }

  /** Calls that ours are made by. */
  static Calls ours(FakeApiServer server, Release release, GoldenCase golden) {
    return new Calls(server, release, golden, false);
  }

  /** The same calls, with {@link GoWay} beside them. */
  Calls inGoWay() {
    return new Calls(server, release, golden, true);
  }

  /** The result of a call as it is made in Java. */
  @SuppressWarnings("NullAway") // Go's nil is handed on to see what we make of it
  @Nullable Object make(@Nullable Object call) {
    Object constant = Trees.at(call, "const");
    if (constant != null) {
      return constant((String) constant);
    }
    String function = (String) Trees.present(Trees.at(call, "fn"));
    List<?> arguments = (List<?>) Trees.present(Trees.at(call, "args"));
    if (Instances.makes(function)) {
      return instance(function, arguments);
    }
    return switch (function) {
      case "NewVirtualMachine" ->
          Libvmi.newVirtualMachine(
              vmi(arguments.get(0)),
              Instances.array(this.<VirtualMachine>options(rest(arguments))));
      case "replicaset.New" ->
          ReplicaSets.newReplicaSet(
              vmi(arguments.get(0)),
              Replicas.withReplicas(Math.toIntExact((Long) arguments.get(1))));
      case "GetCloudInitVolume" -> CloudInit.getCloudInitVolume(vmi(arguments.get(0)));
      case "status.Update" ->
          Libvmi.from(
              status(arguments.get(0)),
              Instances.array(this.<VirtualMachineInstanceStatus>options(rest(arguments))));
      case "IndexInterfaceStatusByName" -> Status.indexInterfaceStatusByName(vmi(arguments.get(0)));
      case "GetPodByVirtualMachineInstance" ->
          Pods.getPodByVirtualMachineInstance(
              server.client(), vmi(arguments.get(0)), (String) arguments.get(1));
      default -> Catalogue.call(GoCalls.node(withParts(call)));
    };
  }

  private static String constant(String name) {
    return switch (name) {
      case "CloudInitDiskName" -> CloudInit.CLOUD_INIT_DISK_NAME;
      case "WindowsFirmware" -> Factories.WINDOWS_FIRMWARE;
      case "WindowsPVCName", "libvmifact.WindowsPVCName" -> Factories.WINDOWS_PVC_NAME;
      case "libvmifact.FedoraMemory" -> Factories.FEDORA_MEMORY;
      default -> throw new IllegalArgumentException("no constant is known as " + name);
    };
  }

  private static List<?> rest(List<?> arguments) {
    return arguments.subList(1, arguments.size());
  }

  private VirtualMachineInstance instance(String function, List<?> arguments) {
    List<Option<VirtualMachineInstance>> options = new ArrayList<>(release.first(function));
    options.addAll(options(arguments));
    List<?> defaults = golden.defaultOptions().stream().map(release::call).toList();
    VirtualMachineInstance vmi =
        Instances.make(function, golden.architecture(), options(defaults), options);
    Option<VirtualMachineInstance> after = goWay ? GoWay.after(function) : null;
    return after == null ? vmi : Libvmi.from(vmi, after);
  }

  @SuppressWarnings({"unchecked", "NullAway"}) // Go's nil is handed on; a call is typed by its name
  private <T> List<Option<T>> options(List<?> calls) {
    List<Option<T>> options = new ArrayList<>();
    for (Object call : calls) {
      Option<VirtualMachineInstance> before = goWay ? GoWay.before(Trees.at(call, "fn")) : null;
      if (before != null) {
        options.add((Option<T>) before);
      }
      options.add(call == null ? null : (Option<T>) Catalogue.call(GoCalls.node(withParts(call))));
    }
    return options;
  }

  /** A call whose arguments the catalogue can make: what it cannot, stands there as it is. */
  private @Nullable Object withParts(@Nullable Object call) {
    if (call instanceof List<?> list) {
      List<@Nullable Object> parts = new ArrayList<>();
      list.forEach(one -> parts.add(withParts(one)));
      return parts;
    }
    if (!(call instanceof Map<?, ?> map)) {
      return call;
    }
    if ("status.Update".equals(map.get("fn"))) {
      return make(call) instanceof ApiType part ? TreeWriter.treeOf(part) : null;
    }
    Map<String, @Nullable Object> parts = new LinkedHashMap<>();
    map.forEach((key, value) -> parts.put((String) key, withParts(value)));
    return parts;
  }

  @Nullable VirtualMachineInstance vmi(@Nullable Object argument) {
    return object(argument, VirtualMachineInstance::read);
  }

  private @Nullable VirtualMachineInstanceStatus status(@Nullable Object argument) {
    return object(argument, VirtualMachineInstanceStatus::read);
  }

  @SuppressWarnings("unchecked") // a function's result has the type that Go's has
  private <T> @Nullable T object(@Nullable Object argument, Function<ApiReader, T> read) {
    if (argument == null) {
      return null;
    }
    if (Trees.at(argument, "fn") != null) {
      return (T) make(argument);
    }
    Problems problems = new Problems();
    T object = read.apply(NodeReader.composing(GoCalls.node(argument), FieldPath.ROOT, problems));
    problems.throwIfAny();
    return object;
  }
}
