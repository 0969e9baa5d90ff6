package io.libvmi.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.libvmi.schema.FieldType.Form;
import io.libvmi.schema.FieldType.ListKind;
import io.libvmi.schema.FieldType.ListOf;
import io.libvmi.schema.FieldType.MapOf;
import io.libvmi.schema.FieldType.ObjectOf;
import io.libvmi.schema.FieldType.Scalar;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ApiSchemaTest {
  private final ApiSchema newest = ApiSchema.of(Release.NEWEST);

  private static List<Release> releases() {
    return Release.ALL;
  }

  private static ApiSchema release(String version) {
    return ApiSchema.of(new Release(version));
  }

  @Test
  void theNewestReleaseHasTheseKinds() {
    assertThat(newest.kinds())
        .extracting(kind -> kind.apiVersions() + " " + kind.name())
        .containsExactly(
            "[backup.kubevirt.io/v1alpha1] VirtualMachineBackup",
            "[backup.kubevirt.io/v1alpha1] VirtualMachineBackupTracker",
            "[cdi.kubevirt.io/v1beta1] DataImportCron",
            "[cdi.kubevirt.io/v1beta1] DataSource",
            "[cdi.kubevirt.io/v1beta1] DataVolume",
            "[cdi.kubevirt.io/v1beta1] ObjectTransfer",
            "[cdi.kubevirt.io/v1beta1] StorageProfile",
            "[cdi.kubevirt.io/v1beta1] VolumeCloneSource",
            "[cdi.kubevirt.io/v1beta1] VolumeImportSource",
            "[cdi.kubevirt.io/v1beta1] VolumeUploadSource",
            "[clone.kubevirt.io/v1beta1, clone.kubevirt.io/v1alpha1] VirtualMachineClone",
            "[export.kubevirt.io/v1, export.kubevirt.io/v1beta1] VirtualMachineExport",
            "[instancetype.kubevirt.io/v1beta1] VirtualMachineClusterInstancetype",
            "[instancetype.kubevirt.io/v1beta1] VirtualMachineClusterPreference",
            "[instancetype.kubevirt.io/v1beta1] VirtualMachineInstancetype",
            "[instancetype.kubevirt.io/v1beta1] VirtualMachinePreference",
            "[kubevirt.io/v1, kubevirt.io/v1alpha3] KubeVirt",
            "[kubevirt.io/v1, kubevirt.io/v1alpha3] VirtualMachine",
            "[kubevirt.io/v1, kubevirt.io/v1alpha3] VirtualMachineInstance",
            "[kubevirt.io/v1, kubevirt.io/v1alpha3] VirtualMachineInstanceMigration",
            "[kubevirt.io/v1, kubevirt.io/v1alpha3] VirtualMachineInstancePreset",
            "[kubevirt.io/v1, kubevirt.io/v1alpha3] VirtualMachineInstanceReplicaSet",
            "[migrations.kubevirt.io/v1alpha1] MigrationPolicy",
            "[plugin.kubevirt.io/v1alpha1] Plugin",
            "[pool.kubevirt.io/v1beta1, pool.kubevirt.io/v1alpha1] VirtualMachinePool",
            "[snapshot.kubevirt.io/v1beta1, snapshot.kubevirt.io/v1alpha1] VirtualMachineRestore",
            "[snapshot.kubevirt.io/v1beta1, snapshot.kubevirt.io/v1alpha1] VirtualMachineSnapshot",
            "[snapshot.kubevirt.io/v1beta1, snapshot.kubevirt.io/v1alpha1]"
                + " VirtualMachineSnapshotContent");
  }

  @Test
  void aKindSaysWhatKubectlKnowsOfIt() {
    assertThat(newest.kind("kubevirt.io/v1", "VirtualMachine"))
        .isEqualTo(
            new Kind(
                "kubevirt.io",
                "v1",
                List.of("v1", "v1alpha3"),
                "VirtualMachine",
                "virtualmachines",
                List.of("vm", "vms"),
                true,
                "v1.VirtualMachine"));
  }

  @Test
  void aKindIsFoundByEachVersionThatIsServed() {
    Kind pool = newest.kind("pool.kubevirt.io/v1alpha1", "VirtualMachinePool");
    assertThat(pool).isNotNull();
    assertThat(pool.apiVersion()).isEqualTo("pool.kubevirt.io/v1beta1");
    assertThat(newest.kind("pool.kubevirt.io/v1", "VirtualMachinePool")).isNull();
    assertThat(newest.kind("v1", "Secret")).isNull();
  }

  @Test
  void anEarlierReleaseServesWhatItWritesAndWhatWasOlderThen() {
    Map<String, List<String>> served = new TreeMap<>();
    for (Release release : Release.ALL) {
      for (Kind kind : ApiSchema.of(release).kinds()) {
        if (kind.name().equals("VirtualMachinePool") || kind.name().equals("KubeVirt")) {
          served.put(release + " " + kind.name(), kind.served());
        }
      }
    }
    assertThat(served)
        .hasSize(16)
        .containsEntry("1.2.0 KubeVirt", List.of("v1", "v1alpha3"))
        .containsEntry("1.6.0 VirtualMachinePool", List.of("v1alpha1"))
        .containsEntry("1.7.0 VirtualMachinePool", List.of("v1beta1", "v1alpha1"));
    assertThat(release("1.7.0").kind("backup.kubevirt.io/v1alpha1", "VirtualMachineBackup"))
        .isNull();
  }

  @ParameterizedTest
  @MethodSource("releases")
  void aDataVolumeIsInEveryReleaseAsItsSpecWasThen(Release release) {
    ApiSchema schema = ApiSchema.of(release);
    Kind kind = schema.kind("cdi.kubevirt.io/v1beta1", "DataVolume");
    assertThat(kind).isNotNull();
    assertThat(schema.type(kind.type()).field("spec"))
        .isEqualTo(new Field("spec", new ObjectOf("v1beta1.DataVolumeSpec"), true, null, null));
    assertThat(schema.type("v1beta1.DataVolumeSpec").field("serviceAccountName") != null)
        .isEqualTo(release.equals(Release.NEWEST));
  }

  @Test
  void aKindThatOnlyCrdsTellOfIsInEarlierReleasesThatHaveItsParts() {
    assertThat(release("1.8.0").kinds())
        .extracting(Kind::name)
        .contains("VirtualMachineBackupTracker")
        .doesNotContain("Plugin");
    assertThat(release("1.7.0").kinds())
        .extracting(Kind::name)
        .doesNotContain("VirtualMachineBackupTracker");
  }

  @ParameterizedTest
  @MethodSource("releases")
  void theOtherKindsOfCdiAreInEveryReleaseToo(Release release) {
    ApiSchema schema = ApiSchema.of(release);
    Kind kind = schema.kind("cdi.kubevirt.io/v1beta1", "DataImportCron");
    assertThat(kind).isNotNull();
    assertThat(schema.type(kind.type() + "Spec").field("template"))
        .isEqualTo(new Field("template", new ObjectOf("v1beta1.DataVolume"), true, null, null));
  }

  @ParameterizedTest
  @MethodSource("releases")
  void everyTypeThatAFieldNamesIsThere(Release release) {
    ApiSchema schema = ApiSchema.of(release);
    assertThat(schema.release()).isEqualTo(release);
    assertThat(schema.types()).hasSizeGreaterThan(350);
    for (Type type : schema.types()) {
      for (Field field : type.fields()) {
        assertThat(innermost(field.type()))
            .satisfies(
                held -> {
                  if (held instanceof ObjectOf object) {
                    assertThat(schema.type(object.type()).toString()).isEqualTo(object.type());
                  }
                });
      }
    }
  }

  private static FieldType innermost(FieldType type) {
    if (type instanceof ListOf list) {
      return innermost(list.items());
    }
    return type instanceof MapOf map ? innermost(map.values()) : type;
  }

  @Test
  void aFieldSaysWhatItHolds() {
    assertThat(field("v1.Disk", "bootOrder"))
        .isEqualTo(new Field("bootOrder", scalar(Form.INTEGER, "int32"), false, null, null));
    assertThat(field("v1.Disk", "name"))
        .isEqualTo(new Field("name", scalar(Form.STRING, null), true, "", null));
    assertThat(field("v1.VirtualMachine", "spec"))
        .isEqualTo(new Field("spec", new ObjectOf("v1.VirtualMachineSpec"), true, Map.of(), null));
    assertThat(field("v1.Interface", "portRanges").since()).isEqualTo(new Release("1.9.0"));
    assertThat(field("v1.ResourceRequirements", "requests").type())
        .isEqualTo(new MapOf(scalar(Form.QUANTITY, null)));
    assertThat(field("v1.Devices", "disks").type())
        .isEqualTo(new ListOf(new ObjectOf("v1.Disk"), ListKind.SEQUENCE, List.of()));
    assertThat(field("v1.VirtualMachineInstanceSpec", "topologySpreadConstraints").type())
        .isEqualTo(
            new ListOf(
                new ObjectOf("k8s.io.api.core.v1.TopologySpreadConstraint"),
                ListKind.MAP,
                List.of("topologyKey", "whenUnsatisfiable")));
    assertThat(field("k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta", "finalizers").type())
        .isEqualTo(new ListOf(scalar(Form.STRING, null), ListKind.SET, List.of()));
  }

  @Test
  void kubernetesTypesThatAreOneValueAreOne() {
    assertThat(field("k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta", "creationTimestamp").type())
        .isEqualTo(scalar(Form.TIME, null));
    assertThat(field("k8s.io.apimachinery.pkg.apis.meta.v1.ManagedFieldsEntry", "fieldsV1").type())
        .isEqualTo(scalar(Form.ANY, null));
    assertThat(field("v1.Memory", "guest").type()).isEqualTo(scalar(Form.QUANTITY, null));
    assertThat(field("k8s.io.api.core.v1.HTTPGetAction", "port").type())
        .isEqualTo(scalar(Form.INT_OR_STRING, null));
    assertThat(field("v1beta1.VirtualMachinePoolSpec", "maxUnavailable").type())
        .isEqualTo(scalar(Form.INT_OR_STRING, null));
    assertThat(field("v1.TLSConfiguration", "ciphers").type())
        .isEqualTo(new ListOf(scalar(Form.STRING, null), ListKind.SET, List.of()));
  }

  @Test
  void valuesComeFromTheDefinitionsAndForTheNewestReleaseFromItsCrdsToo() {
    assertThat(field("v1.VirtualMachineInstanceSpec", "dnsPolicy").type())
        .isEqualTo(
            new Scalar(
                Form.STRING,
                null,
                List.of("ClusterFirst", "ClusterFirstWithHostNet", "Default", "None")));
    assertThat(field("v1.DomainSpec", "rebootPolicy").type())
        .isEqualTo(new Scalar(Form.STRING, null, List.of("Reboot", "Terminate")));
  }

  @Test
  void aTypeThatANewVersionTookOverIsAsOldAsItWasInTheEarlierOne() {
    assertThat(field("v1beta1.VirtualMachinePoolSpec", "replicas").since()).isNull();
    assertThat(field("v1beta1.VirtualMachinePoolSpec", "autohealing").since())
        .isEqualTo(new Release("1.7.0"));
  }

  @Test
  void whatIsNotKnownIsSaid() {
    assertThatThrownBy(() -> newest.type("v1.Dsik"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("KubeVirt 1.9.0 has no type v1.Dsik; a name such as v1.Disk was expected");
    assertThatThrownBy(() -> ApiSchema.of(new Release("0.1.0")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "nothing is known of KubeVirt 0.1.0; known are"
                + " 1.2.0, 1.3.0, 1.4.0, 1.5.0, 1.6.0, 1.7.0, 1.8.0, 1.9.0");
  }

  private Field field(String type, String field) {
    return newest.type(type).field(field);
  }

  private static Scalar scalar(Form form, String format) {
    return new Scalar(form, format, List.of());
  }
}
