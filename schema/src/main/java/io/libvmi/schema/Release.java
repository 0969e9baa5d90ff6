package io.libvmi.schema;

import java.util.List;

/**
 * A release of KubeVirt whose API is known.
 *
 * @param version the version, such as {@code 1.9.0}
 */
public record Release(String version) {

  /** All releases that are known, oldest first. */
  public static final List<Release> ALL =
      List.of("1.2.0", "1.3.0", "1.4.0", "1.5.0", "1.6.0", "1.7.0", "1.8.0", "1.9.0").stream()
          .map(Release::new)
          .toList();

  /** The newest release that is known. */
  public static final Release NEWEST = ALL.get(ALL.size() - 1);

  /** Returns the version. */
  @Override
  public String toString() {
    return version;
  }
}
