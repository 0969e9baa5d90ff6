package io.libvmi.assertj;

import io.libvmi.explain.Explanation;
import io.libvmi.explain.Notice;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** Assertions about how a manifest came to be. */
public final class ExplanationAssert extends AbstractAssert<ExplanationAssert, Explanation<?>> {
  private static final Set<Notice.Kind> LOST =
      EnumSet.of(Notice.Kind.OVERWRITTEN, Notice.Kind.CLEARED);

  ExplanationAssert(@Nullable Explanation<?> actual) {
    super(actual, ExplanationAssert.class);
  }

  /**
   * Goes to a field, of which there need be none.
   *
   * @param path its path, in which items of lists go by their names: {@code
   *     spec.volumes[root].containerDisk.image}
   * @return assertions about the field
   */
  public FieldHistoryAssert field(String path) {
    isNotNull();
    return new FieldHistoryAssert(this, path);
  }

  /**
   * Asserts that nothing was lost: that no option overwrote or cleared what another one had said.
   * Defaults and random names are there to be overwritten.
   *
   * @return these assertions
   */
  public ExplanationAssert hasNoOverrides() {
    return requireNone("to lose nothing that was said", LOST);
  }

  /**
   * Asserts that each option did what it usually does. One that said what was so already may stay.
   *
   * @return these assertions
   */
  public ExplanationAssert hasNoIneffectiveOptions() {
    return requireNone("to have no option without effect", EnumSet.of(Notice.Kind.NO_EFFECT));
  }

  private ExplanationAssert requireNone(String expected, Set<Notice.Kind> kinds) {
    isNotNull();
    String found =
        actual.notices().stream()
            .filter(notice -> kinds.contains(notice.kind()))
            .map(notice -> "at " + notice.step().origin() + " " + notice.message())
            .collect(Collectors.joining("\n  and "));
    return require(found.isEmpty(), "the composition", expected, found, "");
  }

  /** Fails, with the story of a field, unless a condition holds. */
  ExplanationAssert require(
      boolean condition, String what, String expected, String found, String path) {
    if (!condition) {
      failWithMessage("%s", new Failure(what, expected, found).text(actual, path));
    }
    return this;
  }

  Explanation<?> explanation() {
    return actual;
  }
}
