package io.libvmi.model;

import org.jspecify.annotations.Nullable;

/**
 * A kind that says in {@code spec} what is wanted. Options that set the same spec in several kinds
 * are options for this.
 *
 * @param <S> the type of the spec
 */
public interface HasSpec<S> {

  /**
   * The field {@code spec}.
   *
   * @return its value, or null where it is absent
   */
  @Nullable S getSpec();

  /**
   * Sets the field {@code spec}.
   *
   * @param spec its value, or null to leave it out
   */
  void setSpec(@Nullable S spec);

  /**
   * The field {@code spec}, which is made where it is absent.
   *
   * @return the spec that this object holds; what is changed in it is changed in the object
   */
  S makeSpec();
}
