/**
 * Runs golden cases: calls of Go's libvmi with their results, made by this library and compared.
 * {@link io.libvmi.conformance.Conformance} is where it begins.
 */
@NullMarked
package io.libvmi.conformance;

import org.jspecify.annotations.NullMarked;
