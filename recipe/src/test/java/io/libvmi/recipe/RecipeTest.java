package io.libvmi.recipe;

import static io.libvmi.CloudInit.withCloudInitNoCloudUserData;
import static io.libvmi.Cpu.withCpuCount;
import static io.libvmi.Devices.withRng;
import static io.libvmi.Disks.withBootOrder;
import static io.libvmi.Disks.withBus;
import static io.libvmi.Factories.newFedora;
import static io.libvmi.Factories.newGuestless;
import static io.libvmi.Factories.newWindows;
import static io.libvmi.InstancetypeMemory.withMemory;
import static io.libvmi.Instancetypes.newClusterInstancetype;
import static io.libvmi.Libvmi.newVirtualMachine;
import static io.libvmi.Libvmi.newVirtualMachineInstance;
import static io.libvmi.Memory.withGuestMemory;
import static io.libvmi.Metadata.withLabel;
import static io.libvmi.Metadata.withLabels;
import static io.libvmi.Metadata.withName;
import static io.libvmi.Migrations.newMigration;
import static io.libvmi.Migrations.withMigratedVmi;
import static io.libvmi.Pools.newPool;
import static io.libvmi.ReplicaSets.newReplicaSet;
import static io.libvmi.Replicas.withReplicas;
import static io.libvmi.Storage.withContainerDisk;
import static io.libvmi.VirtualMachines.withRunStrategy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.libvmi.Architecture;
import io.libvmi.DiskBus;
import io.libvmi.RunStrategy;
import io.libvmi.model.ApiType;
import io.libvmi.model.kubevirt.v1.VirtualMachine;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import io.libvmi.model.pool.v1beta1.VirtualMachinePool;
import io.libvmi.reader.Problems;
import io.libvmi.reader.ProblemsException;
import io.libvmi.reader.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecipeTest {
  private static ApiType composed(String recipe) {
    List<Recipe> recipes = Recipe.read("recipe.yaml", recipe);
    assertThat(recipes).hasSize(1);
    return recipes.get(0).compose();
  }

  @Test
  void makesWhatTheSameOptionsMakeInJava() {
    ApiType composed =
        composed(
            """
            from: fedora
            vmi:
              - withName: web-1
              - withGuestMemory: 2Gi
              - withCpuCount: {cores: 2, threads: 1, sockets: 1}
              - withLabel: [app, web]
              - withRng
            """);

    assertThat(composed)
        .isEqualTo(
            newFedora(
                withName("web-1"),
                withGuestMemory("2Gi"),
                withCpuCount(2, 1, 1),
                withLabel("app", "web"),
                withRng()));
  }

  @Test
  void startsWithAnEmptyMachineWhereNoFactoryIsNamed() {
    assertThat(composed("vmi: [{withName: web-1}]"))
        .isEqualTo(newVirtualMachineInstance(withName("web-1")));
  }

  @Test
  void takesAFactoryByItsShortNameAndByItsNameInJava() {
    assertThat(composed("{from: windows, vmi: [{withName: a}]}"))
        .isEqualTo(newWindows(withName("a")));
    assertThat(composed("{from: newWindows, vmi: [{withName: a}]}"))
        .isEqualTo(newWindows(withName("a")));
  }

  @Test
  void putsAVirtualMachineAroundTheInstanceWhereItIsAskedFor() {
    ApiType composed =
        composed(
            """
            vmi:
              - withName: web-1
            vm:
              - withRunStrategy: Always
              - withLabel: {key: tier, value: front}
            """);

    assertThat(composed)
        .isEqualTo(
            newVirtualMachine(
                newVirtualMachineInstance(withName("web-1")),
                withRunStrategy(RunStrategy.ALWAYS),
                withLabel("tier", "front")));
  }

  @Test
  void anEmptyVmAsksForAVirtualMachineToo() {
    assertThat(composed("vm:")).isInstanceOf(VirtualMachine.class);
    assertThat(composed("vm: []")).isInstanceOf(VirtualMachine.class);
  }

  @Test
  void aReplicaSetIsMadeAroundTheInstanceAndAPoolAroundTheMachine() {
    VirtualMachineInstance web = newFedora(withName("web"), withLabel("app", "web"));

    assertThat(
            settled(
                composed(
                    """
                    from: fedora
                    vmi: [{withName: web}, {withLabel: [app, web]}]
                    replicaSet: [{withName: webs}, {withReplicas: 3}]
                    """)))
        .isEqualTo(settled(newReplicaSet(web, withName("webs"), withReplicas(3))));
    assertThat(
            settled(
                composed(
                    """
                    pool: [{withName: webs}, {withReplicas: 3}]
                    vm: [{withRunStrategy: Always}]
                    vmi: [{withName: web}, {withLabel: [app, web]}]
                    from: fedora
                    """)))
        .isEqualTo(
            settled(
                newPool(
                    newVirtualMachine(web, withRunStrategy(RunStrategy.ALWAYS)),
                    withName("webs"),
                    withReplicas(3))));
  }

  /** A manifest without the characters that are drawn for its selector. */
  private static String settled(ApiType kind) {
    return kind.toString().replaceAll("(selector: \\w+)\\w{5}\n", "$1\n");
  }

  @Test
  void whatIsWithinAKindMayBeLeftOut() {
    assertThat(composed("pool:")).isInstanceOf(VirtualMachinePool.class);
    assertThat(composed("{pool: [], vmi: [{withRng: }]}").toString()).contains("rng: {}");
    assertThat(composed("replicaSet: [{withReplicas: 2}]").toString()).contains("replicas: 2\n");
  }

  @Test
  void otherKindsStandAlone() {
    assertThat(composed("migration: [{withName: a}, {withMigratedVmi: web-1}]"))
        .isEqualTo(newMigration(withName("a"), withMigratedVmi("web-1")));
    assertThat(composed("clusterInstancetype: [{withName: small}, {withMemory: 2Gi}]"))
        .isEqualTo(newClusterInstancetype(withName("small"), withMemory("2Gi")));
  }

  @Test
  void everyKindOfTheCatalogueCanBeAskedForWithoutOptions() {
    for (RecipeKind kind : RecipeKinds.all().list()) {
      assertThat(((HasMetadata) composed(kind.key() + ":")).getKind()).isEqualTo(kind.type());
    }
    assertThat(RecipeKinds.all().list())
        .extracting(RecipeKind::key)
        .startsWith("vmi", "vm")
        .contains(
            "clone",
            "clusterInstancetype",
            "clusterPreference",
            "dataVolume",
            "export",
            "instancetype",
            "migration",
            "migrationPolicy",
            "pool",
            "preference",
            "replicaSet",
            "restore",
            "snapshot");
  }

  @Test
  void aFactoryTakesWhatStandsBehindItsName() {
    assertThat(composed("{from: {guestless: s390x}, vmi: [{withName: a}]}"))
        .isEqualTo(newGuestless(Architecture.S390X, withName("a")));
    assertThat(composed("{from: {newGuestless: {architecture: s390x}}, vmi: [{withName: a}]}"))
        .isEqualTo(newGuestless(Architecture.S390X, withName("a")));
    assertThat(composed("{from: guestless, vmi: [{withName: a}]}"))
        .isEqualTo(newGuestless(withName("a")));
    for (String nothing : List.of("", "[]", "{}")) {
      assertThat(composed("{from: {fedora: " + nothing + "}, vmi: [{withName: a}]}"))
          .isEqualTo(newFedora(withName("a")));
    }
  }

  @Test
  void optionsOnPartsAreGivenToWhatTakesThem() {
    assertThat(
            composed(
                """
                vmi:
                  - withName: a
                  - withContainerDisk: [root, image, {withBootOrder: 1}, {withBus: sata}]
                  - withLabels: {app: web, tier: front}
                """))
        .isEqualTo(
            newVirtualMachineInstance(
                withName("a"),
                withContainerDisk("root", "image", withBootOrder(1), withBus(DiskBus.SATA)),
                withLabels(Map.of("app", "web", "tier", "front"))));
  }

  @Test
  void nothingToSayIsAnEmptyMachineWithARandomName() {
    for (String recipe : List.of("vmi:", "vmi: []", "{}", "vmi: ~")) {
      VirtualMachineInstance vmi = (VirtualMachineInstance) composed(recipe);
      assertThat(vmi.getMetadata().getName()).as(recipe).matches("testvmi-[a-z0-9]{5}");
    }
  }

  @Test
  void optionsAreAppliedInTheirOrder() {
    assertThat(composed("vmi: [{withName: a}, {withName: b}]").toString()).contains("name: b\n");
  }

  @Test
  void eachDocumentIsARecipe() {
    List<Recipe> recipes =
        Recipe.read(
            "two.yaml", "vmi: [{withName: a}]\n---\n---\n# no\n---\nvmi: [{withName: b}]\n");

    assertThat(recipes)
        .extracting(Recipe::compose)
        .containsExactly(
            newVirtualMachineInstance(withName("a")), newVirtualMachineInstance(withName("b")));
  }

  @Test
  void aTextWithoutDocumentsHasNoRecipes() {
    assertThat(Recipe.read("empty.yaml", "")).isEmpty();
    assertThat(Recipe.read("empty.yaml", "# comments\n# alone\n")).isEmpty();
  }

  @Test
  void aRecipeCanBeJson() {
    assertThat(
            composed("{\"from\": \"fedora\", \"vmi\": [{\"withName\": \"web-1\"}, \"withRng\"]}"))
        .isEqualTo(newFedora(withName("web-1"), withRng()));
  }

  @Test
  void aRecipeCanBeReadFromAStreamWhichStaysOpen() throws IOException {
    byte[] bytes = "vmi: [{withLabel: [a, ü]}, {withName: a}]".getBytes(StandardCharsets.UTF_8);
    boolean[] closed = new boolean[1];
    InputStream in =
        new ByteArrayInputStream(bytes) {
          @Override
          public void close() {
            closed[0] = true;
          }
        };

    assertThat(Recipe.read("stream", in).get(0).compose())
        .isEqualTo(newVirtualMachineInstance(withLabel("a", "ü"), withName("a")));
    assertThat(closed[0]).isFalse();
  }

  @Test
  void whatIsWrongWithSeveralSourcesCanBeCollected() {
    Problems problems = new Problems();

    Recipe.read(Source.of("a.yaml", "vmi: [withRn]"), problems);
    Recipe.read(Source.of("b.yaml", "from: fedra"), problems);
    assertThat(Recipe.read(Source.of("c.yaml", "vmi: [withRng]"), problems)).hasSize(1);

    assertThat(problems.list())
        .extracting(one -> one.position().toString())
        .containsExactly("a.yaml:1:7", "b.yaml:1:7");
  }

  @Test
  void anchorsAndMergeKeysAreTheValuesThatTheyStandFor() {
    assertThat(
            composed(
                """
                vmi:
                  - withLabel: &pair {key: app, value: web}
                  - withAnnotation: {<<: *pair, value: front}
                  - withName: &name web-1
                  - withLabel: {key: name, value: *name}
                """))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              annotations:
                app: front
              labels:
                app: web
                name: web-1
              name: web-1
            spec:
              domain:
                devices: {}
                resources: {}
            """);
  }

  @Test
  void composingTwiceSharesNothing() {
    Recipe recipe =
        Recipe.read(
                "recipe.yaml",
                """
                from: fedora
                vmi:
                  - withName: web-1
                  - withLabel: [app, web]
                  - withInterface: {name: blue, bridge: {}, ports: [{port: 80}]}
                  - withNetwork: {multusNetwork: [blue, default/blue]}
                  - withCloudInitNoCloudUserData: "#cloud-config"
                  - withGuestMemory: 1Gi
                """)
            .get(0);
    VirtualMachineInstance first = (VirtualMachineInstance) recipe.compose();
    String before = recipe.compose().toString();

    first.getMetadata().getLabels().put("app", "changed");
    first.getSpec().getDomain().getDevices().getInterfaces().get(0).setName("changed");
    first.getSpec().getDomain().getDevices().getInterfaces().get(0).getPorts().get(0).setPort(1);
    first.getSpec().getDomain().getMemory().getGuest().setAmount("7");
    first.getSpec().getNetworks().get(0).getMultus().setNetworkName("changed");
    first.getSpec().getVolumes().clear();

    assertThat(recipe.compose()).hasToString(before).isNotEqualTo(first);
  }

  @Test
  void aRandomNameIsAnotherOneEachTime() {
    Recipe recipe = Recipe.read("recipe.yaml", "vmi: [withRng]").get(0);

    assertThat(recipe.compose()).isNotEqualTo(recipe.compose());
  }

  @Test
  void anOptionThatCannotDoItsWorkSaysWhereItStands() {
    Recipe recipe =
        Recipe.read(
                "recipe.yaml",
                """
                vmi:
                  - withCloudInitConfigDriveUserData: a
                  - withMasqueradeNetworking
                """)
            .get(0);

    assertThatThrownBy(recipe::compose)
        .isInstanceOf(ProblemsException.class)
        .hasMessage(
            "recipe.yaml:3:5: vmi[1].withMasqueradeNetworking: the volume \"cloudinitdisk\" is of"
                + " the kind cloudInitConfigDrive where cloudInitNoCloud was expected");
  }

  @Test
  void textsOfSeveralLinesAreKeptAsTheyAre() {
    assertThat(
            composed(
                """
                vmi:
                  - withName: web-1
                  - withCloudInitNoCloudUserData: |
                      #cloud-config
                      user: fedora
                """))
        .isEqualTo(
            newVirtualMachineInstance(
                withName("web-1"), withCloudInitNoCloudUserData("#cloud-config\nuser: fedora\n")));
  }
}
