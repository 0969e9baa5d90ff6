package io.libvmi.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.Quantity;
import io.libvmi.model.LibvmiException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTextTest {

  private static Map<String, Object> machine() {
    Map<String, Object> spec = new LinkedHashMap<>();
    spec.put("running", false);
    spec.put("disks", List.of(Map.of("name", "root"), Map.of()));
    spec.put("networks", List.of());
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("kind", "VirtualMachine");
    tree.put("apiVersion", "kubevirt.io/v1");
    tree.put("spec", spec);
    tree.put("status", null);
    return tree;
  }

  @Test
  void isCompactAndKeepsTheOrderOfMaps() {
    assertThat(JsonText.of(machine()))
        .isEqualTo(
            "{\"kind\":\"VirtualMachine\",\"apiVersion\":\"kubevirt.io/v1\",\"spec\":{\"running\":"
                + "false,\"disks\":[{\"name\":\"root\"},{}],\"networks\":[]},\"status\":null}");
  }

  @Test
  void isIndentedByFourSpacesOnDemand() {
    assertThat(JsonText.indented(machine()))
        .isEqualTo(
            """
            {
                "kind": "VirtualMachine",
                "apiVersion": "kubevirt.io/v1",
                "spec": {
                    "running": false,
                    "disks": [
                        {
                            "name": "root"
                        },
                        {}
                    ],
                    "networks": []
                },
                "status": null
            }\
            """);
  }

  @Test
  void aValueNeedsNoContainer() {
    assertThat(JsonText.of(null)).isEqualTo("null");
    assertThat(JsonText.indented("a")).isEqualTo("\"a\"");
    assertThat(JsonText.indented(List.of())).isEqualTo("[]");
    assertThat(JsonText.of(Arrays.asList(1, null, true))).isEqualTo("[1,null,true]");
    assertThat(JsonText.of(new Quantity("0.5"))).isEqualTo("\"500m\"");
  }

  @Test
  void escapesWhatGoEscapes() {
    assertThat(JsonText.of("\"\\/")).isEqualTo("\"\\\"\\\\/\"");
    assertThat(JsonText.of("\b\f\n\r\t")).isEqualTo("\"\\b\\f\\n\\r\\t\"");
    assertThat(JsonText.of("\0\u001F\u007F")).isEqualTo("\"\\u0000\\u001f\u007F\"");
    assertThat(JsonText.of("<a>&")).isEqualTo("\"\\u003ca\\u003e\\u0026\"");
    assertThat(JsonText.of("\u2027\u2028\u2029")).isEqualTo("\"\u2027\\u2028\\u2029\"");
    assertThat(JsonText.of("ü日\uD83D\uDE00\uFEFF")).isEqualTo("\"ü日\uD83D\uDE00\uFEFF\"");
    assertThat(JsonText.of(Map.of("<", 1))).isEqualTo("{\"\\u003c\":1}");
  }

  @Test
  void halfOfASurrogatePairBecomesTheReplacementCharacter() {
    assertThat(JsonText.of("a\uD83Db")).isEqualTo("\"a\\ufffdb\"");
    assertThat(JsonText.of("\uDE00")).isEqualTo("\"\\ufffd\"");
  }

  @Test
  void bytesAreUtf8AndGoToAStreamAsTheyAre() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonText.write(List.of("ü"), out);

    assertThat(JsonText.bytes(List.of("ü"))).isEqualTo("[\"ü\"]".getBytes(UTF_8));
    assertThat(out.toByteArray()).isEqualTo(JsonText.bytes(List.of("ü")));
  }

  @Test
  void rejectsWhatJsonCannotSay() {
    assertThatThrownBy(() -> JsonText.of(List.of(Double.NaN)))
        .isInstanceOf(LibvmiException.class)
        .hasMessage("NaN cannot be written as JSON: a finite number was expected");
    Map<String, Object> nullKey = new LinkedHashMap<>();
    nullKey.put(null, "x");
    assertThatThrownBy(() -> JsonText.of(nullKey))
        .isInstanceOf(LibvmiException.class)
        .hasMessage("the key null of a map is null: a text was expected");
  }
}
