package io.libvmi.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GoNamesTest {
  @Test
  void aFunctionHasOneNameInBothReleases() {
    assertThat(Catalogue.named("withCpuCount").get(0).goNames())
        .containsExactly(new GoName("libvmi.WithCPUCount", List.of("v1.2.0", "v1.9.0")));
  }

  @Test
  void whatServesSeveralKindsHasANameInSeveralPackages() {
    assertThat(Catalogue.named("withName").get(0).goNames())
        .containsExactly(
            new GoName("libvmi.WithName", List.of("v1.9.0")),
            new GoName("libdv.WithName", List.of("v1.9.0")));
  }

  @Test
  void whatGoDoesNotHaveHasNone() {
    assertThat(Catalogue.named("withTopologySpread").get(0).goNames()).isEmpty();
  }
}
