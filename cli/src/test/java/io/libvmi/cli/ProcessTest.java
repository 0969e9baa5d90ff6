package io.libvmi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The command as a process: what a shell sees of it. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class ProcessTest {
  private static final String RECIPE = "vmi: [{withName: web-1}, {withLabel: [ü, 語]}]\n";

  @TempDir Path folder;

  private Run shell(String script) throws IOException, InterruptedException {
    Files.writeString(folder.resolve("web.yaml"), RECIPE);
    return new Shell(folder).run(script);
  }

  @Test
  void aManifestGoesToTheStandardOutputAndNothingElseAnywhere() throws Exception {
    assertThat(shell("vmi compose web.yaml"))
        .isEqualTo(new Run(0, Run.reading(RECIPE, "compose", "-").out(), ""));
    assertThat(shell("cat web.yaml | vmi compose - -o json"))
        .isEqualTo(new Run(0, Run.reading(RECIPE, "compose", "-", "-o", "json").out(), ""));
  }

  @Test
  void whatIsWrongGoesToTheStandardErrorOutput() throws Exception {
    assertThat(shell("echo 'vmi: [withRn]' | vmi compose web.yaml -"))
        .isEqualTo(
            new Run(
                2,
                "",
                """
                <stdin>:1:7: vmi[0].withRn: there is no option withRn; did you mean "withRng"?
                  1 | vmi: [withRn]
                    |       ^
                """));
    assertThat(shell("vmi compsoe").code()).isEqualTo(2);
    assertThat(shell("vmi").code()).isEqualTo(2);
  }

  @Test
  void aRecipeCanComeFromAPipe() throws Exception {
    assertThat(shell("vmi compose <(echo 'vmi: [{withName: a}]') | grep name:"))
        .isEqualTo(new Run(0, "  name: a\n", ""));
  }

  @Test
  void whenTheReaderOfTheOutputGoesAwayTheCommandEndsQuietly() throws Exception {
    String tooMuchForAPipe = "for i in $(seq 2000); do cat web.yaml; echo ---; done > many.yaml; ";

    Run run = shell(tooMuchForAPipe + "set -o pipefail; vmi compose many.yaml | head -n 1");

    assertThat(run).isEqualTo(new Run(0, "apiVersion: kubevirt.io/v1\n", ""));
  }

  @Test
  void aFleetEndsWhenNobodyReadsOn() throws Exception {
    Files.writeString(
        folder.resolve("many.yaml"), "variables: [index]\nvmi: [{withName: 'a-${index}'}]\n");

    Run run = shell("set -o pipefail; vmi compose many.yaml --count 2000000000 | head -n 2");

    assertThat(run)
        .isEqualTo(new Run(0, "apiVersion: kubevirt.io/v1\nkind: VirtualMachineInstance\n", ""));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void whenTheOutputCannotBeWrittenTheCommandSaysSo() throws Exception {
    assertThat(shell("vmi compose web.yaml > /dev/full"))
        .isEqualTo(new Run(1, "", "vmi: cannot write the output: No space left on device\n"));
    assertThat(shell("vmi options > /dev/full").code()).isEqualTo(1);
  }
}
