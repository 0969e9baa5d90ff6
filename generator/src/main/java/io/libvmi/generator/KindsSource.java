package io.libvmi.generator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The class that finds the class of a kind by what a manifest states. */
final class KindsSource {
  static final ClassName NAME = ClassName.get("io.libvmi.model", "Kinds");

  private static final ClassName READER = ClassName.get("io.libvmi.model", "ApiReader");
  private static final ClassName TYPE = ClassName.get("io.libvmi.model", "ApiType");
  private static final ParameterizedTypeName TEXTS =
      ParameterizedTypeName.get(List.class, String.class);
  private static final ParameterizedTypeName BY_KIND =
      ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.get(String.class), TEXTS);

  private final Api api;

  KindsSource(Api api) {
    this.api = api;
  }

  TypeSpec source() {
    return TypeSpec.classBuilder(NAME)
        .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
        .addJavadoc(
            "The kinds of KubeVirt and CDI, by what a manifest states. All versions of a kind that"
                + " the API\nserver takes have the same fields, so one class serves them all.\n")
        .addField(
            FieldSpec.builder(BY_KIND, "SERVED", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$T.copyOf(served())", Map.class)
                .build())
        .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
        .addMethod(read())
        .addMethod(apiVersions())
        .addMethod(served())
        .build();
  }

  private MethodSpec read() {
    CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("return switch (stated)");
    for (ApiDefinition definition : api.definitions) {
      ApiDefinition.Kind kind = definition.kind() == null ? definition.listOf() : definition.kind();
      if (kind != null) {
        String name = definition.kind() == null ? kind.kind() + "List" : kind.kind();
        String stated =
            api.served(kind.kind()).stream()
                .map(version -> "\"" + version + " " + name + "\"")
                .collect(Collectors.joining(", "));
        code.addStatement("case $L -> $T.read(in)", stated, definition.javaName());
      }
    }
    return MethodSpec.methodBuilder("read")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addAnnotation(ModelClassSource.NULLABLE)
        .addJavadoc(
            "Reads an object of a kind, or a list of such objects.\n\n"
                + "@param apiVersion the group and version that it states\n"
                + "@param kind the kind that it states\n"
                + "@param in where from\n"
                + "@return the object, or null where the model has no class for the kind; nothing is"
                + " read then\n")
        .addParameter(String.class, "apiVersion")
        .addParameter(String.class, "kind")
        .addParameter(READER, "in")
        .returns(TYPE)
        .addStatement("String stated = apiVersion + ' ' + kind")
        .addCode(code.addStatement("default -> null").endControlFlow("").build())
        .build();
  }

  private static MethodSpec apiVersions() {
    return MethodSpec.methodBuilder("apiVersions")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addJavadoc(
            "The kinds that KubeVirt's and CDI's API servers take, those without a class among"
                + " them.\n\n"
                + "@return groups and versions by kind, the version that the class writes first\n")
        .returns(BY_KIND)
        .addStatement("return SERVED")
        .build();
  }

  private MethodSpec served() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("served")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(BY_KIND)
            .addStatement("$T<String, $T> served = new $T<>()", Map.class, TEXTS, TreeMap.class);
    for (String kind : api.kindsOfCrds()) {
      String versions =
          api.served(kind).stream()
              .map(version -> "\"" + version + "\"")
              .collect(Collectors.joining(", "));
      method.addStatement("served.put($S, $T.of($L))", kind, List.class, versions);
    }
    return method.addStatement("return served").build();
  }
}
