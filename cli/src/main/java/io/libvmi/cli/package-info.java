/** The {@code vmi} command. Its work is the libraries'; here is how it is asked for and shown. */
@NullMarked
package io.libvmi.cli;

import org.jspecify.annotations.NullMarked;
