package io.libvmi.generator;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.fabric8.kubernetes.api.builder.Editable;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.KubernetesResource;
import io.fabric8.kubernetes.api.model.KubernetesResourceList;
import io.fabric8.kubernetes.api.model.Namespaced;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.model.annotation.Group;
import io.fabric8.kubernetes.model.annotation.Kind;
import io.fabric8.kubernetes.model.annotation.Plural;
import io.fabric8.kubernetes.model.annotation.ShortNames;
import io.fabric8.kubernetes.model.annotation.Singular;
import io.fabric8.kubernetes.model.annotation.Version;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The class of one of KubeVirt's or CDI's types. */
final class ModelClassSource {
  static final ClassName NULLABLE = ClassName.get(Nullable.class);

  private static final String MODEL = "io.libvmi.model";
  private static final ClassName TYPE = ClassName.get(MODEL, "ApiType");
  private static final ClassName WRITER = ClassName.get(MODEL, "ApiWriter");
  private static final ClassName READER = ClassName.get(MODEL, "ApiReader");
  private static final ClassName BUILDER = ClassName.get(MODEL, "ResourceBuilder");
  private static final ClassName RESOURCE = ClassName.get(MODEL, "ApiResource");
  private static final String JACKSON = "com.fasterxml.jackson.annotation";

  private final ApiDefinition definition;
  private final Documentation documentation;
  private final Traits traits;
  private final TypeSpec.Builder type;

  ModelClassSource(ApiDefinition definition, Documentation documentation, Traits traits) {
    this.definition = definition;
    this.documentation = documentation;
    this.traits = traits;
    this.type = TypeSpec.classBuilder(definition.javaName());
  }

  TypeSpec source() {
    type.addModifiers(Modifier.PUBLIC, Modifier.FINAL)
        .superclass(TYPE)
        .addJavadoc("$L", documentation.ofType(definition))
        .addField(
            FieldSpec.builder(
                    long.class,
                    "serialVersionUID",
                    Modifier.PRIVATE,
                    Modifier.STATIC,
                    Modifier.FINAL)
                .initializer("1L")
                .build());
    if (!definition.fields().isEmpty()) {
      type.addField(
          FieldSpec.builder(
                  ParameterizedTypeName.get(List.class, String.class),
                  "FIELDS",
                  Modifier.PRIVATE,
                  Modifier.STATIC,
                  Modifier.FINAL)
              .initializer(
                  "$T.of($L)",
                  List.class,
                  definition.fields().stream()
                      .map(field -> "\"" + field.name() + "\"")
                      .collect(Collectors.joining(", ")))
              .build());
    }
    asKind();
    asList();
    definition.fields().forEach(this::addField);
    type.addMethod(
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc(
                "Makes an object in which every field is absent$L.\n",
                definition.kind() == null ? "" : " but its kind and empty metadata")
            .build());
    definition.fields().forEach(this::addAccessors);
    if (definition.kind() != null) {
      type.addMethod(edit());
    }
    traits.add(definition, type);
    return type.addMethod(writeFields()).addMethod(read()).addMethod(copy()).build();
  }

  private void asKind() {
    ApiDefinition.Kind kind = definition.kind();
    if (kind == null) {
      return;
    }
    type.addSuperinterface(HasMetadata.class)
        .addSuperinterface(ParameterizedTypeName.get(ClassName.get(Editable.class), builder()))
        .addAnnotation(RESOURCE);
    if (kind.namespaced()) {
      type.addSuperinterface(Namespaced.class);
    }
    annotate(Group.class, kind.group());
    annotate(Version.class, kind.version());
    annotate(Kind.class, kind.kind());
    annotate(Singular.class, kind.singular());
    annotate(Plural.class, kind.plural());
    if (!kind.shortNames().isEmpty()) {
      AnnotationSpec.Builder names = AnnotationSpec.builder(ShortNames.class);
      kind.shortNames().forEach(name -> names.addMember("value", "$S", name));
      type.addAnnotation(names.build());
    }
  }

  private void asList() {
    ApiDefinition.Kind kind = definition.listOf();
    if (kind == null) {
      return;
    }
    type.addSuperinterface(
            ParameterizedTypeName.get(
                ClassName.get(KubernetesResourceList.class),
                definition.javaName().peerClass(kind.kind())))
        .addSuperinterface(KubernetesResource.class)
        .addAnnotation(RESOURCE);
    annotate(Group.class, kind.group());
    annotate(Version.class, kind.version());
  }

