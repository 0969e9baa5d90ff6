package io.libvmi.generator;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;

/**
 * Writes the index of the catalogue: what can be called in a recipe, and how it is called without
 * reflection. What people read of it goes to a second class, so that composing does not load it.
 */
public final class CatalogueGenerator {
  static final String RECIPE = "io.libvmi.recipe";
  private static final ClassName FUNCTION = ClassName.get(RECIPE, "Function");
  private static final ClassName PARAMETER = ClassName.get(RECIPE, "Parameter");
  private static final ClassName OPTION = ClassName.get("io.libvmi", "Option");

  /** So many functions are made by one method, which Java limits in size. */
  private static final int CHUNK = 100;

  private final CoreFunctions core;
  private final CatalogueTypes types;

  private CatalogueGenerator(CoreFunctions core) {
    this.core = core;
    this.types = new CatalogueTypes(core);
  }

  /**
   * Writes the sources.
   *
   * @param args the folder of the library's sources, its class path, and the folder to write to
   * @throws IOException when a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    CatalogueGenerator generator =
        new CatalogueGenerator(new CoreFunctions(Path.of(args[0]), args[1]));
    for (TypeSpec type :
        List.of(generator.index(), generator.documentation(), generator.types.kubernetesSource())) {
      JavaFile.builder(RECIPE, type)
          .addFileComment("Generated from the options; do not edit.")
          .skipJavaLangImports(true)
          .indent("  ")
          .build()
          .writeTo(Path.of(args[2]));
    }
  }

  private TypeSpec index() {
    return TypeSpec.classBuilder("CatalogueIndex")
        .addModifiers(Modifier.FINAL)
        .addField(
            FieldSpec.builder(int.class, "SIZE", Modifier.STATIC, Modifier.FINAL)
                .initializer("$L", core.functions.size())
                .build())
        .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
        .addMethod(first())
        .addMethod(kinds())
        .addMethods(function())
        .addMethod(call())
        .addMethod(types.fits())
        .addMethod(types.struct())
        .addMethod(types.choice())
        .addMethod(types.choices())
        .build();
  }

  /** The first function of each name; others of that name stand behind it. */
  private MethodSpec first() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("first")
            .addModifiers(Modifier.STATIC)
            .addParameter(String.class, "name")
            .returns(int.class)
            .beginControlFlow("switch (name)");
    String last = "";
    for (int id = 0; id < core.functions.size(); id++) {
      String name = core.functions.get(id).name();
      if (!name.equals(last)) {
        method.addStatement("case $S:\nreturn $L", name, id);
      }
      last = name;
    }
    return method.addStatement("default:\nreturn -1").endControlFlow().build();
  }

  /** The names of what makes kinds. */
  private MethodSpec kinds() {
    CodeBlock names =
        core.functions.stream()
            .filter(function -> function.role() == CoreFunctions.Role.KIND)
            .map(CoreFunctions.Function::name)
            .distinct()
            .map(name -> CodeBlock.of("$S", name))
            .collect(CodeBlock.joining(", "));
    return MethodSpec.methodBuilder("kinds")
        .addModifiers(Modifier.STATIC)
        .returns(ParameterizedTypeName.get(List.class, String.class))
        .addStatement("return $T.of($L)", List.class, names)
        .build();
  }

  /** Makes one function, so that nothing is made of those that nobody asks for. */
  private List<MethodSpec> function() {
    List<MethodSpec> methods = new ArrayList<>();
    MethodSpec.Builder all =
        MethodSpec.methodBuilder("function")
            .addModifiers(Modifier.STATIC)
            .addParameter(int.class, "id")
            .returns(FUNCTION)
            .beginControlFlow("switch (id / $L)", CHUNK);
    for (int from = 0; from < core.functions.size(); from += CHUNK) {
      all.addStatement("case $L:\nreturn functionFrom$L(id)", from / CHUNK, from);
      MethodSpec.Builder chunk =
          byId("functionFrom" + from, FUNCTION).addModifiers(Modifier.PRIVATE);
      for (int id = from; id < Math.min(from + CHUNK, core.functions.size()); id++) {
        chunk.addStatement("case $L:\nreturn $L", id, function(id, core.functions.get(id)));
      }
      methods.add(unknown(chunk));
    }
    methods.add(unknown(all));
    return methods;
  }

  private CodeBlock function(int id, CoreFunctions.Function function) {
    CodeBlock.Builder parameters = CodeBlock.builder();
    String separator = "";
    for (int i = 0; i < function.parameters().size(); i++) {
      CoreFunctions.Parameter parameter = function.parameters().get(i);
      boolean variadic = function.variadic() && i == function.parameters().size() - 1;
      TypeMirror type =
          variadic ? ((ArrayType) parameter.type()).getComponentType() : parameter.type();
      parameters.add(
          "$Lnew $T($S, $L, $L)",
          separator,
          PARAMETER,
          parameter.name(),
          types.type(type, function.name()),
          variadic);
      separator = ", ";
    }
    return CodeBlock.of(
        "new $T($L, $S, $S, $T.of($L), $S, $T.$L, $L)",
        FUNCTION,
        id,
        function.name(),
        function.subject(),
        List.class,
        parameters.build(),
        types.named(function.result()),
        ClassName.get(RECIPE, "Role"),
        function.role(),
        function.deprecated());
  }

  private MethodSpec call() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("call")
            .addModifiers(Modifier.STATIC)
            .addAnnotation(
                AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "{$S, $S, $S}", "unchecked", "rawtypes", "deprecation")
                    .build())
            .addParameter(int.class, "id")
            .addParameter(ArrayTypeName.of(Object.class), "args")
            .returns(Object.class)
            .beginControlFlow("switch (id)");
    for (int id = 0; id < core.functions.size(); id++) {
      CoreFunctions.Function function = core.functions.get(id);
      CodeBlock.Builder arguments = CodeBlock.builder();
      String separator = "";
      for (int i = 0; i < function.parameters().size(); i++) {
        boolean variadic = function.variadic() && i == function.parameters().size() - 1;
        arguments.add(separator).add(argument(function.parameters().get(i).type(), i, variadic));
        separator = ", ";
      }
      method.addStatement(
          "case $L:\nreturn $T.$L($L)",
          id,
          ClassName.get("io.libvmi", function.subject()),
          function.name(),
          arguments.build());
    }
    return method
        .addStatement(
            "default:\nthrow new $T($S + id)", IllegalArgumentException.class, "function ")
        .endControlFlow()
        .build();
  }

  private CodeBlock argument(TypeMirror type, int index, boolean variadic) {
    if (!variadic) {
      return CodeBlock.of("($T) args[$L]", TypeName.get(type).box(), index);
    }
    TypeMirror component = ((ArrayType) type).getComponentType();
    TypeName name = TypeName.get(component);
    if (core.erased(component).equals("io.libvmi.Option")) {
      TypeName array =
          ArrayTypeName.of(
              ParameterizedTypeName.get(
                  OPTION, WildcardTypeName.supertypeOf(TypeName.get(core.argument(component)))));
      return CodeBlock.of(
          "($T) (($T<?>) args[$L]).toArray(new $T[0])", array, List.class, index, OPTION);
    }
    return CodeBlock.of("(($T<?>) args[$L]).toArray(new $T[0])", List.class, index, name);
  }

  private TypeSpec documentation() {
    MethodSpec.Builder body = words("body");
    MethodSpec.Builder parameters = words("parameters");
    for (int id = 0; id < core.functions.size(); id++) {
      CoreFunctions.Function function = core.functions.get(id);
      body.addStatement("case $L:\nreturn $T.of($S)", id, List.class, function.documentation());
      CodeBlock.Builder words = CodeBlock.builder();
      String separator = "";
      for (CoreFunctions.Parameter parameter : function.parameters()) {
        words.add("$L$S", separator, parameter.documentation());
        separator = ", ";
      }
      parameters.addStatement("case $L:\nreturn $T.of($L)", id, List.class, words.build());
    }
    return TypeSpec.classBuilder("CatalogueDocumentation")
        .addModifiers(Modifier.FINAL)
        .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
        .addMethod(unknown(body))
        .addMethod(unknown(parameters))
        .build();
  }

  private static MethodSpec.Builder words(String name) {
    return byId(name, ParameterizedTypeName.get(List.class, String.class));
  }

  /** A method that tells something of a function. */
  private static MethodSpec.Builder byId(String name, TypeName result) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.STATIC)
        .addParameter(int.class, "id")
        .returns(result)
        .beginControlFlow("switch (id)");
  }

  private static MethodSpec unknown(MethodSpec.Builder method) {
    return method
        .addStatement(
            "default:\nthrow new $T($S + id)", IllegalArgumentException.class, "function ")
        .endControlFlow()
        .build();
  }
}
