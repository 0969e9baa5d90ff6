package io.libvmi.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.server.mock.EnableKubernetesMockClient;
import io.libvmi.model.kubevirt.v1.VirtualMachine;
import io.libvmi.reader.ProblemsException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code of docs/reading.md does what the page says. */
@EnableKubernetesMockClient(crud = true)
class ReadingGuideTest {
  private static final String MACHINE =
      """
      apiVersion: kubevirt.io/v1
      kind: VirtualMachine
      metadata:
        name: web
        namespace: test
      spec:
        runStrategy: Always
        template: {spec: {domain: {devices: {}}}}
      """;

  private static final String INSTANCE =
      """
      apiVersion: kubevirt.io/v1
      kind: VirtualMachineInstance
      metadata: {name: web}
      spec:
        domain:
          memory:
            guest: 2Gi
          devices:
            holograms: [{name: h1}]
      """;

  KubernetesClient client;

  @TempDir Path directory;

  private interface Code {
    void run() throws IOException;
  }

  private static String printed(Code code) throws IOException {
    PrintStream before = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      code.run();
    } finally {
      System.setOut(before);
    }
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  @Test
  void the_machines_of_a_directory_are_printed() throws IOException {
    Path file = Files.writeString(directory.resolve("vm.yaml"), MACHINE);
    Files.writeString(directory.resolve("secret.yaml"), "{apiVersion: v1, kind: Secret}");

    assertThat(printed(() -> ReadingGuide.directory(directory)))
        .isEqualTo("VirtualMachine test/web in " + file + ":1:1\nAlways\n");
  }

  @Test
  void all_of_them_are_created() throws IOException {
    Files.writeString(directory.resolve("vm.yaml"), MACHINE);
    Files.writeString(
        directory.resolve("secret.yaml"),
        "{apiVersion: v1, kind: Secret, metadata: {name: keys, namespace: test}, data: {a: Yg==}}");

    ReadingGuide.create(directory, client);

    assertThat(client.resources(VirtualMachine.class).withName("web").get()).isNotNull();
    assertThat(client.secrets().withName("keys").get().getData()).containsEntry("a", "Yg==");
  }

  @Test
  void the_page_shows_the_report() throws IOException {
    MarkdownPage page = MarkdownPage.of("reading.md");
    Path file =
        Files.writeString(directory.resolve("web.yaml"), page.texts("yaml file web.yaml").get(0));

    ProblemsException problems =
        catchThrowableOfType(ProblemsException.class, () -> ReadingGuide.mistakes(file));

    assertThat(problems.report().replace(file.toString(), "web.yaml") + "\n")
        .isEqualTo(page.texts("text").get(0));
  }

  @Test
  void the_page_shows_what_is_kept() throws IOException {
    assertThat(printed(() -> ReadingGuide.unknown(INSTANCE)))
        .isEqualTo(MarkdownPage.of("reading.md").texts("yaml").get(0) + "\n");
  }

  @Test
  void the_page_says_where_a_value_stands() throws IOException {
    assertThat(
            printed(() -> ReadingGuide.position(INSTANCE.replace("holograms: [{name: h1}]", "{}"))))
        .isEqualTo("vm.yaml:7:14\n");
  }

  @Test
  void one_object_is_read_from_bytes() throws IOException {
    assertThat(printed(() -> ReadingGuide.object(MACHINE.getBytes(StandardCharsets.UTF_8))))
        .isEqualTo("web\n");
  }
}
