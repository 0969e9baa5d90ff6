package io.libvmi.reader;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value of a document, and where it stands. Nodes do not change.
 *
 * <p>Aliases and merge keys are resolved: the same node can stand at several places of a tree, and
 * its position is that of the text which states it.
 */
public sealed interface Node permits ScalarNode, ListNode, MapNode {

  /**
   * Returns where the value begins.
   *
   * @return the position
   */
  Position position();

  /**
   * Copies the value into a plain tree, which shares nothing with the document.
   *
   * @return a new {@link Map} in the order of the document, a new {@link List}, or for a scalar
   *     what {@link ScalarNode#value} says
   */
  @Nullable Object toTree();

  /**
   * Names the value for a message, as in "expected text, found <i>the number 5</i>".
   *
   * @return a few words, with the text of a scalar shortened
   */
  String describe();
}
