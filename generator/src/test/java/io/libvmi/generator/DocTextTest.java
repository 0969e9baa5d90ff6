package io.libvmi.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

class DocTextTest {
  @Test
  void linesBecomeOneAndParagraphsAreLines() throws IOException {
    assertThat(
            DocText.body(
                comment(
                    """
                    /**
                     * Adds a
                     * disk.
                     *
                     * <p>A disk has
                     * a name.
                     */
                    """)))
        .isEqualTo("Adds a disk.\nA disk has a name.");
  }

  @Test
  void tagsInTheTextAreTheirWords() throws IOException {
    assertThat(
            DocText.body(
                comment(
                    """
                    /**
                     * Sets {@code spec.a < b}, {@literal <x>}, see {@link #withName},
                     * {@link Cpu#withModel(String) the model}, {@linkplain String a text},
                     * {@link java.util.List} and {@value #NAME}.
                     */
                    """)))
        .isEqualTo(
            "Sets spec.a < b, <x>, see withName, the model, a text, java.util.List and NAME.");
  }

  @Test
  void parametersAreFoundByTheirNames() throws IOException {
    assertThat(
            DocText.parameters(
                comment(
                    """
                    /**
                     * Says something.
                     *
                     * @param first the {@code first}
                     *     one
                     * @param <T> a type
                     * @param second
                     * @return nothing
                     */
                    """)))
        .isEqualTo(Map.of("first", "the first one", "second", ""));
  }

  private static DocCommentTree comment(String comment) throws IOException {
    JavaFileObject source =
        new SimpleJavaFileObject(URI.create("string:///A.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return comment + "class A {}";
          }
        };
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, null, List.of("-proc:none"), null, List.of(source));
    CompilationUnitTree unit = task.parse().iterator().next();
    return DocTrees.instance(task)
        .getDocCommentTree(TreePath.getPath(unit, unit.getTypeDecls().get(0)));
  }
}
