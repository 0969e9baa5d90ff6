package io.libvmi.assertj;

import io.libvmi.model.ApiType;
import org.jspecify.annotations.Nullable;

/** Assertions about a manifest of a kind that has none of its own. */
public final class ManifestAssert extends AbstractManifestAssert<ManifestAssert, ApiType> {
  ManifestAssert(@Nullable ApiType actual) {
    super(actual, ManifestAssert.class);
  }
}
