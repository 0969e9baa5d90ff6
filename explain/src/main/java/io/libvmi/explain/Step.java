package io.libvmi.explain;

import io.libvmi.Option.Argument;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was said about a manifest: an option, or the call that made the manifest.
 *
 * @param name the option's name, the name of what made the manifest such as {@code newFedora}, or
 *     what else was done to it
 * @param text the call as it is written, with what is long left out
 * @param arguments what it was given
 * @param origin where it was called
 * @param by the step that it is a part of, such as the option for a disk that an option for the
 *     disk's boot order was given to, or the factory that says it by itself; null where it stands
 *     for itself
 * @param kind what sort of step it is
 */
public record Step(
    String name,
    String text,
    List<Argument> arguments,
    Origin origin,
    @Nullable Step by,
    Kind kind) {

  /** What sort of step it is. */
  public enum Kind {
    /** An option of the caller. */
    OPTION,
    /** An option that a factory says by itself. */
    FACTORY,
    /** What a manifest has before any option: a random name, a default. */
    MAKER,
    /** The text of a manifest that was read. */
    MANIFEST,
    /** A change past all options. */
    EDIT
  }

  /** Code that says something without options. */
  static Step elsewhere(Kind kind) {
    return new Step("code", "code without options", List.of(), Origin.UNKNOWN, null, kind);
  }

  /** A change past all options, of which is known only what was said before. */
  static Step edit(@Nullable Step before) {
    String text = "a change past all options";
    return new Step(
        "edit",
        before == null ? text : text + ", after " + before.name(),
        List.of(),
        Origin.UNKNOWN,
        null,
        Kind.EDIT);
  }

  /** Tells what was said, of what it is a part, and where: in one line. */
  @Override
  public String toString() {
    return text + (by == null ? "" : " of " + by.name()) + " at " + origin;
  }
}
