package io.libvmi.generator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** The types that the functions of the catalogue take, and how a recipe's values become them. */
final class CatalogueTypes {
  private static final ClassName TYPE = ClassName.get(CatalogueGenerator.RECIPE, "ParameterType");
  private static final ClassName READER = ClassName.get("io.libvmi.model", "ApiReader");

  private final CoreFunctions core;
  private final KubernetesStructs kubernetes;
  private final Map<String, TypeMirror> structs = new LinkedHashMap<>();
  private final Map<String, TypeMirror> choices = new LinkedHashMap<>();

  /** The types of options that parameters take, by the name of what the options change. */
  private final Map<String, TypeMirror> taken = new TreeMap<>();

  /** Each type by its simple name, which alone is used in the catalogue. */
  private final Map<String, String> byName = new HashMap<>();

  CatalogueTypes(CoreFunctions core) {
    this.core = core;
    TypeElement model = core.type(FieldCode.KUBERNETES.canonicalName());
    this.kubernetes =
        new KubernetesStructs(
            ClassName.get(CatalogueGenerator.RECIPE, "KubernetesStructs"),
            model == null
                ? Set.of()
                : ElementFilter.methodsIn(model.getEnclosedElements()).stream()
                    .map(method -> method.getSimpleName().toString())
                    .collect(Collectors.toSet()));
  }

  /** The class that reads what the model cannot read; it is complete after {@link #struct}. */
  TypeSpec kubernetesSource() {
    return kubernetes.source();
  }

  /** A type's name in the catalogue, which no other type may have. */
  String named(TypeMirror type) {
    String name = core.name(type);
    String erased = core.erased(type);
    String other = byName.putIfAbsent(name, erased);
    if (other != null && !other.equals(erased)) {
      throw new IllegalArgumentException(
          other
              + " and "
              + erased
              + " have the same name, by which a recipe cannot tell them apart");
    }
    return name;
  }

  /** What a parameter of a function takes. */
  CodeBlock type(TypeMirror type, String function) {
    String name = core.erased(type);
    return switch (name) {
      case "java.lang.String" -> CodeBlock.of("$T.TEXT", TYPE);
      case "boolean", "java.lang.Boolean" -> CodeBlock.of("$T.BOOLEAN", TYPE);
      case "int", "java.lang.Integer" -> CodeBlock.of("$T.INT32", TYPE);
      case "long", "java.lang.Long" -> CodeBlock.of("$T.INT64", TYPE);
      case "double", "java.lang.Double" -> CodeBlock.of("$T.NUMBER", TYPE);
      case "java.lang.Object" -> CodeBlock.of("$T.ANY", TYPE);
      case "io.fabric8.kubernetes.api.model.Quantity" -> CodeBlock.of("$T.QUANTITY", TYPE);
      case "io.fabric8.kubernetes.api.model.IntOrString" -> CodeBlock.of("$T.INT_OR_STRING", TYPE);
      case "java.util.List" ->
          CodeBlock.of("$T.list($L)", TYPE, type(CoreFunctions.arguments(type).get(0), function));
      case "java.util.Map" ->
          CodeBlock.of("$T.map($L)", TYPE, type(CoreFunctions.arguments(type).get(1), function));
      case "io.libvmi.Option" -> {
        String changed = named(core.argument(type));
        taken.putIfAbsent(changed, type);
        yield CodeBlock.of("$T.option($S)", TYPE, changed);
      }
      default -> {
        if (!(name.startsWith("io.libvmi.") || name.startsWith("io.fabric8."))) {
          throw new IllegalArgumentException("a recipe cannot give " + function + " a " + name);
        }
        boolean struct = !name.startsWith("io.libvmi.") || name.startsWith("io.libvmi.model.");
        Map<String, TypeMirror> known = struct ? structs : choices;
        known.putIfAbsent(name, type);
        int id = new ArrayList<>(known.keySet()).indexOf(name);
        yield CodeBlock.of("$T.$L($S, $L)", TYPE, struct ? "struct" : "choice", named(type), id);
      }
    };
  }

  /** For each thing that an option can change, what else the option can be given to. */
  MethodSpec fits() {
    Map<String, CoreFunctions.Function> options = new TreeMap<>();
    for (CoreFunctions.Function function : core.functions) {
      if (function.role() == CoreFunctions.Role.OPTION) {
        options.putIfAbsent(named(function.result()), function);
      }
    }
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("fits")
            .addModifiers(Modifier.STATIC)
            .addParameter(String.class, "target")
            .returns(ParameterizedTypeName.get(List.class, String.class))
            .beginControlFlow("switch (target)");
    options.forEach(
        (target, function) -> {
          CodeBlock.Builder all = CodeBlock.builder();
          String separator = "";
          for (Map.Entry<String, TypeMirror> one : taken.entrySet()) {
            if (core.fits(function.type(), one.getValue())) {
              all.add("$L$S", separator, one.getKey());
              separator = ", ";
            }
          }
          method.addStatement("case $S:\nreturn $T.of($L)", target, List.class, all.build());
        });
    return method.addStatement("default:\nreturn $T.of()", List.class).endControlFlow().build();
  }

  /** Reads an object of the API. */
  MethodSpec struct() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("struct")
            .addModifiers(Modifier.STATIC)
            .addParameter(int.class, "id")
            .addParameter(READER, "in")
            .returns(Object.class)
            .beginControlFlow("switch (id)");
    int id = 0;
    for (Map.Entry<String, TypeMirror> struct : structs.entrySet()) {
      String name = struct.getKey();
      if (name.startsWith("io.libvmi.")) {
        method.addStatement("case $L:\nreturn $T.read(in)", id++, struct.getValue());
      } else {
        method.addStatement(
            "case $L:\nreturn $T.read$L(in)",
            id++,
            kubernetes.reader(name),
            name.substring(name.lastIndexOf('.') + 1));
      }
    }
    return method
        .addStatement("default:\nthrow new $T($S + id)", IllegalArgumentException.class, "struct ")
        .endControlFlow()
        .build();
  }

  /** Makes a text that has a type of its own. */
  MethodSpec choice() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("choice")
            .addModifiers(Modifier.STATIC)
            .addParameter(int.class, "id")
            .addParameter(String.class, "text")
            .returns(Object.class)
            .beginControlFlow("switch (id)");
    int id = 0;
    for (TypeMirror choice : choices.values()) {
      method.addStatement("case $L:\nreturn $T.of(text)", id++, choice);
    }
    return method
        .addStatement("default:\nthrow new $T($S + id)", IllegalArgumentException.class, "choice ")
        .endControlFlow()
        .build();
  }

  /** The texts that have a name in the library. */
  MethodSpec choices() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("choices")
            .addModifiers(Modifier.STATIC)
            .addParameter(int.class, "id")
            .returns(ParameterizedTypeName.get(List.class, String.class))
            .beginControlFlow("switch (id)");
    int id = 0;
    for (TypeMirror choice : choices.values()) {
      CodeBlock.Builder values = CodeBlock.builder();
      String separator = "";
      for (String constant : core.constants(choice)) {
        values.add("$L$T.$L.value()", separator, choice, constant);
        separator = ", ";
      }
      method.addStatement("case $L:\nreturn $T.of($L)", id++, List.class, values.build());
    }
    return method
        .addStatement("default:\nthrow new $T($S + id)", IllegalArgumentException.class, "choice ")
        .endControlFlow()
        .build();
  }
}
