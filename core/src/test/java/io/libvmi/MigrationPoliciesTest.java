package io.libvmi;

import static io.libvmi.Example.assertNoQuantity;
import static io.libvmi.Metadata.withName;
import static io.libvmi.MigrationPolicies.newMigrationPolicy;
import static io.libvmi.MigrationPolicies.withAllowAutoConverge;
import static io.libvmi.MigrationPolicies.withAllowPostCopy;
import static io.libvmi.MigrationPolicies.withAllowWorkloadDisruption;
import static io.libvmi.MigrationPolicies.withBandwidthPerMigration;
import static io.libvmi.MigrationPolicies.withCompletionTimeoutPerGiB;
import static io.libvmi.MigrationPolicies.withExperimentalMigrationOptions;
import static io.libvmi.MigrationPolicies.withMaxDowntimeMs;
import static io.libvmi.MigrationPolicies.withPolicyNamespaceSelector;
import static io.libvmi.MigrationPolicies.withPolicyVmiSelector;
import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.model.kubevirt.v1.ExperimentalMigrationOptions;
import org.junit.jupiter.api.Test;

class MigrationPoliciesTest {
  @Test
  void itIsSaidHowInstancesMigrate() {
    assertThat(
            newMigrationPolicy(
                withName("example"),
                withAllowAutoConverge(true),
                withAllowPostCopy(true),
                withAllowWorkloadDisruption(false),
                withBandwidthPerMigration("64Mi"),
                withCompletionTimeoutPerGiB(120),
                withMaxDowntimeMs(300),
                withExperimentalMigrationOptions(
                    new ExperimentalMigrationOptions().withCompression("zstd"))))
        .hasToString(
            """
            apiVersion: migrations.kubevirt.io/v1alpha1
            kind: MigrationPolicy
            metadata:
              name: example
            spec:
              allowAutoConverge: true
              allowPostCopy: true
              allowWorkloadDisruption: false
              bandwidthPerMigration: 64Mi
              completionTimeoutPerGiB: 120
              experimental:
                compression: zstd
              maxDowntimeMs: 300
            """);
  }

  @Test
  void itIsSaidWhichInstances() {
    assertThat(
            newMigrationPolicy(
                withName("example"),
                withPolicyVmiSelector("app", "web"),
                withPolicyVmiSelector("app", "shop"),
                withPolicyNamespaceSelector("hpc", "true")))
        .hasToString(
            """
            apiVersion: migrations.kubevirt.io/v1alpha1
            kind: MigrationPolicy
            metadata:
              name: example
            spec:
              selectors:
                namespaceSelector:
                  hpc: "true"
                virtualMachineInstanceSelector:
                  app: shop
            """);
  }

  @Test
  void aBandwidthIsAQuantity() {
    assertNoQuantity(
        "fast",
        "withBandwidthPerMigration(bandwidth)",
        MigrationPolicies::withBandwidthPerMigration);
  }
}
