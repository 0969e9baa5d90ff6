package io.libvmi.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Quantity;
import io.libvmi.model.ApiWriter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the classes of the model call. */
class EmitterTest {

  private static void machine(ApiWriter out) {
    Map<String, String> labels = new LinkedHashMap<>();
    labels.put("\uD83D\uDE00", "emoji");
    labels.put("b", null);
    labels.put("a10", "true");
    labels.put("a9", "x");
    labels.put("\uFFFD", "y");
    Map<String, Quantity> limits = new LinkedHashMap<>();
    limits.put("memory", new Quantity("1024", "Mi"));
    limits.put("cpu", new Quantity("2"));
    limits.put("absent", null);

    out.beginObject();
    out.field("cores");
    out.integer(2);
    out.field("devices");
    out.beginObject();
    out.endObject();
    out.field("disks");
    out.beginArray();
    out.beginObject();
    out.field("cache");
    out.nullValue();
    out.field("name");
    out.string("root");
    out.endObject();
    out.value(List.of("any", 1.5));
    out.endArray();
    out.field("labels");
    out.stringMap(labels);
    out.field("limits");
    out.quantityMap(limits);
    out.field("names");
    out.stringList(Arrays.asList("a", null));
    out.field("running");
    out.bool(true);
    out.field("size");
    out.quantity(new Quantity("0.5"));
    out.endObject();
  }

  @Test
  void yaml() {
    YamlEmitter emitter = new YamlEmitter();
    machine(emitter);
    assertThat(emitter.out.takeText())
        .isEqualTo(
            """
            cores: 2
            devices: {}
            disks:
            - cache: null
              name: root
            - - any
              - 1.5
            labels:
              \uFFFD: "y"
              "\\U0001F600": emoji
              a9: x
              a10: "true"
              b: null
            limits:
              absent: null
              cpu: "2"
              memory: 1Gi
            names:
            - a
            - null
            running: true
            size: 500m
            """);
  }

  @Test
  void jsonSortsTheMapsOfAnObjectByTheirBytes() {
    JsonEmitter emitter = new JsonEmitter(false);
    machine(emitter);
    assertThat(emitter.out.takeText())
        .isEqualTo(
            "{\"cores\":2,\"devices\":{},"
                + "\"disks\":[{\"cache\":null,\"name\":\"root\"},[\"any\",1.5]],"
                + "\"labels\":{\"a10\":\"true\",\"a9\":\"x\",\"b\":null,\"\uFFFD\":\"y\","
                + "\"\uD83D\uDE00\":\"emoji\"},\"limits\":{\"absent\":null,\"cpu\":\"2\","
                + "\"memory\":\"1Gi\"},\"names\":[\"a\",null],\"running\":true,\"size\":\"500m\"}");
  }
}
