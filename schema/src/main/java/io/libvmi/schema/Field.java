package io.libvmi.schema;

import org.jspecify.annotations.Nullable;

/**
 * A field of a type.
 *
 * @param name its name in a manifest
 * @param type what it holds
 * @param required whether the API wants it to be there. A field that is wanted and whose default is
 *     an empty map may be left out all the same: KubeVirt fills it in before it looks.
 * @param defaultValue what the API takes it for when it is absent, as a plain tree, or null where
 *     it says nothing; an empty map for an object that Go always has, so that leaving it out and
 *     leaving it empty are the same
 * @param since the release that brought it, or null where the oldest one that is known has it
 */
public record Field(
    String name,
    FieldType type,
    boolean required,
    @Nullable Object defaultValue,
    @Nullable Release since) {}
