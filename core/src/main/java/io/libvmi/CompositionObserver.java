package io.libvmi;

/**
 * Watches manifests being composed: which options are made and where, and what each is applied to.
 *
 * <p>It is told of everything that one thread composes while {@link Observed#by} runs, also in
 * methods of others that are called there. Composing that nobody watches pays nothing for it.
 */
public interface CompositionObserver {

  /**
   * An option was made. The call that made it is on the stack.
   *
   * @param option the option
   */
  void made(Option<?> option);

  /**
   * Options are about to be applied, or there are none. The call that composes is on the stack.
   *
   * @param target the manifest, or the part of one, as it is before
   */
  void begins(Object target);

  /**
   * An option is to be applied, which is for this method to do.
   *
   * @param option the option
   * @param target the manifest, or the part of one, to which it is to be applied once
   * @param <T> what the option changes
   */
  <T> void applies(Option<? super T> option, T target);

  /**
   * All options were applied.
   *
   * @param target the manifest, or the part of one, that {@link #begins} was told of
   */
  void ends(Object target);

  /**
   * A manifest was made of another one, before any option was applied to it: a copy, or one around
   * it.
   *
   * @param source the other one
   * @param result what was made of it
   */
  void derives(Object source, Object result);
}
