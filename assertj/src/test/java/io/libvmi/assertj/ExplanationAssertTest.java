package io.libvmi.assertj;

import static io.libvmi.assertj.Failing.message;
import static io.libvmi.assertj.LibvmiAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

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

  private final Explanation<VirtualMachineInstance> web = Explanation.of(Machines::web);
  private final Explanation<VirtualMachineInstance> large = Explanation.of(Machines::large);
  private final Explanation<VirtualMachine> shop = Explanation.of(Machines::shop);
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
        .at(Machines.class)
        .at(Machines.class, "large")
        .at("Machines.java:28")
        .at("Machines.large(Machines.java:28)")
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

            Expecting spec.domain.memory.guest
              to be set to "2Gi"
              but withGuestMemory("4Gi") at Machines.large(Machines.java:28) set it to "4Gi"

            spec.domain.memory.guest
              4Gi

              now     4Gi  withGuestMemory("4Gi")            Machines.large(Machines.java:28)
              before  2Gi  withGuestMemory("2Gi") of medium  Machines.medium(Machines.java:20)
                                                             called by Machines.web(Machines.java:24)
                                                             called by Machines.large(Machines.java:28)

            VirtualMachineInstance web
            CPU         vCPUs         1 = 1 socket x 1 core x 1 thread, KubeVirt's default
                        model         the cluster's default, which is host-model unless it was changed
            Memory      guest sees    4Gi
                        pod requests  not said: as much as the guest sees, or less where the cluster
                                      overcommits, and KubeVirt's own overhead on top
                        pod limit     none said
            Firmware    boots by      KubeVirt's default: BIOS on amd64, UEFI on arm64
                        machine type  the cluster's default
            Disks       root          disk, virtio; container image fedora; what is written is lost on restart
            Networks    default       pod network, bound as the cluster does by default
            Scheduling  node drained  as the cluster's eviction strategy says
            Lifecycle   runs          at once and once; nothing starts it again when it has stopped
                        shutdown      the guest has 30 seconds to shut down, KubeVirt's default
            """);
  }

  @Test
  void who_set_it_fails() {
    assertThat(failure(large, GUEST, () -> assertThat(large).field(GUEST).wasSetBy("medium")))
        .isEqualTo(
            """
            Expecting spec.domain.memory.guest
              to be set by medium
              but withGuestMemory("4Gi") at Machines.large(Machines.java:28) set it to "4Gi\"""");
    String template = "spec.template.spec.domain.memory.guest";
    assertThat(
            failure(
                shop, template, () -> assertThat(shop).field(template).wasSetBy("withGuestMemory")))
        .isEqualTo(
            """
            Expecting spec.template.spec.domain.memory.guest
              to be set by withGuestMemory
              but withClusterInstancetype("u1.small") at Machines.shop(Machines.java:32) cleared it""");
    assertThat(failure(web, GUEST, () -> assertThat(web).field(GUEST).wasClearedBy("medium")))
        .isEqualTo(
            """
            Expecting spec.domain.memory.guest
              to be cleared by medium
              but withGuestMemory("2Gi") of medium at Machines.medium(Machines.java:20) set it to "2Gi\"""");
    assertThat(failure(web, GUEST, () -> assertThat(web).field(GUEST).wasNeverSet()))
        .isEqualTo(
            """
            Expecting spec.domain.memory.guest
              never to be set
              but withGuestMemory("2Gi") of medium at Machines.medium(Machines.java:20) set it to "2Gi\"""");
  }

  @Test
  void where_it_was_set_fails() {
    String found =
        "withGuestMemory(\"4Gi\") at Machines.large(Machines.java:28)" + " set it to \"4Gi\"";
    assertThat(failure(large, GUEST, () -> assertThat(large).field(GUEST).at("Sizes.java:7")))
        .isEqualTo(
            "Expecting spec.domain.memory.guest\n  to be set at Sizes.java:7\n  but " + found);
    assertThat(failure(large, GUEST, () -> assertThat(large).field(GUEST).at(String.class)))
        .isEqualTo(
            "Expecting spec.domain.memory.guest\n  to be set in java.lang.String\n  but " + found);
    assertThat(
            failure(large, GUEST, () -> assertThat(large).field(GUEST).at(Machines.class, "web")))
        .isEqualTo(
            "Expecting spec.domain.memory.guest\n"
                + "  to be set in io.libvmi.assertj.Machines.web\n  but "
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
              but at Machines.large(Machines.java:28) withGuestMemory("4Gi") overwrites spec.domain.memory.guest (2Gi -> 4Gi), which withGuestMemory("2Gi") of medium had set""");
    assertThat(failure(large, "", () -> assertThat(large).hasNoIneffectiveOptions()))
        .isEqualTo(
            """
            Expecting the composition
              to have no option without effect
              but at Machines.large(Machines.java:28) withContainerDisk("root", "debian") has no effect at spec.volumes[root].containerDisk.image: spec.volumes[root] was already added by withContainerDisk("root", "fedora") of medium""");
  }

  @Test
  void no_explanation_is_a_failure() {
    assertThat(message(() -> assertThat((Explanation<?>) null).hasNoOverrides()))
        .isEqualTo("\nExpecting actual not to be null");
    assertThat(message(() -> assertThat((Explanation<?>) null).field(GUEST)))
        .isEqualTo("\nExpecting actual not to be null");
  }
}
