package io.libvmi.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FieldAgesTest {
  private final FieldAges ages = new FieldAges();

  @BeforeEach
  void addReleases() {
    ages.add("1.0.0", Map.of("v1.A", type("old", "lost"), "v1alpha1.Pool", type("old")));
    ages.add("1.1.0", Map.of("v1.A", type("old", "newer"), "v1alpha1.Pool", type("old", "newer")));
    ages.add(
        "1.2.0", Map.of("v1.A", type("old", "newer", "lost"), "v1.Pool", type("old", "newer")));
    ages.add("1.3.0", Map.of("v1.A", type("old", "newest"), "v1.Pool", type("old", "newest")));
  }

  @Test
  void aFieldIsAsOldAsTheOldestReleaseFromWhichItHasAlwaysBeenThere() {
    assertThat(ages.since("1.2.0", "v1.A", "old")).isNull();
    assertThat(ages.since("1.2.0", "v1.A", "newer")).isEqualTo("1.1.0");
    assertThat(ages.since("1.2.0", "v1.A", "lost")).isEqualTo("1.2.0");
    assertThat(ages.since("1.3.0", "v1.A", "newest")).isEqualTo("1.3.0");
  }

  @Test
  void anEarlierReleaseKnowsNothingOfLaterOnes() {
    assertThat(ages.since("1.0.0", "v1.A", "lost")).isNull();
    assertThat(ages.since("1.1.0", "v1.A", "newer")).isEqualTo("1.1.0");
  }

  @Test
  void aTypeOfANewVersionIsAsOldAsInTheVersionBefore() {
    assertThat(ages.since("1.2.0", "v1.Pool", "old")).isNull();
    assertThat(ages.since("1.2.0", "v1.Pool", "newer")).isEqualTo("1.1.0");
    assertThat(ages.since("1.3.0", "v1.Pool", "newest")).isEqualTo("1.3.0");
  }

  @Test
  void ofWhatNoReleaseDefinesNothingIsKnown() {
    assertThat(ages.since("1.3.0", "notes.Page", "title")).isNull();
  }

  private static Map<String, Object> type(String... fields) {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (String field : fields) {
      properties.put(field, Map.of("type", "string"));
    }
    return Map.of("properties", properties);
  }
}
