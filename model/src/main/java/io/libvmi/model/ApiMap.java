package io.libvmi.model;

import java.util.LinkedHashMap;

/** What {@link ApiList} is to a list, for a field that is a map. */
final class ApiMap<K, V> extends LinkedHashMap<K, V> {
  private static final long serialVersionUID = 1L;

  /** As many as nearly all maps of the API hold. */
  private static final int FEW = 3;

  ApiMap() {
    super(FEW);
  }
}
