package io.libvmi.generator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FactsTest {
  @Test
  void theNewestReleaseIsTheOneThatClassesAreMadeFor() {
    Facts facts = Facts.read(Resources.path("facts"));
    assertThat(facts.newest()).isEqualTo("1.1.0");
    assertThat(facts.definitions()).containsKeys("v1.Gadget", "v1.GadgetList", "v1.Part");
    assertThat(facts.earlier()).containsOnlyKeys("1.0.0");
    assertThat(facts.earlier().get("1.0.0")).containsOnlyKeys("v1.Gadget", "v1.GadgetSpec");
    assertThat(facts.crds()).containsOnlyKeys("Gadget");
    assertThat(facts.texts()).containsOnlyKeys("notes.Note", "notes.Page");
    assertThat(facts.documents()).containsExactly("Page");
    assertThat(facts.crds().get("Gadget")).containsEntry("group", "kubevirt.io");
  }
}
