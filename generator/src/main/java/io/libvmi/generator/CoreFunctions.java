package io.libvmi.generator;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Reads from the library's sources what can be called in a recipe: options, factories, and the
 * functions that make a part of a manifest.
 */
final class CoreFunctions {
  private static final String CORE = "io.libvmi";
  private static final String MODEL = "io.libvmi.model.";

  private final JavacTask task;
  private final DocTrees docs;
  private final Iterable<? extends Element> analyzed;

  /** Functions by name, overloads from few parameters to many. */
  final List<Function> functions = new ArrayList<>();

  /**
   * A function.
   *
   * @param name its name
   * @param subject the class it lies in
   * @param parameters its parameters
   * @param variadic whether the last parameter takes any number of arguments
   * @param result the type of its result; for an option what the option changes
   * @param option whether the result is an option
   * @param deprecated whether another one took its place
   * @param documentation its description
   */
  record Function(
      String name,
      String subject,
      List<Parameter> parameters,
      boolean variadic,
      String result,
      boolean option,
      boolean deprecated,
      String documentation) {}

  /**
   * A parameter.
   *
   * @param name its name
   * @param type its type
   * @param documentation its description
   */
  record Parameter(String name, TypeMirror type, String documentation) {}

  CoreFunctions(Path sources, String classPath) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
    List<Path> java;
    try (Stream<Path> all = Files.walk(sources)) {
      java = all.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
    task =
        (JavacTask)
            compiler.getTask(
                null,
                files,
                null,
                List.of("-proc:none", "-classpath", classPath),
                null,
                files.getJavaFileObjectsFromPaths(java));
    docs = DocTrees.instance(task);
    analyzed = task.analyze();
    for (Element element : analyzed) {
      if (element instanceof TypeElement type && type.getModifiers().contains(Modifier.PUBLIC)) {
        ElementFilter.methodsIn(type.getEnclosedElements()).forEach(method -> add(type, method));
      }
    }
    functions.sort(
        Comparator.comparing(Function::name).thenComparing(one -> one.parameters().size()));
  }

  private void add(TypeElement type, ExecutableElement method) {
    if (!method.getModifiers().contains(Modifier.PUBLIC)
        || !method.getModifiers().contains(Modifier.STATIC)
        || !method.getTypeParameters().isEmpty()
        || !(method.getReturnType() instanceof DeclaredType result)) {
      return;
    }
    boolean option = erased(result).equals(CORE + ".Option");
    if (!option && !erased(result).startsWith(MODEL)) {
      return;
    }
    DocCommentTree comment = docs.getDocCommentTree(docs.getPath(method));
    if (comment == null) {
      throw new IllegalArgumentException(type + "." + method + " has no documentation");
    }
    Map<String, String> words = DocText.parameters(comment);
    functions.add(
        new Function(
            method.getSimpleName().toString(),
            type.getSimpleName().toString(),
            method.getParameters().stream()
                .map(
                    one ->
                        new Parameter(
                            one.getSimpleName().toString(),
                            one.asType(),
                            words.getOrDefault(one.getSimpleName().toString(), "")))
                .toList(),
            method.isVarArgs(),
            option ? erased(argument(result)) : erased(result),
            option,
            method.getAnnotation(Deprecated.class) != null,
            DocText.body(comment)));
  }

  /** The type argument of an option, without its bound. */
  TypeMirror argument(TypeMirror option) {
    TypeMirror argument = ((DeclaredType) option).getTypeArguments().get(0);
    return argument.getKind() == TypeKind.WILDCARD
        ? ((javax.lang.model.type.WildcardType) argument).getSuperBound()
        : argument;
  }

  String erased(TypeMirror type) {
    return task.getTypes().erasure(type).toString();
  }

  /** The class of a type. */
  TypeElement element(TypeMirror type) {
    return (TypeElement) task.getTypes().asElement(type);
  }

  /** The constants of a type that is a text with a name. */
  List<String> constants(TypeMirror type) {
    return ElementFilter.fieldsIn(element(type).getEnclosedElements()).stream()
        .filter(
            field ->
                field.getModifiers().contains(Modifier.PUBLIC)
                    && field.getModifiers().contains(Modifier.STATIC)
                    && task.getTypes().isSameType(field.asType(), type))
        .map(field -> field.getSimpleName().toString())
        .toList();
  }
}
