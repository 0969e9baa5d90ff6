package io.libvmi.client;

import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import io.fabric8.kubernetes.client.server.mock.KubernetesClientBuilderCustomizer;

/** A client that takes a server's trouble for an answer at once, so that a test need not wait. */
public final class WithoutRetries extends KubernetesClientBuilderCustomizer {
  /** The mock server's extension makes it. */
  public WithoutRetries() {}

  @Override
  public void accept(KubernetesClientBuilder builder) {
    builder.editOrNewConfig().withRequestRetryBackoffLimit(0).endConfig();
  }
}
