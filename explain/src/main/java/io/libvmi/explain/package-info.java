/**
 * What is in a manifest, and who put it there.
 *
 * <p>{@link io.libvmi.explain.Explanation} tells for each field of a manifest which option set it,
 * where that option was called, and what the field held before.
 */
@NullMarked
package io.libvmi.explain;

import org.jspecify.annotations.NullMarked;
