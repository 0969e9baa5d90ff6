/**
 * Writes the model's Java sources from the API's facts. It runs in the build and is not published.
 */
@NullMarked
package io.libvmi.generator;

import org.jspecify.annotations.NullMarked;
