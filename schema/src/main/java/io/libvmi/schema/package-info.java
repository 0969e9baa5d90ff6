/**
 * What each KubeVirt release's API says of its kinds and types, as objects and as JSON Schema.
 *
 * <p>{@link io.libvmi.schema.ApiSchema} is the API of one {@link io.libvmi.schema.Release}; {@link
 * io.libvmi.schema.JsonSchemas} writes it for editors and checkers.
 */
@NullMarked
package io.libvmi.schema;

import org.jspecify.annotations.NullMarked;
