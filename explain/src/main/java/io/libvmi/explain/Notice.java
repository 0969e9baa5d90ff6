package io.libvmi.explain;

import org.jspecify.annotations.Nullable;

/**
 * Something that a reader of a composition is likely to want to know.
 *
 * @param kind what it is
 * @param step the step that did it
 * @param other the step whose word was lost, or was there before; null where there is none
 * @param path the field that it is about; empty where it is about none
 * @param message both in words
 */
public record Notice(Kind kind, Step step, @Nullable Step other, String path, String message) {

  /** What can be worth knowing. */
  public enum Kind {
    /** A step gave a field another value than an earlier one. */
    OVERWRITTEN,
    /** A step removed what an earlier one had said. */
    CLEARED,
    /** A step said what was so already. */
    SET_AGAIN,
    /** A step changed nothing, or not all that it usually does. */
    NO_EFFECT
  }
}
