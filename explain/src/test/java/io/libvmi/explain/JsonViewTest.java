package io.libvmi.explain;

import static io.libvmi.DiskCache.NONE;
import static io.libvmi.Disks.withBootOrder;
import static io.libvmi.Disks.withCache;
import static io.libvmi.Libvmi.newVirtualMachineInstance;
import static io.libvmi.Metadata.withName;
import static io.libvmi.Storage.withContainerDisk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import io.libvmi.explain.machines.Machines;
import io.libvmi.model.ApiType;
import io.libvmi.model.TreeWriter;
import io.libvmi.reader.Documents;
import io.libvmi.reader.ManifestReader;
import io.libvmi.reader.Problems;
import io.libvmi.reader.Source;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonViewTest {

  @SuppressWarnings("unchecked")
  private static Map<String, ?> read(Explanation<?> explanation) {
    Map<String, ?> all =
        (Map<String, ?>)
            Documents.parse("explained.json", JsonView.of(List.of(explanation))).get(0).toTree();
    return ((List<Map<String, ?>>) all.get("explanations")).get(0);
  }

  @Test
  void aRecipeAsAWhole() {
    List<Explanation<ApiType>> explained =
        Explanation.ofRecipes(
            Source.of(
                "web.yaml",
                """
                migration:
                  - withName: move
                  - withMigratedVmi: web
                  - withMigratedVmi: shop
                """),
            new Problems());

    assertThat(JsonView.of(explained).replaceAll("migration-[a-z0-9]{5}", "migration-drawn"))
        .isEqualTo(
            """
            {
                "explanations": [
                    {
                        "manifest": {
                            "apiVersion": "kubevirt.io/v1",
                            "kind": "VirtualMachineInstanceMigration",
                            "metadata": {
                                "name": "move"
                            },
                            "spec": {
                                "vmiName": "shop"
                            }
                        },
                        "steps": [
                            {
                                "id": 1,
                                "kind": "maker",
                                "name": "newMigration",
                                "text": "newMigration(...)",
                                "arguments": [],
                                "position": {
                                    "file": "web.yaml",
                                    "line": 1,
                                    "column": 1
                                }
                            },
                            {
                                "id": 2,
                                "kind": "option",
                                "name": "withName",
                                "text": "withName(\\"move\\")",
                                "arguments": [
                                    {
                                        "name": "name",
                                        "value": "move"
                                    }
                                ],
                                "position": {
                                    "file": "web.yaml",
                                    "line": 2,
                                    "column": 5
                                }
                            },
                            {
                                "id": 3,
                                "kind": "option",
                                "name": "withMigratedVmi",
                                "text": "withMigratedVmi(\\"web\\")",
                                "arguments": [
                                    {
                                        "name": "vmiName",
                                        "value": "web"
                                    }
                                ],
                                "position": {
                                    "file": "web.yaml",
                                    "line": 3,
                                    "column": 5
                                }
                            },
                            {
                                "id": 4,
                                "kind": "option",
                                "name": "withMigratedVmi",
                                "text": "withMigratedVmi(\\"shop\\")",
                                "arguments": [
                                    {
                                        "name": "vmiName",
                                        "value": "shop"
                                    }
                                ],
                                "position": {
                                    "file": "web.yaml",
                                    "line": 4,
                                    "column": 5
                                }
                            }
                        ],
                        "fields": [
                            {
                                "path": "apiVersion",
                                "value": "kubevirt.io/v1",
                                "setBy": 1,
                                "history": [
                                    {
                                        "step": 1,
                                        "after": "kubevirt.io/v1"
                                    }
                                ]
                            },
                            {
                                "path": "kind",
                                "value": "VirtualMachineInstanceMigration",
                                "setBy": 1,
                                "history": [
                                    {
                                        "step": 1,
                                        "after": "VirtualMachineInstanceMigration"
                                    }
                                ]
                            },
                            {
                                "path": "metadata.name",
                                "value": "move",
                                "setBy": 2,
                                "history": [
                                    {
                                        "step": 1,
                                        "after": "migration-drawn"
                                    },
                                    {
                                        "step": 2,
                                        "before": "migration-drawn",
                                        "after": "move"
                                    }
                                ]
                            },
                            {
                                "path": "spec.vmiName",
                                "value": "shop",
                                "lost": "web",
                                "setBy": 4,
                                "history": [
                                    {
                                        "step": 3,
                                        "after": "web"
                                    },
                                    {
                                        "step": 4,
                                        "before": "web",
                                        "after": "shop"
                                    }
                                ]
                            }
                        ],
                        "notices": [
                            {
                                "kind": "overwritten",
                                "path": "spec.vmiName",
                                "message": "withMigratedVmi(\\"shop\\") overwrites spec.vmiName (web -\\u003e shop), which withMigratedVmi(\\"web\\") had set",
                                "step": 4,
                                "other": 3
                            }
                        ]
                    }
                ]
            }
            """);
  }

  @Test
  void codeHasTheCallsThatLedToIt() {
    Map<String, ?> shop = read(Explanation.of(Machines::shop));

    assertThat(shop.get("manifest")).isEqualTo(TreeWriter.treeOf(Machines.shop()));
    assertThat(shop.get("steps"))
        .asInstanceOf(LIST)
        .contains(
            Map.of(
                "id",
                7L,
                "kind",
                "option",
                "name",
                "withGuestMemory",
                "text",
                "withGuestMemory(\"2Gi\")",
                "arguments",
                List.of(Map.of("name", "memory", "value", "2Gi")),
                "by",
                6L,
                "calls",
                List.of(
                    call("Sizes", "medium", 15L),
                    call("Layers", "web", 18L),
                    call("Machines", "shop", 17L))));
  }

  private static Map<String, Object> call(String type, String method, long line) {
    return Map.of(
        "class",
        "io.libvmi.explain.machines." + type,
        "method",
        method,
        "file",
        type + ".java",
        "line",
        line);
  }

  @Test
  void argumentsThatAreNoJsonAreText() {
    Map<String, ?> explained =
        read(
            Explanation.of(
                () ->
                    newVirtualMachineInstance(
                        withName("web"),
                        withContainerDisk("root", "fedora", withBootOrder(1), withCache(NONE)))));

    assertThat(explained.get("steps"))
        .asInstanceOf(LIST)
        .filteredOn(step -> step.toString().contains("name=withContainerDisk,"))
        .extracting(step -> (Object) ((Map<?, ?>) step).get("arguments"))
        .containsExactly(
            List.of(
                Map.of("name", "diskName", "value", "root"),
                Map.of("name", "imageName", "value", "fedora"),
                Map.of(
                    "name", "options", "value", List.of("withBootOrder(1)", "withCache(none)"))));
  }

  @Test
  void whatNobodyIsKnownForHasNoPlace() {
    Map<String, ?> explained =
        read(Explanation.of(() -> ManifestReader.strict().read("vm.yaml", VM).get(0).object()));

    assertThat(explained.get("steps"))
        .isEqualTo(
            List.of(
                Map.of(
                    "id", 1L,
                    "kind", "edit",
                    "name", "code",
                    "text", "code without options",
                    "arguments", List.of())));
  }

  private static final String VM = "{apiVersion: kubevirt.io/v1, kind: VirtualMachine}";
}
