package io.libvmi.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.text.JsonText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManifestDiffTest {

  /** The changes in words. */
  private static List<String> changes(Map<String, Object> before, Map<String, Object> after)
      throws Exception {
    ManifestDiff diff = ManifestDiff.between(before, after);
    assertThat(diff.isSame()).isEqualTo(diff.changes().isEmpty());
    assertThat(ManifestDiff.between(Trees.patched(before, diff), after).changes()).isEmpty();
    assertThat(ManifestDiff.between(Trees.merged(before, diff), after).changes()).isEmpty();
    return diff.changes().stream().map(ManifestDiffTest::words).toList();
  }

  private static String words(Change change) {
    return change.action()
        + " "
        + change.path()
        + (change.before() == null ? "" : " - " + value(change.before()))
        + (change.after() == null ? "" : " + " + value(change.after()));
  }

  private static String value(Change.Side side) {
    return side.pointer() + " " + JsonText.of(side.value()).replace('"', '\'');
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          'domain':{'memory':{'guest':'1024Mi'}}    | 'domain':{'memory':{'guest':'1Gi'}}
          'domain':{'memory':{'guest':'1024Mi'}}    | 'domain':{'memory':{'guest':1073741824}}
          'domain':{'resources':{'requests':{'cpu':'0.5'}}}|'domain':{'resources':{'requests':{'cpu':'500m'}}}
          'domain':{}                               | 'domain':{'devices':{}}
          'domain':{'devices':{'disks':[]}}         | 'domain':{}
          'domain':{'devices':{'disks':null}}       | 'domain':{'devices':{'disks':[]}}
          'nodeSelector':{}                         | 'nodeSelector':null
          'startStrategy':null                      | 'domain':{}
          'volumes':[{'name':'a'},{'name':'b'}]     | 'volumes':[{'name':'b'},{'name':'a'}]
          'tolerations':[{'key':'a'},{'key':'b'}]   | 'tolerations':[{'key':'b'},{'key':'a'}]
          'networks':[{'name':'a','multus':{'networkName':''}}] | 'networks':[{'name':'a','multus':{}}]
          'livenessProbe':{'tcpSocket':{'port':80.0}} | 'livenessProbe':{'tcpSocket':{'port':80}}
          """)
  void whatMeansTheSameIsTheSame(String one, String other) throws Exception {
    assertThat(changes(Trees.spec(one), Trees.spec(other))).isEmpty();
    assertThat(changes(Trees.spec(other), Trees.spec(one))).isEmpty();
  }

  @Test
  void anEmptyObjectIsSomethingWhereTheApiDoesNotAlwaysHaveOne() throws Exception {
    assertThat(
            changes(
                Trees.devices("'interfaces':[{'name':'default'}]"),
                Trees.devices("'interfaces':[{'name':'default','masquerade':{}}],'rng':{}")))
        .containsExactly(
            "ADDED spec.domain.devices.interfaces[default].masquerade + /spec/domain/devices/interfaces/0/masquerade {}",
            "ADDED spec.domain.devices.rng + /spec/domain/devices/rng {}");
  }

  @Test
  void aTextIsNotTheNumberThatItLooksLike() throws Exception {
    assertThat(
            changes(
                Trees.spec("'livenessProbe':{'tcpSocket':{'port':'80'}}"),
                Trees.spec("'livenessProbe':{'tcpSocket':{'port':80}}")))
        .containsExactly(
            "CHANGED spec.livenessProbe.tcpSocket.port - /spec/livenessProbe/tcpSocket/port '80' + /spec/livenessProbe/tcpSocket/port 80");
  }

  @Test
  void itemsPairByTheirNames() throws Exception {
    assertThat(
            changes(
                Trees.spec("'volumes':[{'name':'a','emptyDisk':{'capacity':'1Gi'}},{'name':'b'}]"),
                Trees.spec("'volumes':[{'name':'c'},{'name':'a','emptyDisk':{'capacity':'2Gi'}}]")))
        .containsExactly(
            "CHANGED spec.volumes[a].emptyDisk.capacity - /spec/volumes/0/emptyDisk/capacity '1Gi' + /spec/volumes/1/emptyDisk/capacity '2Gi'",
            "REMOVED spec.volumes[b] - /spec/volumes/1 {'name':'b'}",
            "ADDED spec.volumes[c] + /spec/volumes/0 {'name':'c'}");
  }

  @Test
  void portsPairByPortAndProtocol() throws Exception {
    assertThat(
            changes(
                Trees.devices(
                    "'interfaces':[{'name':'n','ports':[{'port':53},{'port':53,'protocol':'UDP'},{'port':22}]}]"),
                Trees.devices(
                    "'interfaces':[{'name':'n','ports':[{'port':53,'protocol':'UDP','name':'dns'},{'port':53},{'port':80}]}]")))
        .containsExactly(
            "ADDED spec.domain.devices.interfaces[n].ports[port=53,protocol=UDP].name + /spec/domain/devices/interfaces/0/ports/0/name 'dns'",
            "REMOVED spec.domain.devices.interfaces[n].ports[port=22] - /spec/domain/devices/interfaces/0/ports/2 {'port':22}",
            "ADDED spec.domain.devices.interfaces[n].ports[port=80] + /spec/domain/devices/interfaces/0/ports/2 {'port':80}");
  }

  @Test
  void theOrderOfDisksCounts() throws Exception {
    ManifestDiff diff =
        ManifestDiff.between(
            Trees.devices("'disks':[{'name':'a'},{'name':'b'},{'name':'c'}]"),
            Trees.devices("'disks':[{'name':'c'},{'name':'a'},{'name':'b'}]"));

    assertThat(diff.changes())
        .extracting(ManifestDiffTest::words)
        .containsExactly(
            "MOVED spec.domain.devices.disks[c] - /spec/domain/devices/disks/2 {'name':'c'} + /spec/domain/devices/disks/0 {'name':'c'}");
    assertThat(diff.changes().get(0).reason())
        .isEqualTo(
            "without bootOrder the guest boots from the first one, and device names such as vda"
                + " follow the order");
    assertThat(JsonText.of(diff.jsonPatch()).replace('"', '\''))
        .isEqualTo(
            "[{'op':'test','path':'/spec/domain/devices/disks/2/name','value':'c'},"
                + "{'op':'move','from':'/spec/domain/devices/disks/2','path':'/spec/domain/devices/disks/0'}]");
  }

  @Test
  void itemsWithoutDifferentKeysAreASequence() throws Exception {
    assertThat(
            changes(
                Trees.devices("'disks':[{'name':'a'},{'name':'a','serial':'1'},{'name':'b'}]"),
                Trees.devices("'disks':[{'name':'a'},{'name':'a','serial':'2'},{'name':'b'}]")))
        .containsExactly(
            "CHANGED spec.domain.devices.disks[1].serial - /spec/domain/devices/disks/1/serial '1' + /spec/domain/devices/disks/1/serial '2'");
  }

  @Test
  void valuesOfASetComeAndGo() throws Exception {
    assertThat(
            changes(
                Trees.json("{'apiVersion':'v1','kind':'X','metadata':{'finalizers':['a','b']}}"),
                Trees.json("{'apiVersion':'v1','kind':'X','metadata':{'finalizers':['c','a']}}")))
        .containsExactly(
            "REMOVED metadata.finalizers[1] - /metadata/finalizers/1 'b'",
            "ADDED metadata.finalizers[0] + /metadata/finalizers/0 'c'");
  }

  @Test
  void wordsOfACommandMoveAndChange() throws Exception {
    String probe = "'readinessProbe':{'exec':{'command':[%s]}}";
    assertThat(
            changes(
                Trees.spec(probe.formatted("'a','b','c','d','e'")),
                Trees.spec(probe.formatted("'b','c','x','e','a'"))))
        .containsExactly(
            "MOVED spec.readinessProbe.exec.command[0] - /spec/readinessProbe/exec/command/0 'a' + /spec/readinessProbe/exec/command/4 'a'",
            "CHANGED spec.readinessProbe.exec.command[3] - /spec/readinessProbe/exec/command/3 'd' + /spec/readinessProbe/exec/command/2 'x'");
  }

  @Test
  void whatHasNoKeyPairsByWhatItSays() throws Exception {
    String credentials = "'accessCredentials':[%s]";
    String key = "{'sshPublicKey':{'source':{'secret':{'secretName':'%s'}}}}";
    assertThat(
            changes(
                Trees.spec(credentials.formatted(key.formatted("a") + "," + key.formatted("b"))),
                Trees.spec(credentials.formatted(key.formatted("c") + "," + key.formatted("a")))))
        .containsExactly(
            "CHANGED spec.accessCredentials[1].sshPublicKey.source.secret.secretName - /spec/accessCredentials/1/sshPublicKey/source/secret/secretName 'b' + /spec/accessCredentials/0/sshPublicKey/source/secret/secretName 'c'");
  }

  @Test
  void labelsComeAndGoOneByOne() throws Exception {
    Map<String, Object> none =
        Trees.json("{'apiVersion':'kubevirt.io/v1','kind':'VirtualMachine'}");
    Map<String, Object> some =
        Trees.json(
            "{'apiVersion':'kubevirt.io/v1','kind':'VirtualMachine','metadata':{'labels':{'a/b':'1','~':''}}}");

    assertThat(changes(none, some))
        .containsExactly(
            "ADDED metadata.labels['a/b'] + /metadata/labels/a~1b '1'"
                .replace('\'', '"')
                .replace("\"1\"", "'1'"),
            "ADDED metadata.labels[\"~\"] + /metadata/labels/~0 ''");
    assertThat(changes(some, none))
        .containsExactly(
            "REMOVED metadata.labels[\"a/b\"] - /metadata/labels/a~1b '1'",
            "REMOVED metadata.labels[\"~\"] - /metadata/labels/~0 ''");
  }

  @Test
  void ofOtherKindsOnlyTheMetadataIsKnown() throws Exception {
    assertThat(
            changes(
                Trees.json(
                    "{'apiVersion':'v1','kind':'Pod','metadata':{'labels':{}},'spec':{'containers':[{'name':'a','env':[{'name':'x','value':'1'}]},{'name':'b'}],'x':[1,2]}}"),
                Trees.json(
                    "{'apiVersion':'v1','kind':'Pod','spec':{'containers':[{'name':'b'},{'name':'a','env':[{'name':'x','value':'2'}]}],'emptyDir':{},'x':[2]}}")))
        .satisfiesExactly(
            change -> assertThat(change).startsWith("MOVED spec.containers["),
            change -> assertThat(change).startsWith("CHANGED spec.containers[a].env[x].value"),
            change -> assertThat(change).isEqualTo("ADDED spec.emptyDir + /spec/emptyDir {}"),
            change -> assertThat(change).isEqualTo("REMOVED spec.x[0] - /spec/x/0 1"));
  }

  @Test
  void versionsOfAKindAreComparedAsOneKind() throws Exception {
    assertThat(
            changes(
                Trees.json(
                    "{'apiVersion':'kubevirt.io/v1alpha3','kind':'VirtualMachine','spec':{}}"),
                Trees.json(
                    "{'apiVersion':'kubevirt.io/v1','kind':'VirtualMachine','spec':{'template':{'metadata':{}}}}")))
        .containsExactly(
            "CHANGED apiVersion - /apiVersion 'kubevirt.io/v1alpha3' + /apiVersion 'kubevirt.io/v1'",
            "ADDED spec.template + /spec/template {'metadata':{}}");
  }
}
