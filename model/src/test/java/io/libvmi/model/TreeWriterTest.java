package io.libvmi.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.Quantity;
import io.libvmi.model.kubevirt.v1.CPU;
import io.libvmi.model.kubevirt.v1.Memory;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstanceSpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TreeWriterTest {
  private final TreeWriter writer = new TreeWriter();

  @Test
  void everyValueBecomesAPlainOne() {
    writer.beginObject();
    writer.field("bool");
    writer.bool(true);
    writer.field("integer");
    writer.integer(7);
    writer.key("list/of.all");
    writer.beginArray();
    writer.number(0.5);
    writer.nullValue();
    writer.quantity(new Quantity("1024Mi"));
    writer.beginObject();
    writer.endObject();
    writer.endArray();
    writer.field("map");
    writer.stringMap(mapOf("b", null, "a", "x"));
    writer.field("quantities");
    writer.quantityMap(mapOf("cpu", new Quantity("0.5"), "none", null));
    writer.field("strings");
    writer.stringList(Arrays.asList("x", null));
    writer.endObject();

    Map<String, Object> expected = new LinkedHashMap<>();
    expected.put("bool", true);
    expected.put("integer", 7L);
    expected.put("list/of.all", Arrays.asList(0.5, null, "1Gi", Map.of()));
    expected.put("map", mapOf("b", null, "a", "x"));
    expected.put("quantities", mapOf("cpu", "500m", "none", null));
    expected.put("strings", Arrays.asList("x", null));
    assertThat(writer.tree()).isEqualTo(expected);
    assertThat(((Map<?, ?>) writer.tree()).keySet()).isEqualTo(expected.keySet());
  }

  @Test
  void whatIsWithinAnyValueBecomesPlain() {
    writer.value(
        List.of(
            new Memory().withGuest(new Quantity("1024Mi")),
            Map.of("short", (short) 1, "byte", (byte) 2, "int", 3, "long", 4L, "double", 5.5),
            new Quantity("0.5")));

    assertThat(writer.tree())
        .isEqualTo(
            List.of(
                Map.of("guest", "1Gi"),
                Map.of("short", 1L, "byte", 2L, "int", 3L, "long", 4L, "double", 5.5),
                "500m"));
  }

  @Test
  void aTreeNeedNotBeAnObject() {
    writer.string("alone");

    assertThat(writer.tree()).isEqualTo("alone");
  }

  @Test
  void aTreeThatIsNotCompleteIsNotGiven() {
    assertThatThrownBy(writer::tree)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the tree is not complete");

    writer.beginArray();

    assertThatThrownBy(writer::tree).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void theTreeSharesNothingWithTheObject() {
    VirtualMachineInstanceSpec spec = new VirtualMachineInstanceSpec();
    spec.getNodeSelector().put("zone", "a");
    spec.setAdditionalProperty("future", new ArrayList<>(List.of(1)));

    Map<String, Object> tree = TreeWriter.treeOf(spec);
    spec.getNodeSelector().put("zone", "b");
    spec.setAdditionalProperty("future", List.of());

    assertThat(tree).isEqualTo(Map.of("future", List.of(1L), "nodeSelector", Map.of("zone", "a")));
  }

  @Test
  void theTreeOfAnObjectHasItsFieldsInOrder() {
    CPU cpu = new CPU().withThreads(1L).withCores(2L);
    cpu.setAdditionalProperty("future", null);

    assertThat(TreeWriter.treeOf(cpu).toString()).isEqualTo("{cores=2, future=null, threads=1}");
  }

  private static <V> Map<String, V> mapOf(String a, V first, String b, V second) {
    Map<String, V> map = new LinkedHashMap<>();
    map.put(a, first);
    map.put(b, second);
    return map;
  }
}
