/**
 * Assertions for the tests of those who compose machines. Begin with {@link
 * io.libvmi.assertj.LibvmiAssertions}.
 */
@NullMarked
package io.libvmi.assertj;

import org.jspecify.annotations.NullMarked;
