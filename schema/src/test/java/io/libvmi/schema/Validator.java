package io.libvmi.schema;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Objects;

/** A validator that knows nothing of us, and one of our schemas. */
final class Validator {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);

  private final Schema schema;

  private Validator(Schema schema) {
    this.schema = schema;
  }

  /** For a kind of the newest release. */
  static Validator of(String kind) {
    ApiSchema api = ApiSchema.of(Release.NEWEST);
    return api.kinds().stream()
        .filter(one -> one.name().equals(kind))
        .map(one -> new Validator(REGISTRY.getSchema(new JsonSchemas(api).of(one))))
        .findFirst()
        .orElseThrow();
  }

  static Validator ofAllKinds(Release release) {
    return new Validator(REGISTRY.getSchema(new JsonSchemas(ApiSchema.of(release)).ofAllKinds()));
  }

  /** For schemas themselves. */
  static Validator draft7() {
    return new Validator(
        REGISTRY.getSchema(SchemaLocation.of("http://json-schema.org/draft-07/schema#")));
  }

  /** What is wrong with a manifest, in YAML or JSON. */
  List<String> complaints(String manifest) {
    return schema.validate(manifest, InputFormat.YAML).stream()
        .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
        .toList();
  }

  /** The same in few words: place, keyword, and the field that is absent or unknown. */
  List<String> reasons(String manifest) {
    return schema.validate(manifest, InputFormat.YAML).stream()
        .map(
            error ->
                "%s: %s %s"
                    .formatted(
                        error.getInstanceLocation(),
                        error.getKeyword(),
                        Objects.requireNonNullElse(error.getProperty(), ""))
                    .strip())
        .distinct()
        .toList();
  }
}
