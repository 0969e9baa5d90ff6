package io.libvmi.laws;

import com.sun.source.doctree.DeprecatedTree;
import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * What the library's sources say of a method: the names of its parameters and its documentation.
 */
final class Sources {
  private static final String BELOW = "(\\[])?(\\.[A-Za-z0-9_]+(\\[])?)*";
  private static final Pattern SIBLING = Pattern.compile("[a-z][A-Za-z0-9_]*");

  private static final Pattern RELEASE =
      Pattern.compile("Since KubeVirt ([0-9]+\\.[0-9]+)\\.(?![0-9])");

  private static final Sources SOURCES = new Sources();

  private final Map<String, SourceMethod> methods = new LinkedHashMap<>();
  private final Map<String, DocCommentTree> types = new LinkedHashMap<>();

  private record SourceMethod(List<String> parameters, DocCommentTree comment) {}

  private Sources() {
    Path folder = Path.of(System.getProperty("basedir", ""), "src/main/java/io/libvmi");
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
        Stream<Path> all = Files.list(folder)) {
      List<Path> java = all.filter(file -> file.toString().endsWith(".java")).sorted().toList();
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  null,
                  List.of("-proc:none"),
                  null,
                  files.getJavaFileObjectsFromPaths(java));
      DocTrees docs = DocTrees.instance(task);
      for (CompilationUnitTree unit : task.parse()) {
        unit.getTypeDecls().stream()
            .filter(ClassTree.class::isInstance)
            .map(ClassTree.class::cast)
            .forEach(type -> add(docs, TreePath.getPath(unit, type), type));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(DocTrees docs, TreePath path, ClassTree type) {
    String name = type.getSimpleName().toString();
    types.put(name, docs.getDocCommentTree(path));
    for (var member : type.getMembers()) {
      if (member instanceof MethodTree method) {
        Map<String, String> bounds = new LinkedHashMap<>();
        method
            .getTypeParameters()
            .forEach(
                one ->
                    bounds.put(
                        one.getName().toString(),
                        one.getBounds().isEmpty() ? "Object" : one.getBounds().get(0).toString()));
        List<String> parameterTypes =
            method.getParameters().stream()
                .map(one -> simple(one.getType().toString()))
                .map(one -> bounds.getOrDefault(one, one))
                .toList();
        List<String> parameters =
            method.getParameters().stream()
                .map(VariableTree::getName)
                .map(String::valueOf)
                .toList();
        methods.put(
            name + "." + method.getName() + parameterTypes,
            new SourceMethod(parameters, docs.getDocCommentTree(new TreePath(path, method))));
      }
    }
  }

  /** The names of a method's parameters. */
  static List<String> parameters(Method method) {
    return SOURCES.find(method).parameters();
  }

  /** The fields that a method's documentation says it sets. */
  static Set<String> fields(Method method) {
    DocCommentTree comment = SOURCES.find(method).comment();
    Pattern path = path(method);
    Set<String> fields = paths(comment, path);
    if (fields.isEmpty()) {
      linked(comment, method).forEach(other -> fields.addAll(fields(other)));
    }
    return fields.isEmpty()
        ? paths(SOURCES.types.get(method.getDeclaringClass().getSimpleName()), path)
        : fields;
  }

  /** Whether a method's documentation says that it puts something in the place of another. */
  static boolean saysThatItReplaces(Method method) {
    return SOURCES.find(method).comment().toString().replaceAll("\\s+", " ").contains("place of");
  }

  /** The releases of KubeVirt that a method's documentation says it is there since. */
  static List<String> releases(Method method) {
    String text = SOURCES.find(method).comment().toString().replaceAll("\\s+", " ");
    return RELEASE.matcher(text).results().map(release -> release.group(1)).toList();
  }

  private SourceMethod find(Method method) {
    List<String> parameterTypes =
        Arrays.stream(method.getParameterTypes())
            .map(type -> simple(type.getSimpleName()))
            .toList();
    String key =
        method.getDeclaringClass().getSimpleName() + "." + method.getName() + parameterTypes;
    SourceMethod found = methods.get(key);
    if (found == null || found.comment() == null) {
      throw new AssertionError("no documentation of " + key + " was found");
    }
    return found;
  }

  /** A type's name without its package, its arguments, its annotations and its dimensions. */
  private static String simple(String type) {
    return type.replaceAll("<.*>", "")
        .replaceAll("@[A-Za-z]+ ?", "")
        .replaceAll("(\\[]|\\.\\.\\.| )", "")
        .replaceAll(".*\\.", "");
  }

  /** A path in what an option changes: it begins with one of the fields of that. */
  private static Pattern path(Method option) {
    return Pattern.compile(
        PublicApi.subjects(option).stream()
            .flatMap(type -> PublicApi.fields(type).stream())
            .distinct()
            .collect(Collectors.joining("|", "(", ")" + BELOW)));
  }

  /** The paths among the words in code; a plain word behind a path is a field beside it. */
  private static Set<String> paths(DocCommentTree comment, Pattern path) {
    Set<String> paths = new LinkedHashSet<>();
    String parent = null;
    for (DocTree part : comment.getFullBody()) {
      if (part instanceof LiteralTree literal && literal.getKind() == DocTree.Kind.CODE) {
        String code = literal.getBody().getBody().strip();
        if (path.matcher(code).matches()) {
          paths.add(code);
          parent = code.substring(0, Math.max(0, code.lastIndexOf('.')));
        } else if (parent != null && !parent.isEmpty() && SIBLING.matcher(code).matches()) {
          paths.add(parent + "." + code);
        }
      }
    }
    return paths;
  }

  /** The options that a documentation points to: those of whose effect it is. */
  private static List<Method> linked(DocCommentTree comment, Method from) {
    List<DocTree> parts = new ArrayList<>(comment.getFullBody());
    for (DocTree tag : comment.getBlockTags()) {
      if (tag instanceof DeprecatedTree deprecated) {
        parts.addAll(deprecated.getBody());
      }
    }
    Set<String> names = new LinkedHashSet<>();
    for (DocTree part : parts) {
      if (part instanceof LinkTree link) {
        names.add(link.getReference().getSignature().replaceAll("(.*#|\\(.*)", ""));
      }
    }
    return PublicApi.options().stream()
        .filter(
            option -> names.contains(option.getName()) && !option.getName().equals(from.getName()))
        .toList();
  }
}
