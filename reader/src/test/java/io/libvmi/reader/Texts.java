package io.libvmi.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Short ways to read a text in a test. */
final class Texts {
  private Texts() {}

  /** The root of the only document. */
  static Node root(String text) {
    List<Node> roots = Documents.parse("test.yaml", text);
    assertThat(roots).hasSize(1);
    return roots.get(0);
  }

  /** The only document as a plain tree. */
  static @Nullable Object tree(String text) {
    return root(text).toTree();
  }

  /** What a person sees who has the text read. */
  static String report(String text) {
    return catchThrowableOfType(ProblemsException.class, () -> Documents.parse("test.yaml", text))
        .report();
  }

  /** Line and column of a node. */
  static String place(@Nullable Node node) {
    assertThat(node).isNotNull();
    return node.position().line() + ":" + node.position().column();
  }

  /** Goes down a tree: names, and indices of lists as numbers. */
  static Node at(Node node, Object... steps) {
    Node now = node;
    for (Object step : steps) {
      now =
          step instanceof Integer index
              ? ((ListNode) now).items().get(index)
              : ((MapNode) now).get((String) step);
      assertThat(now).as("%s", step).isNotNull();
    }
    return now;
  }
}