  private void annotate(Class<?> annotation, String value) {
    type.addAnnotation(AnnotationSpec.builder(annotation).addMember("value", "$S", value).build());
  }

  /** Whether a field is there from the start and is never null: what makes a kind a kind. */
  private boolean given(ApiDefinition.Field field) {
    return definition.kind() != null
        && (field.name().equals("apiVersion")
            || field.name().equals("kind")
            || field.name().equals("metadata"));
  }

  private void addField(ApiDefinition.Field field) {
    String name = javaName(field);
    FieldSpec.Builder code =
        FieldSpec.builder(
            given(field) ? field.type().javaType() : nullable(field.type().javaType()),
            name,
            Modifier.PRIVATE);
    if (!name.equals(field.name())) {
      code.addAnnotation(jsonProperty(field));
    }
    if (field.type() instanceof FieldType.ListOf || field.type() instanceof FieldType.MapOf) {
      code.addAnnotation(
          AnnotationSpec.builder(SuppressWarnings.class)
              .addMember("value", "$S", "serial")
              .build());
    }
    if (field.type() == FieldType.Scalar.ANY) {
      code.addAnnotation(
          AnnotationSpec.builder(SuppressWarnings.class)
              .addMember("value", "$S", "serial")
              .build());
    }
    ApiDefinition.Kind kind = definition.kind();
    if (kind != null && given(field)) {
      switch (field.name()) {
        case "apiVersion" -> code.initializer("$S", kind.group() + "/" + kind.version());
        case "kind" -> code.initializer("$S", kind.kind());
        default -> code.initializer("new $T()", ObjectMeta.class);
      }
    }
    ApiDefinition.Kind listed = definition.listOf();
    if (listed != null && field.name().equals("apiVersion")) {
      code.initializer("$S", listed.group() + "/" + listed.version());
    } else if (listed != null && field.name().equals("kind")) {
      code.initializer("$S", definition.javaName().simpleName());
    }
    type.addField(code.build());
  }

  private static AnnotationSpec jsonProperty(ApiDefinition.Field field) {
    return AnnotationSpec.builder(ClassName.get(JACKSON, "JsonProperty"))
        .addMember("value", "$S", field.name())
        .build();
  }

  private void addAccessors(ApiDefinition.Field field) {
    String name = javaName(field);
    String suffix =
        field.javaName().substring(0, 1).toUpperCase(Locale.ROOT) + field.javaName().substring(1);
    TypeName javaType = field.type().javaType();
    boolean given = given(field);
    boolean overrides =
        given
            || traits.asksFor(definition, field)
            || (definition.listOf() != null && field.name().equals("metadata"))
            || (definition.listOf() != null && field.name().equals("items"));

    MethodSpec.Builder getter =
        MethodSpec.methodBuilder("get" + suffix)
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc("$L", documentation.ofGetter(field))
            .returns(javaType);
    if (overrides) {
      getter.addAnnotation(Override.class);
    }
    if (field.type() instanceof FieldType.ListOf || field.type() instanceof FieldType.MapOf) {
      getter
          .beginControlFlow("if ($L == null)", name)
          .addStatement(
              "$L = $T.$L()",
              name,
              FieldCode.FIELDS,
              field.type() instanceof FieldType.ListOf ? "absentList" : "absentMap")
          .endControlFlow();
    } else if (!given) {
      getter.addAnnotation(NULLABLE);
    }
    type.addMethod(getter.addStatement("return $L", name).build());

    ParameterSpec value =
        ParameterSpec.builder(given ? javaType : nullable(javaType), name).build();
    boolean collection =
        field.type() instanceof FieldType.ListOf || field.type() instanceof FieldType.MapOf;
    CodeBlock assignment =
        collection
            ? CodeBlock.of("this.$L = $T.changeable($L)", name, FieldCode.FIELDS, name)
            : CodeBlock.of("this.$L = $L", name, name);
    MethodSpec.Builder setter =
        MethodSpec.methodBuilder("set" + suffix)
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc("$L", documentation.ofSetter(field, name))
            .addParameter(value)
            .addStatement(assignment);
    if ((given && !field.name().equals("kind")) || traits.asksFor(definition, field)) {
      setter.addAnnotation(Override.class);
    }
    type.addMethod(setter.build());
    type.addMethod(
        MethodSpec.methodBuilder("with" + suffix)
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc("$L@return this object\n", documentation.ofSetter(field, name))
            .addParameter(value)
            .returns(definition.javaName())
            .addStatement(assignment)
            .addStatement("return this")
            .build());
    if (field.nullable() && !given) {
      type.addMethod(
          MethodSpec.methodBuilder("read" + suffix)
              .addModifiers(Modifier.PRIVATE)
              .addComment("Jackson calls this, also for a null that the document states")
              .addAnnotation(
                  AnnotationSpec.builder(ClassName.get(JACKSON, "JsonSetter"))
                      .addMember("value", "$S", field.name())
                      .build())
              .addParameter(value)
              .addStatement("this.$L = $L", name, name)
              .beginControlFlow("if ($L == null)", name)
              .addStatement("keepNull($S)", field.name())
              .endControlFlow()
              .build());
    }
  }

