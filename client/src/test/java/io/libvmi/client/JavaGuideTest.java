package io.libvmi.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.OwnerReferenceBuilder;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.server.mock.EnableKubernetesMockClient;
import io.libvmi.model.kubevirt.v1.VirtualMachine;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** docs/java.md shows the code of {@link JavaGuide}, and what that code prints. */
@EnableKubernetesMockClient(crud = true)
class JavaGuideTest {
  private static final Pattern BLOCK = Pattern.compile("```(\\w+)\n(.*?)```", Pattern.DOTALL);

  KubernetesClient client;

  @Test
  void the_page_shows_this_code() throws IOException {
    String code = Files.readString(Path.of("src/test/java/io/libvmi/client/JavaGuide.java"));
    List<String> shown = blocks("java");

    assertThat(shown).hasSize(4);
    for (String block : shown) {
      assertThat(code).contains(block.indent(4));
    }
  }

  @Test
  void the_page_shows_what_the_code_prints() throws IOException {
    assertThat(blocks("yaml")).containsExactly(JavaGuide.compose().toString());
  }

  @Test
  void the_code_creates_both_and_finds_the_pod() {
    VirtualMachineInstance vmi = JavaGuide.compose();
    VirtualMachineInstance created = JavaGuide.create(client, vmi);
    Pod launcher =
        new PodBuilder()
            .withNewMetadata()
            .withName("virt-launcher-web-1")
            .withNamespace("shop")
            .withOwnerReferences(
                new OwnerReferenceBuilder()
                    .withApiVersion("kubevirt.io/v1")
                    .withKind("VirtualMachineInstance")
                    .withName("web-1")
                    .withUid(created.getMetadata().getUid())
                    .withController(true)
                    .build())
            .endMetadata()
            .build();
    client.resource(launcher).create();

    Pod found = JavaGuide.find(client, created);

    assertThat(found.getMetadata().getName()).isEqualTo("virt-launcher-web-1");
    VirtualMachine vm =
        client.resources(VirtualMachine.class).inNamespace("shop").withName("web-1").get();
    assertThat(vm.getSpec().getRunStrategy()).isEqualTo("Always");
    assertThat(vm.getSpec().getTemplate().getMetadata().getLabels()).containsEntry("app", "web");
    assertThat(
            client
                .resources(VirtualMachineInstance.class)
                .inNamespace("shop")
                .withName("web-1")
                .get()
                .getSpec())
        .isEqualTo(vmi.getSpec());
  }

  private static List<String> blocks(String language) throws IOException {
    List<String> blocks = new ArrayList<>();
    Matcher matcher = BLOCK.matcher(Files.readString(Path.of("../docs/java.md")));
    while (matcher.find()) {
      if (matcher.group(1).equals(language)) {
        blocks.add(matcher.group(2));
      }
    }
    return blocks;
  }
}
