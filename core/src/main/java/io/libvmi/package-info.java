/**
 * Composes KubeVirt manifests from options.
 *
 * <p>{@link io.libvmi.Libvmi} makes manifests, {@link io.libvmi.Factories} makes machines for a
 * guest that is known, and the options lie in classes named after their subject: {@link
 * io.libvmi.Cpu}, {@link io.libvmi.Memory}, {@link io.libvmi.Storage}, {@link io.libvmi.Network}
 * and so on.
 */
@NullMarked
package io.libvmi;

import org.jspecify.annotations.NullMarked;