  private MethodSpec writeFields() {
    CodeBlock.Builder code = CodeBlock.builder();
    definition.fields().forEach(field -> code.add(FieldCode.write(field, javaName(field))));
    return MethodSpec.methodBuilder("writeFields")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .addParameter(WRITER, "out")
        .addCode(code.build())
        .build();
  }

  private MethodSpec read() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("read")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .addJavadoc(
                "Reads an object.\n\n@param in where from\n@return the object, with fields that the"
                    + " class does not know among its additional properties\n")
            .addParameter(READER, "in")
            .returns(definition.javaName())
            .addStatement("$T it = new $T()", definition.javaName(), definition.javaName())
            .addStatement("in.beginObject()")
            .beginControlFlow(
                "for ($T field = in.nextField(); field != null; field = in.nextField())",
                String.class);
    if (definition.fields().isEmpty()) {
      return method
          .addStatement(
              "it.setAdditionalProperty(field, in.unknownField($S, field, $T.of()))",
              definition.javaName().simpleName(),
              List.class)
          .endControlFlow()
          .addStatement("return it")
          .build();
    }
    method
        .beginControlFlow("if (in.isNull() && FIELDS.contains(field))")
        .addStatement("in.any()")
        .beginControlFlow("if (in.isExact())")
        .addStatement("it.keepNull(field)")
        .endControlFlow()
        .addStatement("continue")
        .endControlFlow()
        .beginControlFlow("switch (field)");
    for (ApiDefinition.Field field : definition.fields()) {
      method.addCode("case $S -> {\n$>", field.name());
      method.addCode(FieldCode.read(field.type(), "it." + javaName(field) + " = $L"));
      method.addCode("$<}\n");
    }
    return method
        .addCode(
            "default -> it.setAdditionalProperty(field, in.unknownField($S, field, FIELDS));\n",
            definition.javaName().simpleName())
        .endControlFlow()
        .endControlFlow()
        .addStatement("return it")
        .build();
  }

  /** What fabric8's lists and visitors ask of a kind. */
  private MethodSpec edit() {
    return MethodSpec.methodBuilder("edit")
        .addJavadoc(
            """
            Makes a builder that begins with a copy of this object, for fabric8's lists and visitors.

            @return the builder
            """)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(builder())
        .addStatement("return new $T<>(this)", BUILDER)
        .build();
  }

  private TypeName builder() {
    return ParameterizedTypeName.get(BUILDER, definition.javaName());
  }

  private MethodSpec copy() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("copy")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(definition.javaName())
            .addStatement("$T it = new $T()", definition.javaName(), definition.javaName());
    for (ApiDefinition.Field field : definition.fields()) {
      method.addStatement(
          "it.$L = $L", javaName(field), FieldCode.copy(field.type(), javaName(field)));
    }
    return method
        .addStatement("it.copyAdditionalProperties(this)")
        .addStatement("return it")
        .build();
  }

  private static String javaName(ApiDefinition.Field field) {
    String name = field.javaName();
    return SourceVersion.isName(name) && !name.equals("it") && !name.equals("in")
        ? name
        : name + "_";
  }

  private static TypeName nullable(TypeName type) {
    return type.annotated(AnnotationSpec.builder(NULLABLE).build());
  }
}
