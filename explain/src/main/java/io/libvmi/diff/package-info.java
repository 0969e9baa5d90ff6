/** How two manifests differ, by what they mean. */
@NullMarked
package io.libvmi.diff;

import org.jspecify.annotations.NullMarked;
