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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * Reads from the library's sources what can be called in a recipe: options, factories, and the
 * functions that make a kind or a part of one. What is generic cannot be called there, and a
 * function whose result may be null, or whose name begins with {@code get}, makes nothing: it looks
 * something up. Kinds of Kubernetes' own, such as secrets, are not KubeVirt's to compose.
 */
final class CoreFunctions {
  private static final String CORE = "io.libvmi";
  private static final String MODEL = "io.libvmi.model.";
  private static final String KUBERNETES = "io.fabric8.kubernetes.api.model.";
  private static final String FACTORIES = "Factories";

  private final JavacTask task;
  private final DocTrees docs;
  private final Iterable<? extends Element> analyzed;

  /** Functions by name, overloads from few parameters to many. */
  final List<Function> functions = new ArrayList<>();

  /** What a function is. */
  enum Role {
    /** It makes an option. */
    OPTION,
    /** It makes a machine for a guest. */
    FACTORY,
    /** It makes a kind. */
    KIND,
    /** It makes a part of a kind. */
    PART
  }

  /**
   * A function.
   *
   * @param name its name
   * @param subject the class it lies in
   * @param parameters its parameters
   * @param variadic whether the last parameter takes any number of arguments
   * @param result the type of its result; for an option what the option changes
   * @param type the type of its result
   * @param role what it is
   * @param deprecated whether another one took its place
   * @param documentation its description
   */
  record Function(
      String name,
      String subject,
      List<Parameter> parameters,
      boolean variadic,
      TypeMirror result,
      TypeMirror type,
      Role role,
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
    if (!option && !isObject(result)) {
      return;
    }
    if (isLookUp(method) || (isKind(result) && !erased(result).startsWith(MODEL))) {
      return; // a kind of Kubernetes' own is no recipe, and stands in no other kind
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
            option ? argument(result) : result,
            result,
            option ? Role.OPTION : role(type, method, result),
            method.getAnnotation(Deprecated.class) != null,
            DocText.body(comment)));
  }

  /** Whether a type is one of the API's, of which a manifest is made. */
  private boolean isObject(TypeMirror type) {
    return erased(type).startsWith(MODEL) || erased(type).startsWith(KUBERNETES);
  }

  private static boolean isLookUp(ExecutableElement method) {
    return method.getSimpleName().toString().startsWith("get")
        || Stream.of(method.getReturnType(), method)
            .flatMap(one -> one.getAnnotationMirrors().stream())
            .anyMatch(
                one ->
                    one.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable"));
  }

  private Role role(TypeElement subject, ExecutableElement method, TypeMirror result) {
    if (!isKind(result)) {
      return Role.PART;
    }
    if (subject.getSimpleName().contentEquals(FACTORIES)) {
      return Role.FACTORY;
    }
    return method.getSimpleName().toString().startsWith("new") ? Role.KIND : Role.PART;
  }

  /** Whether the objects of a type live in the cluster by themselves. */
  private boolean isKind(TypeMirror type) {
    TypeElement kind = task.getElements().getTypeElement(KUBERNETES + "HasMetadata");
    return kind != null && task.getTypes().isAssignable(type, kind.asType());
  }

  /** Whether an option can be given where another type of option is taken, as javac sees it. */
  boolean fits(TypeMirror option, TypeMirror taken) {
    return task.getTypes().isAssignable(option, taken);
  }

  /** The type argument of an option, without its bound. */
  TypeMirror argument(TypeMirror option) {
    return bound(((DeclaredType) option).getTypeArguments().get(0));
  }

  /** A type argument, without its bound. */
  private static TypeMirror bound(TypeMirror argument) {
    if (!(argument instanceof WildcardType wildcard)) {
      return argument;
    }
    return wildcard.getSuperBound() == null ? wildcard.getExtendsBound() : wildcard.getSuperBound();
  }

  /** The type arguments of a type, without their bounds. */
  static List<TypeMirror> arguments(TypeMirror type) {
    return type instanceof DeclaredType declared
        ? declared.getTypeArguments().stream().<TypeMirror>map(CoreFunctions::bound).toList()
        : List.of();
  }

  /** A type as messages name it, such as {@code HasSpec<VirtualMachineInstancetypeSpec>}. */
  String name(TypeMirror type) {
    String erased = erased(type);
    String simple = erased.substring(erased.lastIndexOf('.') + 1);
    List<TypeMirror> arguments = arguments(type);
    return arguments.isEmpty()
        ? simple
        : arguments.stream().map(this::name).collect(Collectors.joining(", ", simple + "<", ">"));
  }

  /** A class of the class path, or null where it is not there. */
  @Nullable TypeElement type(String name) {
    return task.getElements().getTypeElement(name);
  }

  String erased(TypeMirror type) {
    return type instanceof DeclaredType declared
        ? ((TypeElement) declared.asElement()).getQualifiedName().toString()
        : task.getTypes().erasure(type).toString();
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
