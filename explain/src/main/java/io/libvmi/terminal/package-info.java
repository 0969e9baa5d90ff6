/** How texts for people are coloured where a terminal shows them. */
@NullMarked
package io.libvmi.terminal;

import org.jspecify.annotations.NullMarked;
