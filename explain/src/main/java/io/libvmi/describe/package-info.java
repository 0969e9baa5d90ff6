/**
 * What a machine is, in the words of people who run machines.
 *
 * <p>{@link io.libvmi.describe.Description} tells it of a virtual machine, an instance, a replica
 * set, a pool, and what belongs to them.
 */
@NullMarked
package io.libvmi.describe;

import org.jspecify.annotations.NullMarked;
