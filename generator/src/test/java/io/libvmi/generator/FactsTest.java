package io.libvmi.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FactsTest {
  @Test
  void theNewestReleaseIsTheOneThatClassesAreMadeFor() {
    Facts facts = Facts.read(Resources.path("facts"));
    assertThat(facts.newest()).isEqualTo("1.1.0");
    assertThat(facts.definitions()).containsKeys("v1.Gadget", "v1.GadgetList", "v1.Part");
    assertThat(facts.earlier()).containsOnlyKeys("1.0.0");
    assertThat(facts.earlier().get("1.0.0")).containsOnlyKeys("v1.Gadget", "v1.GadgetSpec");
    assertThat(facts.crds()).containsOnlyKeys("Gadget");
    assertThat(facts.texts()).containsOnlyKeys("notes.Note", "notes.Page");
    assertThat(facts.documents()).containsExactly("Page");
    assertThat(facts.crds().get("Gadget")).containsEntry("group", "kubevirt.io");
  }

  @Test
  void aFieldIsAsOldAsTheOldestReleaseFromWhichItHasAlwaysBeenThere() {
    Map<String, Map<String, Map<String, Object>>> earlier = new LinkedHashMap<>();
    earlier.put("1.0.0", Map.of("v1.A", type("old", "lost")));
    earlier.put("1.1.0", Map.of("v1.A", type("old", "newer")));
    earlier.put("1.2.0", Map.of("v1.A", type("old", "newer", "lost")));
    Facts facts =
        new Facts("1.3.0", Map.of(), earlier, Map.of(), Map.of("text.B", type("field")), List.of());

    assertThat(facts.since("v1.A", "old")).isNull();
    assertThat(facts.since("v1.A", "newer")).isEqualTo("1.1.0");
    assertThat(facts.since("v1.A", "lost")).isEqualTo("1.2.0");
    assertThat(facts.since("v1.A", "newest")).isEqualTo("1.3.0");
    assertThat(facts.since("v1.NewType", "field")).isEqualTo("1.3.0");
    assertThat(facts.since("text.B", "field")).isNull();
  }

  private static Map<String, Object> type(String... fields) {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (String field : fields) {
      properties.put(field, Map.of("type", "string"));
    }
    return Map.of("properties", properties);
  }
}
