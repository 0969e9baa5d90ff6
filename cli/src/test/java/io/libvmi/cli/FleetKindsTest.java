package io.libvmi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fleets that live in the cluster. */
class FleetKindsTest {
  @TempDir Path folder;

  private String file(String name, String text) throws IOException {
    return new FleetFolder(folder).file(name, text);
  }

  private Run vmi(String in, String... args) {
    return new FleetFolder(folder).vmi(in, args);
  }

  @Test
  void aPoolRepeatsTheMachine() throws IOException {
    String recipe =
        file(
            "r.yaml",
            """
            variables: {name: web, memory: 1Gi}
            vmi: [{withName: "${name}"}, {withGuestMemory: "${memory}"}, {withLabel: [app, web]}]
            vm: [{withRunStrategy: Always}]
            """);
    String pool =
        """
        vmi: [{withGuestMemory: 2Gi}, {withLabel: [app, web]}]
        vm: [{withRunStrategy: Always}]
        pool: [{withName: web}, {withReplicas: 5}, {withPoolSelectorLabel: [kubevirt.io/vmpool, web]}]
        """;

    assertThat(vmi("", "compose", recipe, "--count=5", "--as=pool", "--set=memory=2Gi"))
        .isEqualTo(vmi(pool, "compose", "-"));
    assertThat(vmi("", "compose", recipe, "--count=5", "--as=pool", "--strict").code()).isZero();
  }

  @Test
  void aReplicaSetRepeatsTheInstance() throws IOException {
    String recipe = file("r.yaml", "vmi: [{withName: web}, withRng]\n");
    String set =
        """
        vmi: [{withName: web}, withRng]
        replicaSet:
          - withName: web
          - withReplicas: 5
          - withReplicaSetSelectorLabel: [kubevirt.io/vmReplicaSet, web]
        """;

    assertThat(vmi("", "compose", recipe, "--count=5", "--as=replicaset"))
        .isEqualTo(vmi(set, "compose", "-"));
  }

  @Test
  void whatCannotBeRepeated() throws IOException {
    String instance = file("i.yaml", "vmi: [{withName: a}]\n");
    String machine = file("m.yaml", "vm: [{withName: a}]\n");
    String pool = file("p.yaml", "pool: [{withName: a}]\n");
    String counted = file("c.yaml", "variables: [index]\nvm: [{withName: 'a-${index}'}]\n");

    assertThat(vmi("", "compose", instance, machine, pool, counted, "--count=2", "--as=pool"))
        .isEqualTo(
            new Run(
                2,
                "",
                """
                i.yaml:1:1: vmi: a pool repeats a VirtualMachine, and this recipe makes a VirtualMachineInstance; say under vm: what the machines are beyond their instances, as in - withRunStrategy: Always, or ask for a replicaset
                  1 | vmi: [{withName: a}]
                    | ^
                p.yaml:1:1: pool: a pool repeats a VirtualMachine, and this recipe makes a VirtualMachinePool; compose it as it is, withReplicas says how many
                  1 | pool: [{withName: a}]
                    | ^
                c.yaml:2:17: vm[0].withName: a pool repeats one machine, so there is no ${index}; its controller puts -0, -1 and so on behind the pool's name and the names of data volume templates
                  2 | vm: [{withName: 'a-${index}'}]
                    |                 ^
                """));
    assertThat(vmi("", "compose", machine, "--count=2", "--as=replicaset").err())
        .startsWith(
            "m.yaml:1:1: vm: a replicaset repeats a VirtualMachineInstance, and this recipe makes a"
                + " VirtualMachine; leave out vm:, which would be lost, or ask for a pool\n");
  }
}
