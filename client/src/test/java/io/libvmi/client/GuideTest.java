package io.libvmi.client;

import static io.libvmi.Factories.newFedora;
import static io.libvmi.Memory.withGuestMemory;
import static io.libvmi.Metadata.withName;
import static io.libvmi.Network.withMasqueradeNetworking;
import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.Composer;
import io.libvmi.model.LibvmiException;
import io.libvmi.model.cloudinit.CloudConfig;
import io.libvmi.model.kubevirt.v1.VirtualMachine;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages for Java show code that is compiled, and what it prints when it runs. */
class GuideTest {
  private static final Path FOLDER = Path.of("src/test/java/io/libvmi/client");

  @ParameterizedTest
  @CsvSource({
    "java.md, JavaGuide",
    "from-go.md, FromGoGuide",
    "from-yaml.md, FromYamlGuide",
    "reading.md, ReadingGuide"
  })
  void the_pages_show_code_that_is_compiled(String page, String type) throws IOException {
    String code = Files.readString(FOLDER.resolve(type + ".java"));

    assertThat(MarkdownPage.of(page).texts("java"))
        .isNotEmpty()
        .allSatisfy(block -> assertThat(code).contains(block.indent(4)));
  }

  @Test
  void the_page_for_java_shows_what_its_code_prints() throws IOException {
    CloudConfig config = JavaGuide.cloudConfig();

    assertThat(MarkdownPage.of("java.md").outputs())
        .containsExactly(
            JavaGuide.compose().toString(),
            JavaGuide.disks().toString(),
            JavaGuide.withItsDisk().toString(),
            JavaGuide.networks().toString(),
            JavaGuide.probesAndKeys().toString(),
            JavaGuide.sizes().toString(),
            JavaGuide.cloudInit(config).toString(),
            JavaGuide.size(config) + "\n",
            thrown(() -> JavaGuide.strict(Composer.with())),
            JavaGuide.strictAround().get(0).message() + "\n",
            thrown(JavaGuide::mistake));
  }

  @Test
  void the_page_for_java_shows_code_that_makes_what_it_says() {
    VirtualMachineInstance vmi = JavaGuide.compose();
    VirtualMachine vm = JavaGuide.withItsDisk();

    assertThat(JavaGuide.kinds(vmi, vm)).hasSize(13).doesNotHaveDuplicates();
    assertThat(JavaGuide.template(vm).getSpec().getTemplate().getSpec().getDomain().getMemory())
        .hasToString("guest: 8Gi\n");
    assertThat(JavaGuide.composer())
        .allSatisfy(one -> assertThat(one.getMetadata().getNamespace()).isEqualTo("shop"))
        .allSatisfy(one -> assertThat(one.getMetadata().getLabels()).containsEntry("team", "web"));
    assertThat(JavaGuide.secret(JavaGuide.cloudConfig()).getData()).containsOnlyKeys("userdata");
    assertThat(JavaGuide.fromSecret().toString()).contains("name: web-user-data");
    assertThat(JavaGuide.strictAround()).hasSize(1);
    assertThat(JavaGuide.own().optionName()).isEqualTo("quiet");
    assertThat(JavaGuide.fleet())
        .hasSize(1000)
        .endsWith(
            newFedora(withName("web-999"), withGuestMemory("2Gi"), withMasqueradeNetworking()));
  }

  @Test
  void the_page_for_go_shows_what_its_code_prints() throws IOException {
    VirtualMachineInstance running = FromGoGuide.status();

    assertThat(MarkdownPage.of("from-go.md").outputs())
        .containsExactly(
            FromGoGuide.machine().toString(),
            FromGoGuide.optionsOfOptions().toString(),
            FromGoGuide.dataVolume().toString(),
            FromGoGuide.defaults().toString(),
            FromGoGuide.architecture().toString(),
            running.toString(),
            FromGoGuide.update(running.getStatus()).toString(),
            thrown(FromGoGuide::mistake));
    assertThat(FromGoGuide.replicaSet(running).getSpec().getReplicas()).isEqualTo(3);
  }

  @Test
  void the_page_for_yaml_shows_code_that_makes_its_manifest() throws IOException {
    String manifest = MarkdownPage.of("from-yaml.md").texts("yaml file manifest.yaml").get(0);

    assertThat(FromYamlGuide.machine()).hasToString(manifest);
    assertThat(FromYamlGuide.change(manifest))
        .hasToString(manifest.replace("guest: 4Gi", "guest: 8Gi"));
  }

  /** What a program would print that does not catch it. */
  private static String thrown(Supplier<?> code) {
    try {
      return "nothing is thrown, and this is made: " + code.get();
    } catch (LibvmiException e) {
      return e + "\n";
    }
  }
}
