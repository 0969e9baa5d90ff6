package io.libvmi.generator;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * The class that writes, reads and copies Kubernetes' own types. They are fabric8's classes, which
 * cannot do it themselves.
 */
final class KubernetesTypesSource {
  private static final ClassName WRITER = ClassName.get("io.libvmi.model", "ApiWriter");
  private static final ClassName READER = ClassName.get("io.libvmi.model", "ApiReader");
  private static final ClassName ADDITIONAL = ClassName.get("io.libvmi.model", "Additional");

  private final Api api;

  KubernetesTypesSource(Api api) {
    this.api = api;
  }

  TypeSpec source() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(FieldCode.KUBERNETES)
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addJavadoc(
                "How Kubernetes' own types, for which the model takes fabric8's classes, are"
                    + " written, read and copied.\n")
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    for (ApiDefinition definition : api.kubernetes.values()) {
      type.addMethod(write(definition))
          .addMethod(writeFields(definition))
          .addMethod(read(definition))
          .addMethod(copy(definition))
          .addMethod(copyList(definition));
    }
    return type.build();
  }

  private static MethodSpec write(ApiDefinition definition) {
    return MethodSpec.methodBuilder("write")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addJavadoc(
            "Writes a $L.\n\n@param out where to\n@param from the object\n", definition.name())
        .addParameter(WRITER, "out")
        .addParameter(definition.javaName(), "from")
        .beginControlFlow("if (!from.getAdditionalProperties().isEmpty())")
        .addStatement("$T fields = new $T()", tree(), tree())
        .addStatement("fields.beginObject()")
        .addStatement("writeFields(fields, from)")
        .addStatement("fields.endObject()")
        .addStatement("$T.write(out, fields.tree(), from.getAdditionalProperties())", ADDITIONAL)
        .addStatement("return")
        .endControlFlow()
        .addStatement("out.beginObject()")
        .addStatement("writeFields(out, from)")
        .addStatement("out.endObject()")
        .build();
  }

  private static ClassName tree() {
    return ClassName.get("io.libvmi.model", "TreeWriter");
  }

  private static MethodSpec writeFields(ApiDefinition definition) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (ApiDefinition.Field field : definition.fields()) {
      String value = "from." + getter(definition, field) + "()";
      boolean collection =
          field.type() instanceof FieldType.ListOf || field.type() instanceof FieldType.MapOf;
      if (collection) {
        // fabric8 cannot tell an empty list from an absent one
        code.beginControlFlow("if ($L != null && !$L.isEmpty())", value, value);
      }
      code.add(FieldCode.write(field, value));
      if (collection) {
        code.endControlFlow();
      }
    }
    return MethodSpec.methodBuilder("writeFields")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addParameter(WRITER, "out")
        .addParameter(definition.javaName(), "from")
        .addCode(code.build())
        .build();
  }

  static MethodSpec read(ApiDefinition definition) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("read" + definition.javaName().simpleName())
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .addJavadoc(
                "Reads a $L.\n\n@param in where from\n@return the object\n", definition.name())
            .addParameter(READER, "in")
            .returns(definition.javaName())
            .addStatement("$T it = new $T()", definition.javaName(), definition.javaName());
    if (definition.fields().isEmpty()) {
      return method
          .addStatement("in.beginObject()")
          .beginControlFlow(
              "for ($T field = in.nextField(); field != null; field = in.nextField())",
              String.class)
          .addStatement("it.setAdditionalProperty(field, in.any())")
          .endControlFlow()
          .addStatement("return it")
          .build();
    }
    String known =
        Stream.concat(
                definition.fields().stream().map(ApiDefinition.Field::name),
                definition.fieldsWithoutClass().stream())
            .sorted()
            .map(field -> "\"" + field + "\"")
            .collect(Collectors.joining(", "));
    method
        .addStatement("$T known = $T.of($L)", listOf(TypeName.get(String.class)), List.class, known)
        .addStatement("in.beginObject()")
        .beginControlFlow(
            "for ($T field = in.nextField(); field != null; field = in.nextField())", String.class)
        .beginControlFlow("if (in.isNull() && known.contains(field))")
        .addStatement("in.any()")
        .beginControlFlow("if (in.isExact())")
        .addStatement("it.setAdditionalProperty(field, null)")
        .endControlFlow()
        .addStatement("continue")
        .endControlFlow()
        .beginControlFlow("switch (field)");
    for (ApiDefinition.Field field : definition.fields()) {
      method.addCode("case $S -> {\n$>", field.name());
      method.addCode(FieldCode.read(field.type(), "it." + setter(definition, field) + "($L)"));
      method.addCode("$<}\n");
    }
    for (String field : definition.fieldsWithoutClass()) {
      method.addCode("case $S -> it.setAdditionalProperty(field, in.any());\n", field);
    }
    return method
        .addCode(
            "default -> it.setAdditionalProperty(field, in.unknownField($S, field, known));\n",
            definition.javaName().simpleName())
        .endControlFlow()
        .endControlFlow()
        .addStatement("return it")
        .build();
  }

  private static MethodSpec copy(ApiDefinition definition) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("copy")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .addAnnotation(ModelClassSource.NULLABLE)
            .addJavadoc(
                "Copies a $L.\n\n@param from the object, or null\n@return a copy that shares nothing"
                    + " with it, or null\n",
                definition.name())
            .addParameter(nullable(definition.javaName()), "from")
            .returns(definition.javaName())
            .beginControlFlow("if (from == null)")
            .addStatement("return null")
            .endControlFlow()
            .addStatement("$T it = new $T()", definition.javaName(), definition.javaName());
    for (ApiDefinition.Field field : definition.fields()) {
      String value = "from." + getter(definition, field) + "()";
      method.addStatement(
          "it.$L($L)", setter(definition, field), FieldCode.copy(field.type(), value));
    }
    return method
        .beginControlFlow("if (!from.getAdditionalProperties().isEmpty())")
        .addStatement(
            "it.setAdditionalProperties($T.copy(from.getAdditionalProperties()))", ADDITIONAL)
        .endControlFlow()
        .addStatement("return it")
        .build();
  }

  private static MethodSpec copyList(ApiDefinition definition) {
    TypeName list = listOf(definition.javaName());
    return MethodSpec.methodBuilder("copy" + definition.javaName().simpleName() + "List")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addAnnotation(ModelClassSource.NULLABLE)
        .addJavadoc(
            "Copies a list of $L.\n\n@param from the list, or null\n@return a list of copies, or"
                + " null\n",
            definition.name())
        .addParameter(nullable(list), "from")
        .returns(list)
        .beginControlFlow("if (!$T.isPresent(from))", FieldCode.FIELDS)
        .addStatement("return null")
        .endControlFlow()
        .addStatement("$T copy = new $T<>(from.size())", list, ArrayList.class)
        .beginControlFlow("for ($T element : from)", definition.javaName())
        .addStatement("copy.add(copy(element))")
        .endControlFlow()
        .addStatement("return copy")
        .build();
  }

  private static TypeName listOf(TypeName element) {
    return ParameterizedTypeName.get(ClassName.get(List.class), element);
  }

  private static TypeName nullable(TypeName type) {
    return type.annotated(AnnotationSpec.builder(ModelClassSource.NULLABLE).build());
  }

  private static String getter(ApiDefinition definition, ApiDefinition.Field field) {
    return KubernetesClasses.getter(type(definition), field.name());
  }

  private static String setter(ApiDefinition definition, ApiDefinition.Field field) {
    return KubernetesClasses.setter(type(definition), field.name());
  }

  private static Class<?> type(ApiDefinition definition) {
    try {
      return Class.forName(definition.javaName().reflectionName());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
