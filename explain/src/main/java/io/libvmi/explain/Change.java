package io.libvmi.explain;

import org.jspecify.annotations.Nullable;

/**
 * What a step did to a field.
 *
 * @param step the step
 * @param before what the field held, or null where it was absent
 * @param after what it holds then, or null where it is absent
 */
public record Change(Step step, @Nullable Object before, @Nullable Object after) {}
