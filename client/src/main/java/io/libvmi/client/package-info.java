/**
 * The few look-ups that need a live cluster, over fabric8's {@link
 * io.fabric8.kubernetes.client.KubernetesClient}: {@link io.libvmi.client.Pods the pod of a
 * machine} and {@link io.libvmi.client.ClusterDnsService the cluster's name server}.
 */
@NullMarked
package io.libvmi.client;

import org.jspecify.annotations.NullMarked;
