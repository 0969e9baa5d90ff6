package io.libvmi.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two releases, a kind that changed its version, and a kind of CDI's that only a CRD tells of. */
class SchemaGeneratorTest {
  @TempDir Path resources;

  @BeforeEach
  void generate() throws IOException {
    SchemaGenerator.main(
        new String[] {Resources.path("schema-facts").toString(), resources.toString()});
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.0.0", "1.1.0"})
  void aReleaseIsWrittenLikeThis(String release) throws IOException {
    Resources.assertExpected(
        "schema/api-" + release + ".json.txt",
        generated().get("io/libvmi/schema/api-" + release + ".json"));
  }

  @Test
  void theSameFactsMakeTheSameFiles() throws IOException {
    Map<String, String> first = generated();
    generate();
    assertThat(generated()).hasSize(2).isEqualTo(first);
  }

  private Map<String, String> generated() {
    return Resources.below(resources);
  }
}
