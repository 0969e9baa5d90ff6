package io.libvmi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffTest {
  private static final String MACHINE =
      """
      apiVersion: kubevirt.io/v1
      kind: VirtualMachine
      metadata:
        name: %s
      spec:
        runStrategy: %s
        template:
          spec:
            domain:
              memory:
                guest: %s
      """;
  private static final String SECRET =
      """
      apiVersion: v1
      kind: Secret
      metadata: {name: %s, namespace: shop}
      """;

  @TempDir Path folder;
  private String old;
  private String now;

  private String file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text).toString();
  }

  /** What a run tells, with the folder left out. */
  private Run diff(String... args) {
    String[] all = new String[args.length + 1];
    all[0] = "diff";
    System.arraycopy(args, 0, all, 1, args.length);
    Run run = Run.of(all);
    String prefix = folder + "/";
    return new Run(run.code(), run.out().replace(prefix, ""), run.err().replace(prefix, ""));
  }

  @BeforeEach
  void twoMachines() throws IOException {
    old = file("a.yaml", MACHINE.formatted("web", "Halted", "1024Mi"));
    now = file("b.yaml", MACHINE.formatted("web", "Always", "1Gi"));
  }

  @Test
  void manifestsThatMeanTheSameAreNoDifference() throws IOException {
    String same = file("c.yaml", MACHINE.formatted("web", "Halted", "1073741824"));

    assertThat(diff(old, same)).isEqualTo(new Run(0, "", ""));
    assertThat(diff("-o", "json", old, same).out().replaceAll("\\s", ""))
        .isEqualTo("{\"same\":true,\"manifests\":[]}");
    assertThat(diff("-o", "json-patch", old, same)).isEqualTo(new Run(0, "[]\n", ""));
    assertThat(diff("-o", "merge-patch", old, same)).isEqualTo(new Run(0, "{}\n", ""));
  }

  @Test
  void differencesAreToldWithTheirPlaces() {
    assertThat(diff(old, now))
        .isEqualTo(
            new Run(
                1,
                """
                VirtualMachine web
                  spec.runStrategy
                    - Halted  a.yaml:6
                    + Always  b.yaml:6
                """,
                ""));
  }

  @Test
  void programsGetJson() {
    assertThat(diff("-o", "json", old, now))
        .isEqualTo(
            new Run(
                1,
                """
                {
                    "same": false,
                    "manifests": [
                        {
                            "action": "changed",
                            "before": {
                                "apiVersion": "kubevirt.io/v1",
                                "kind": "VirtualMachine",
                                "name": "web",
                                "file": "a.yaml",
                                "line": 1,
                                "column": 1
                            },
                            "after": {
                                "apiVersion": "kubevirt.io/v1",
                                "kind": "VirtualMachine",
                                "name": "web",
                                "file": "b.yaml",
                                "line": 1,
                                "column": 1
                            },
                            "changes": [
                                {
                                    "action": "changed",
                                    "path": "spec.runStrategy",
                                    "before": {
                                        "file": "a.yaml",
                                        "line": 6,
                                        "column": 3,
                                        "pointer": "/spec/runStrategy",
                                        "value": "Halted"
                                    },
                                    "after": {
                                        "file": "b.yaml",
                                        "line": 6,
                                        "column": 3,
                                        "pointer": "/spec/runStrategy",
                                        "value": "Always"
                                    }
                                }
                            ]
                        }
                    ]
                }
                """,
                ""));
  }

  @Test
  void patchesArePrinted() {
    assertThat(diff("-o", "json-patch", old, now))
        .isEqualTo(
            new Run(
                1,
                """
                [
                    {
                        "op": "replace",
                        "path": "/spec/runStrategy",
                        "value": "Always"
                    }
                ]
                """,
                ""));
    assertThat(diff("-o", "merge-patch", old, now).out())
        .isEqualTo(
            """
            {
                "spec": {
                    "runStrategy": "Always"
                }
            }
            """);
  }

  @Test
  void twoMachinesOfDifferentNamesAreCompared() throws IOException {
    String other = file("other.yaml", MACHINE.formatted("db", "Halted", "1Gi"));

    assertThat(diff(old, other).out())
        .isEqualTo(
            """
            VirtualMachine web and VirtualMachine db
              metadata.name
                - web  a.yaml:4
                + db   other.yaml:4
            """);
  }

  @Test
  void directoriesAndListsAreComparedManifestByManifest() throws IOException {
    file("old/web.yaml", MACHINE.formatted("web", "Halted", "1Gi"));
    file(
        "old/db.json",
        "{\"apiVersion\": \"v1\", \"kind\": \"Secret\", \"metadata\": {\"name\": \"db\"}}");
    String list =
        file(
            "list.yaml",
            """
            apiVersion: v1
            kind: List
            items:
            - apiVersion: kubevirt.io/v1
              kind: VirtualMachine
              metadata: {name: web}
              spec: {runStrategy: Manual, template: {spec: {domain: {memory: {guest: 1Gi}}}}}
            - apiVersion: v1
              kind: ConfigMap
              metadata: {name: db, namespace: shop}
            """);

    assertThat(diff(folder.resolve("old").toString(), list))
        .isEqualTo(
            new Run(
                1,
                """
                - Secret db  old/db.json:1
                VirtualMachine web
                  spec.runStrategy
                    - Halted  old/web.yaml:6
                    + Manual  list.yaml:7
                + ConfigMap shop/db  list.yaml:8
                """,
                ""));
    assertThat(diff("-o", "json", folder.resolve("old").toString(), list).out())
        .contains("\"action\": \"removed\"", "\"action\": \"added\"", "\"namespace\": \"shop\"");
  }

  @Test
  void aPatchOfSeveralManifestsIsRefused() throws IOException {
    String more =
        file(
            "more.yaml",
            MACHINE.formatted("web", "Always", "1Gi") + "---\n" + SECRET.formatted("new"));

    assertThat(diff("-o", "json-patch", old, more))
        .isEqualTo(
            new Run(
                2,
                "",
                """
                vmi diff: a patch is for one manifest that is there before and after, and there is more here:
                  VirtualMachine web
                  Secret shop/new, which is only after
                """));
    assertThat(diff("-o", "merge-patch", more, old).err())
        .endsWith("  Secret shop/new, which is only before\n");
  }

  @Test
  void oneOfThemMayComeFromTheStandardInput() throws IOException {
    String text = Files.readString(Path.of(now));

    assertThat(Run.reading(text, "diff", old, "-").out()).contains("+ Always  <stdin>:6");
    assertThat(Run.reading(text, "diff", "-", "-"))
        .isEqualTo(new Run(2, "", "-: the standard input can be read only once\n"));
  }

  @Test
  void coloursAreForTerminals() {
    assertThat(diff("--color", "always", old, now).out()).contains("\u001B[31m- Halted\u001B[0m");
    assertThat(diff("--color", "never", old, now)).isEqualTo(diff("--color", "auto", old, now));
  }

  @Test
  void whatIsWrongIsToldOfBothAtOnce() throws IOException {
    String broken =
        file("broken.yaml", "apiVersion: kubevirt.io/v1\nkind: VirtualMachine\nspec: 5\n");
    String recipe = file("recipe.yaml", "vmi: [{withName: web}]\n");

    assertThat(diff(broken, recipe))
        .isEqualTo(
            new Run(
                2,
                "",
                """
                recipe.yaml:1:1: this is a recipe where a manifest was expected; "vmi compose recipe.yaml" makes one of it, to be piped into where - stands
                broken.yaml:3:7: spec: expected an object, found the number 5
                  3 | spec: 5
                    |       ^
                """));
  }

  @Test
  void recipesOfOtherKindsAreKnownToo() throws IOException {
    String recipe = file("recipe.yaml", "snapshot: [{withName: web}]\n");

    assertThat(diff(recipe, now).err())
        .startsWith("recipe.yaml:1:1: this is a recipe where a manifest was expected;");
    assertThat(diff(file("other.yaml", "a: b\n"), now).err())
        .startsWith("other.yaml:1:1: there is no apiVersion and no kind");
  }

  @Test
  void whereThereIsNothingThereIsNothingToCompare() throws IOException {
    Files.createDirectory(folder.resolve("empty"));

    assertThat(diff(folder.resolve("empty").toString(), now))
        .isEqualTo(
            new Run(
                2,
                "",
                folder.resolve("empty").toString().replace(folder + "/", "")
                    + ": there is no manifest in it\n"));
    assertThat(diff(folder.resolve("c.yaml").toString(), now).err())
        .startsWith("c.yaml: there is no such file");
    assertThat(diff("\0", now).err()).contains("this cannot be the name of a file");
  }

  @Test
  void wrongWordsAreAnswered() {
    assertThat(diff("-o", "xml", old, now).err())
        .contains("xml was given where text, json, json-patch or merge-patch was expected");
    assertThat(diff("--color", "yes", old, now).err())
        .contains("yes was given where auto, always or never was expected");
    assertThat(diff(old))
        .isEqualTo(
            new Run(2, "", "vmi diff: AFTER was expected\n\"vmi diff --help\" tells more.\n"));
  }
}
