package io.libvmi.model;

import java.util.ArrayList;

/**
 * The list that a getter makes for a field which is absent, so that it can be added to. As long as
 * it is empty the field stays absent; any other empty list is one that the document states.
 */
final class ApiList<E> extends ArrayList<E> {
  private static final long serialVersionUID = 1L;

  ApiList() {
    super(0);
  }
}
