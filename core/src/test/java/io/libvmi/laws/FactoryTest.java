package io.libvmi.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.libvmi.CloudInit;
import io.libvmi.Metadata;
import io.libvmi.Option;
import io.libvmi.OptionException;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a factory says about a machine comes first: an option can say otherwise, and the rest
 * stands.
 */
class FactoryTest {
  static Stream<Named<Method>> factories() {
    return PublicApi.named(PublicApi.factories());
  }

  @ParameterizedTest
  @MethodSource("factories")
  void whatTheFactorySaysStandsWhereAnOptionDoesNotSayOtherwise(Method factory) {
    Map<String, Object> plain = tree(factory);
    for (Call call : calls(factory)) {
      Set<String> documented = Sources.fields(call.method());
      boolean mayReplace = Sources.saysThatItReplaces(call.method());
      assertThat(Change.between(plain, treeUnlessRefused(factory, call, plain)))
          .as("what %s changes besides %s", call, documented)
          .allMatch(
              change -> documented.stream().anyMatch(path -> change.isCovered(path, mayReplace)));
    }
  }

  @ParameterizedTest
  @MethodSource("factories")
  void whatAnOptionSaysStands(Method factory) {
    for (Call call : calls(factory)) {
      Object bare = Manifests.empty(factory.getReturnType());
      if (Manifests.applyOrSkip(call.option(), bare)) {
        assertThat(leaves(tree(factory, call.option())))
            .as("%s", call)
            .containsAllEntriesOf(leaves(Manifests.tree(bare)));
      }
    }
  }

  /** What a factory makes with an option, or without it where it refuses. */
  private static Map<String, Object> treeUnlessRefused(
      Method factory, Call call, Map<String, Object> plain) {
    try {
      return tree(factory, call.option());
    } catch (OptionException e) {
      return plain;
    }
  }

  private static List<Call> calls(Method factory) {
    return PublicApi.options().stream()
        .filter(option -> PublicApi.appliesTo(option, factory.getReturnType()))
        .filter(option -> !List.of("withName", "withRandomName").contains(option.getName()))
        .flatMap(option -> Calls.of(option).stream().limit(3))
        .toList();
  }

  /**
   * What a factory makes, under one name, and without the cloud-init that it may leave to an
   * option.
   */
  private static Map<String, Object> tree(Method factory, Option<?>... options) {
    List<Option<?>> all = new ArrayList<>(List.of(options));
    if (HasMetadata.class.isAssignableFrom(factory.getReturnType())) {
      all.add(Metadata.withName("example"));
    }
    Object made = Call.invoke(factory, (Object) all.toArray(new Option<?>[0]));
    Map<String, Object> tree = Manifests.tree(made);
    if (made instanceof VirtualMachineInstance) {
      Map<?, ?> spec = (Map<?, ?>) tree.get("spec");
      Map<?, ?> devices = (Map<?, ?>) ((Map<?, ?>) spec.get("domain")).get("devices");
      withoutCloudInit(spec.get("volumes"));
      withoutCloudInit(devices.get("disks"));
    }
    return tree;
  }

  private static void withoutCloudInit(Object list) {
    if (list instanceof List<?> elements) {
      elements.removeIf(
          element -> CloudInit.CLOUD_INIT_DISK_NAME.equals(((Map<?, ?>) element).get("name")));
    }
  }

  /** Path to value, but for what is in lists: to these an option only adds. */
  private static Map<String, Object> leaves(Map<?, ?> tree) {
    Map<String, Object> leaves = new TreeMap<>();
    collect("", tree, leaves);
    return leaves;
  }

  private static void collect(String path, Object value, Map<String, Object> leaves) {
    if (value instanceof Map<?, ?> map) {
      map.forEach((key, below) -> collect(path + "/" + key, below, leaves));
    } else if (!(value instanceof List)) {
      leaves.put(path, value);
    }
  }
}
