package io.libvmi.model;

import java.util.ArrayList;

/**
 * The list that a getter makes for a field which is absent, so that it can be added to. As long as
 * it is empty the field stays absent; any other empty list is one that the document states.
 */
final class ApiList<E> extends ArrayList<E> {
  private static final long serialVersionUID = 1L;

  /** As many as nearly all lists of the API hold. */
  private static final int FEW = 4;

  ApiList() {
    super(0);
  }

  @Override
  public boolean add(E element) {
    if (isEmpty()) {
      ensureCapacity(FEW);
    }
    return super.add(element);
  }
}
