package io.libvmi.assertj;

import io.libvmi.explain.Change;
import io.libvmi.explain.FieldHistory;
import io.libvmi.explain.Origin;
import io.libvmi.explain.Step;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Assertions about who set a field, where, and what it held before. */
public final class FieldHistoryAssert {
  private final ExplanationAssert composition;
  private final String path;
  private final @Nullable FieldHistory history;

  FieldHistoryAssert(ExplanationAssert composition, String path) {
    this.composition = composition;
    this.path = path;
    this.history = composition.explanation().field(path).orElse(null);
  }

  /**
   * Asserts who set the field last, so that it holds what it holds.
   *
   * @param option the option's name, such as {@code withGuestMemory}, or the name of what the
   *     option was a part of, such as {@code newFedora} or one given by {@code Option.named}
   * @return these assertions
   */
  public FieldHistoryAssert wasSetBy(String option) {
    Change last = last();
    return require(
        last != null && last.after() != null && isBy(last.step(), option),
        "to be set by " + option,
        last == null ? notSet() : told(last));
  }

  /**
   * Asserts who cleared the field, so that there is none.
   *
   * @param option the option's name, or the name of what it was a part of
   * @return these assertions
   */
  public FieldHistoryAssert wasClearedBy(String option) {
    Change last = last();
    return require(
        last != null && last.after() == null && isBy(last.step(), option),
        "to be cleared by " + option,
        last == null ? notSet() : told(last));
  }

  /**
   * Asserts where the last one that set or cleared the field was called.
   *
   * @param place file and line, {@code Machines.java:17}; for a recipe or a manifest also with the
   *     column, {@code web.yaml:6:5}
   * @return these assertions
   */
  public FieldHistoryAssert at(String place) {
    Change last = last();
    return require(
        last != null && places(last.step().origin()).contains(place),
        "to be set at " + place,
        last == null ? notSet() : told(last));
  }

  /**
   * Asserts in which class the last one that set or cleared the field was called.
   *
   * @param type the class
   * @return these assertions
   */
  public FieldHistoryAssert at(Class<?> type) {
    Change last = last();
    StackTraceElement call = call(last);
    return require(
        call != null && call.getClassName().equals(type.getName()),
        "to be set in " + type.getName(),
        last == null ? notSet() : told(last));
  }

  /**
   * Asserts in which method the last one that set or cleared the field was called.
   *
   * @param type the class
   * @param method the method's name
   * @return these assertions
   */
  public FieldHistoryAssert at(Class<?> type, String method) {
    Change last = last();
    StackTraceElement call = call(last);
    return require(
        call != null
            && call.getClassName().equals(type.getName())
            && (call.getMethodName().equals(method)
                || call.getMethodName().startsWith("lambda$" + method + "$")),
        "to be set in " + type.getName() + "." + method,
        last == null ? notSet() : told(last));
  }

  /**
   * Asserts what the field holds.
   *
   * @param value a text, a number, true or false, as the manifest has it
   * @return these assertions
   */
  public FieldHistoryAssert withValue(Object value) {
    Change last = last();
    return require(
        last != null && Values.equal(value, last.after()),
        "to be set to " + Values.shown(value),
        last == null ? notSet() : told(last));
  }

  /**
   * Asserts what the field held before it was set or cleared for the last time.
   *
   * @param value a text, a number, true or false, as the manifest had it
   * @return these assertions
   */
  public FieldHistoryAssert overwrote(Object value) {
    Change last = last();
    Object before = last == null ? null : last.before();
    return require(
        before != null && Values.equal(value, before),
        "to have been " + Values.shown(value) + " before",
        last == null
            ? notSet()
            : before == null ? "it was nothing before" : "it was " + Values.shown(before));
  }

  /**
   * Asserts that nothing ever set the field, or one within it.
   *
   * @return these assertions
   */
  public FieldHistoryAssert wasNeverSet() {
    Change last = last();
    List<String> parts = parts();
    return require(
        last == null && parts.isEmpty(),
        "never to be set",
        last == null ? String.join(", ", parts) + " was set" : told(last));
  }

  /**
   * Goes back to the explanation.
   *
   * @return its assertions
   */
  public ExplanationAssert returnToExplanation() {
    return composition;
  }

  private @Nullable Change last() {
    return history == null ? null : history.changes().get(history.changes().size() - 1);
  }

  private static boolean isBy(Step step, String option) {
    for (Step one = step; one != null; one = one.by()) {
      if (one.name().equals(option)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable StackTraceElement call(@Nullable Change change) {
    return change != null
            && change.step().origin() instanceof Origin.Code code
            && !code.calls().isEmpty()
        ? code.calls().get(0)
        : null;
  }

  /** The texts by which a test may name a place. */
  private static List<String> places(Origin origin) {
    if (origin instanceof Origin.Code code && !code.calls().isEmpty()) {
      StackTraceElement call = code.calls().get(0);
      return List.of(origin.toString(), call.getFileName() + ":" + call.getLineNumber());
    }
    String place = origin.toString();
    return List.of(place, place.substring(0, Math.max(0, place.lastIndexOf(':'))));
  }

  private static String told(Change change) {
    return change.after() == null
        ? change.step() + " cleared it"
        : change.step() + " set it to " + Values.shown(change.after());
  }

  private String notSet() {
    List<String> parts = parts();
    return parts.isEmpty()
        ? "nothing set it" + AbstractManifestAssert.suggestion(path, paths())
        : "it has parts, each with its own history: " + String.join(", ", parts);
  }

  private List<String> parts() {
    return paths().stream()
        .filter(one -> one.startsWith(path + ".") || one.startsWith(path + "["))
        .toList();
  }

  private List<String> paths() {
    return composition.explanation().fields().stream().map(FieldHistory::path).toList();
  }

  private FieldHistoryAssert require(boolean condition, String expected, String found) {
    composition.require(condition, path, expected, found, path);
    return this;
  }
}
