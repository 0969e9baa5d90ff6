package io.libvmi.schema;

/** The code of docs/schema.md. */
final class SchemaGuide {
  private SchemaGuide() {}

  static String news() {
    ApiSchema api = ApiSchema.of(new Release("1.6.0"));
    Type devices = api.type("v1.Devices");
    for (Field field : devices.fields()) {
      if (api.release().equals(field.since())) {
        System.out.println(field.name() + ": " + field.type());
      }
    }
    String schema = new JsonSchemas(api).ofAllKinds();
    return schema;
  }
}
