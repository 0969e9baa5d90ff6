package io.libvmi.assertj;

import static io.libvmi.InstancetypeMatchers.withClusterInstancetype;
import static io.libvmi.Libvmi.from;
import static io.libvmi.Libvmi.newVirtualMachine;
import static io.libvmi.Libvmi.newVirtualMachineInstance;
import static io.libvmi.Memory.withGuestMemory;
import static io.libvmi.Metadata.withName;
import static io.libvmi.Storage.withContainerDisk;
import static io.libvmi.assertj.Failing.message;
import static io.libvmi.assertj.LibvmiAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.Option;
import io.libvmi.describe.Description;
import io.libvmi.explain.Explanation;
import io.libvmi.explain.FieldView;
import io.libvmi.model.ApiType;
import io.libvmi.model.kubevirt.v1.VirtualMachine;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import io.libvmi.reader.Problems;
import io.libvmi.reader.Source;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ExplanationAssertTest {
  private static final String GUEST = "spec.domain.memory.guest";

  private static Option<VirtualMachineInstance> medium() {
    return Option.all("medium", withGuestMemory("2Gi"), withContainerDisk("root", "fedora"));
  }

  private static VirtualMachineInstance web() {
    return newVirtualMachineInstance(withName("web"), medium());
  }

  private static VirtualMachineInstance large() {
    return from(web(), withGuestMemory("4Gi"), withContainerDisk("root", "debian"));
  }

  private static VirtualMachine shop() {
    return newVirtualMachine(web(), withClusterInstancetype("u1.small"));
  }

  private final Explanation<VirtualMachineInstance> web =
      Explanation.of(ExplanationAssertTest::web);
  private final Explanation<VirtualMachineInstance> large =
      Explanation.of(ExplanationAssertTest::large);
  private final Explanation<VirtualMachine> shop = Explanation.of(ExplanationAssertTest::shop);
  private final Explanation<ApiType> recipe =
      Explanation.ofRecipes(
              Source.of("web.yaml", "vmi:\n  - withName: web\n  - withGuestMemory: 2Gi\n"),
              new Problems())
          .get(0);

  /** What it says above the story of the field, and the description. */
  private static String failure(
      Explanation<?> explanation, String path, ThrowingCallable assertion) {
    String end =
        "\n\n"
            + FieldView.of(explanation, path, false).map(story -> story + "\n").orElse("")
            + Description.of(explanation.manifest()).text();
    String message = message(assertion);
    return message.endsWith(end)
        ? message.substring(0, message.length() - end.length()).strip()
        : "it does not end with story and description: " + message;
  }

  @Test
  void what_is_so_passes() {
    assertThat(large)
        .field(GUEST)
        .wasSetBy("withGuestMemory")
        .at(ExplanationAssertTest.class)
        .at(ExplanationAssertTest.class, "large")
        .at("ExplanationAssertTest.java:41")
        .at("ExplanationAssertTest.large(ExplanationAssertTest.java:41)")
        .withValue("4Gi")
        .overwrote("2Gi")
        .returnToExplanation()
        .field("spec.domain.firmware")
        .wasNeverSet();
    assertThat(web)
        .hasNoOverrides()
        .hasNoIneffectiveOptions()
        .field(GUEST)
        .wasSetBy("withGuestMemory")
        .wasSetBy("medium");
    assertThat(shop)
        .field("spec.template.spec.domain.memory.guest")
        .wasClearedBy("withClusterInstancetype")
        .overwrote("2Gi");
    assertThat(recipe).field(GUEST).at("web.yaml:3:5").at("web.yaml:3");
  }

  @Test
  void a_failure_tells_the_story_of_the_field_and_what_the_machine_is() {
    assertThat(message(() -> assertThat(large).field(GUEST).withValue("2Gi")))
        .isEqualTo(
            """
            TODO
            """);
  }

  @Test
  void who_set_it_fails() {
    assertThat(failure(large, GUEST, () -> assertThat(large).field(GUEST).wasSetBy("medium")))
        .isEqualTo(
            """
            Expecting spec.domain.memory.guest
              to be set by medium
              but withGuestMemory("4Gi") at ExplanationAssertTest.large(ExplanationAssertTest.java:41) set it to "4Gi\"""");
    String template = "spec.template.spec.domain.memory.guest";
    assertThat(
            failure(
                shop, template, () -> assertThat(shop).field(template).wasSetBy("withGuestMemory")))
        .isEqualTo(
            """
            Expecting spec.template.spec.domain.memory.guest
              to be set by withGuestMemory
              but withClusterInstancetype("u1.small") at ExplanationAssertTest.shop(ExplanationAssertTest.java:45) cleared it""");
    assertThat(failure(web, GUEST, () -> assertThat(web).field(GUEST).wasClearedBy("medium")))
        .isEqualTo(
            """
            Expecting spec.domain.memory.guest
              to be cleared by medium
              but withGuestMemory("2Gi") of medium at ExplanationAssertTest.medium(ExplanationAssertTest.java:33) set it to "2Gi\"""");
    assertThat(failure(web, GUEST, () -> assertThat(web).field(GUEST).wasNeverSet()))
        .isEqualTo(
            """
            Expecting spec.domain.memory.guest
              never to be set
              but withGuestMemory("2Gi") of medium at ExplanationAssertTest.medium(ExplanationAssertTest.java:33) set it to "2Gi\"""");
  }

  @Test
  void where_it_was_set_fails() {
    String found =
        "withGuestMemory(\"4Gi\") at ExplanationAssertTest.large(ExplanationAssertTest.java:41)"
            + " set it to \"4Gi\"";
    assertThat(failure(large, GUEST, () -> assertThat(large).field(GUEST).at("Sizes.java:7")))
        .isEqualTo(
            "Expecting spec.domain.memory.guest\n  to be set at Sizes.java:7\n  but " + found);
    assertThat(failure(large, GUEST, () -> assertThat(large).field(GUEST).at(String.class)))
        .isEqualTo(
            "Expecting spec.domain.memory.guest\n  to be set in java.lang.String\n  but " + found);
    assertThat(
            failure(
                large,
                GUEST,
                () -> assertThat(large).field(GUEST).at(ExplanationAssertTest.class, "web")))
        .isEqualTo(
            "Expecting spec.domain.memory.guest\n"
                + "  to be set in io.libvmi.assertj.ExplanationAssertTest.web\n  but "
                + found);
    assertThat(failure(recipe, GUEST, () -> assertThat(recipe).field(GUEST).at("web.yaml:2")))
        .isEqualTo(
            """
            Expecting spec.domain.memory.guest
              to be set at web.yaml:2
              but withGuestMemory("2Gi") at web.yaml:3:5 set it to "2Gi\"""");
    assertThat(failure(recipe, GUEST, () -> assertThat(recipe).field(GUEST).at(String.class)))
        .isEqualTo(
            """
            Expecting spec.domain.memory.guest
              to be set in java.lang.String
              but withGuestMemory("2Gi") at web.yaml:3:5 set it to "2Gi\"""");
  }

  @Test
  void what_it_held_before_fails() {
    assertThat(failure(large, GUEST, () -> assertThat(large).field(GUEST).overwrote("1Gi")))
        .isEqualTo(
            """
            Expecting spec.domain.memory.guest
              to have been "1Gi" before
              but it was "2Gi\"""");
    assertThat(failure(web, GUEST, () -> assertThat(web).field(GUEST).overwrote("1Gi")))
        .isEqualTo(
            """
            Expecting spec.domain.memory.guest
              to have been "1Gi" before
              but it was nothing before""");
  }

  @Test
  void a_field_that_nothing_set_fails() {
    String path = "spec.domain.memory.gest";
    String end = "\n  but nothing set it; did you mean \"spec.domain.memory.guest\"?";
    assertThat(failure(web, path, () -> assertThat(web).field(path).wasSetBy("medium")))
        .isEqualTo("Expecting " + path + "\n  to be set by medium" + end);
    assertThat(failure(web, path, () -> assertThat(web).field(path).wasClearedBy("medium")))
        .isEqualTo("Expecting " + path + "\n  to be cleared by medium" + end);
    assertThat(failure(web, path, () -> assertThat(web).field(path).at("web.yaml:2")))
        .isEqualTo("Expecting " + path + "\n  to be set at web.yaml:2" + end);
    assertThat(failure(web, path, () -> assertThat(web).field(path).at(String.class)))
        .isEqualTo("Expecting " + path + "\n  to be set in java.lang.String" + end);
    assertThat(failure(web, path, () -> assertThat(web).field(path).at(String.class, "of")))
        .isEqualTo("Expecting " + path + "\n  to be set in java.lang.String.of" + end);
    assertThat(failure(web, path, () -> assertThat(web).field(path).withValue(2)))
        .isEqualTo("Expecting " + path + "\n  to be set to 2" + end);
    assertThat(failure(web, path, () -> assertThat(web).field(path).overwrote("1Gi")))
        .isEqualTo("Expecting " + path + "\n  to have been \"1Gi\" before" + end);
  }

  @Test
  void a_field_with_parts_names_them() {
    String path = "spec.domain.memory";
    assertThat(failure(web, path, () -> assertThat(web).field(path).wasSetBy("medium")))
        .isEqualTo(
            """
            Expecting spec.domain.memory
              to be set by medium
              but it has parts, each with its own history: spec.domain.memory.guest""");
    assertThat(failure(web, path, () -> assertThat(web).field(path).wasNeverSet()))
        .isEqualTo(
            """
            Expecting spec.domain.memory
              never to be set
              but spec.domain.memory.guest was set""");
  }

  @Test
  void what_was_lost_fails() {
    assertThat(failure(large, "", () -> assertThat(large).hasNoOverrides()))
        .isEqualTo(
            """
            Expecting the composition
              to lose nothing that was said
              but withGuestMemory("4Gi") overwrites spec.domain.memory.guest (2Gi -> 4Gi), which withGuestMemory("2Gi") of medium had set at ExplanationAssertTest.large(ExplanationAssertTest.java:41)""");
    assertThat(failure(large, "", () -> assertThat(large).hasNoIneffectiveOptions()))
        .isEqualTo(
            """
            Expecting the composition
              to have no option without effect
              but withContainerDisk("root", "debian") has no effect at spec.volumes[root].containerDisk.image: spec.volumes[root] was already added by withContainerDisk("root", "fedora") of medium at ExplanationAssertTest.large(ExplanationAssertTest.java:41)""");
  }

  @Test
  void no_explanation_is_a_failure() {
    assertThat(message(() -> assertThat((Explanation<?>) null).hasNoOverrides()))
        .isEqualTo("\nExpecting actual not to be null");
    assertThat(message(() -> assertThat((Explanation<?>) null).field(GUEST)))
        .isEqualTo("\nExpecting actual not to be null");
  }
}
