package io.libvmi.model;

/** A kind that keeps a number of equal objects, and that {@code kubectl scale} works on. */
public interface Scalable {

  /**
   * Sets how many objects it keeps: {@code spec.replicas}. The spec is made where it is absent.
   *
   * @param replicas how many; the API server refuses a number below 0
   */
  void scale(int replicas);
}
