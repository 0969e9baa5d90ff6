package io.libvmi.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * That a deliberate difference is named where a case shows it, and that nothing else is passed over
 * with it.
 */
class DifferencesTest {
  private static final String NIL =
      "runtime error: invalid memory address or nil pointer dereference";

  @TempDir Path folder;

  @Test
  void d5_what_gos_option_takes_away() throws IOException {
    String spec =
        spec(
            "New",
            call("WithFirmwareUUID", "\"u\"") + "," + call("WithKernelBootContainer", "\"img\""));

    agrees("D5 in 1, D12 in 1", spec, vmi(firmware("\"container\":{\"image\":\"img\"}")));
    disagrees(
        ".spec.domain.firmware.kernelBoot.container.image: ours is img, Go's other",
        spec,
        vmi(firmware("\"container\":{\"image\":\"other\"}")));
    disagrees(
        ".spec.domain.firmware: only ours has {kernelBoot={container={image=img}}, uuid=u}",
        spec,
        vmi("\"resources\":{},\"devices\":{}"));
  }

  @Test
  void d5_what_gos_factory_overwrites() throws IOException {
    String spec = spec("libvmifact.NewWindows", call("WithClock", "{\"timezone\":\"UTC\"}"));
    String go =
        """
        {"kind":"VirtualMachineInstance","apiVersion":"kubevirt.io/v1","metadata":{"name":"NAME"},\
        "spec":{"domain":{"resources":{"requests":{"memory":"2Gi"}},\
        "cpu":{"cores":2,"sockets":2,"threads":2},\
        "firmware":{"uuid":"5d307ca9-b3ef-428c-8861-06e72d69f223"},\
        "clock":{"utc":{},"timer":{"hpet":{"present":false},"pit":{"tickPolicy":"delay"},\
        "rtc":{"tickPolicy":"catchup"},"hyperv":{}}},\
        "features":{"acpi":{},"apic":{},"hyperv":{"relaxed":{},"vapic":{},\
        "spinlocks":{"spinlocks":8191},"synictimer":{"direct":{}}}},\
        "devices":{"disks":[{"name":"windows-disk","disk":{"bus":"sata"}}]}},\
        "terminationGracePeriodSeconds":0,\
        "volumes":[{"name":"windows-disk","ephemeral":\
        {"persistentVolumeClaim":{"claimName":"disk-windows"}}}]}}""";

    agrees("D5 in 1, D12 in 1", spec, go);
    disagrees(".spec.domain.clock", spec, go.replace("\"pit\":{\"tickPolicy\":\"delay\"},", ""));
  }

  @Test
  void d6_what_gos_replica_set_lacks() throws IOException {
    String spec =
        "{\"call\":{\"fn\":\"replicaset.New\",\"args\":["
            + call(
                "New",
                call("WithLabel", "\"a\",\"b\"")
                    + ","
                    + call("WithAnnotation", "\"c\",\"d\"")
                    + ","
                    + call("WithNamespace", "\"n\""))
            + ",3]}}";
    String go =
        """
        {"metadata":{"name":"NAME"},"spec":{"replicas":3,\
        "selector":{"matchLabels":{"rsslector":"rsselectorNAME"}},\
        "template":{"metadata":{"name":"NAME","labels":{"rsslector":"rsselectorNAME"}},\
        "spec":{"domain":{"resources":{},"devices":{}}}}},"status":{}}""";

    agrees("D6 in 1, D12 in 1", spec, go);
    disagrees(".spec.replicas: ours is 3, Go's 4", spec, go.replace(":3,", ":4,"));
    disagrees(
        ".spec.template.metadata.labels.more: only Go has x",
        spec,
        go.replace("\"labels\":{", "\"labels\":{\"more\":\"x\","));
  }

  @Test
  void d8_what_go_is_given_as_nil() throws IOException {
    String spec = spec("New", call("WithDisk", "\"d\",\"virtio\",null"));

    assertThat(run(GoldenFile.panic(spec, NIL))).hasToString(line("D8 in 1"));
    agrees("D8 in 1", spec, vmi("\"resources\":{},\"devices\":{}"));
    disagrees(
        "WithUnknown: ours is the error",
        spec("New", call("WithUnknown", "null") + ",null"),
        vmi("\"resources\":{},\"devices\":{}"));
  }

  @Test
  void d9_what_is_no_quantity_to_us() throws IOException {
    String vmi = vmi("\"resources\":{\"requests\":{\"memory\":\"0\"}},\"devices\":{}");

    agrees("D9 in 1", spec("New", call("WithResourceMemory", "\"+\"")), vmi);
    disagrees(
        "WithResourceMemory: ours is the error",
        spec("New", call("WithResourceMemory", "\"abc\"")),
        vmi);
  }

  @Test
  void d11_what_go_keeps_globally() throws IOException {
    String options = "\"defaultOptions\":[" + call("WithLabel", "\"a\",\"base\"") + "]";
    String spec = "{" + options + "," + spec("New", "").substring(1);
    String go =
        vmi("\"resources\":{},\"devices\":{}")
            .replace("NAME\"", "NAME\",\"labels\":{\"a\":\"base\"}");

    agrees("D11 in 1, D12 in 1", spec, go);
    disagrees(".metadata.labels.a: ours is base, Go's other", spec, go.replace("base", "other"));
    agrees(
        "D11 in 1, D12 in 1",
        "{\"arch\":\"arm64\"," + spec("libvmifact.NewGuestless", "").substring(1),
        vmi("\"resources\":{\"requests\":{\"memory\":\"128Mi\"}},\"devices\":{}"));
  }

  @Test
  void d11_what_time_it_is() throws IOException {
    String spec = spec("status.New", call("status.WithPhase", "\"Running\""));
    String go =
        """
        {"phase":"Running","phaseTransitionTimestamps":[{"phase":"Running",\
        "phaseTransitionTimestamp":"2006-01-02T15:04:05Z"}],"guestOSInfo":{},"runtimeUser":0}""";

    agrees("D11 in 1", spec, go);
    disagrees(
        ".phaseTransitionTimestamps[0].phaseTransitionTimestamp: ours is 2006",
        spec,
        go.replace("2006", "2007"));
  }

  @Test
  void d12_a_name_that_is_not_random() throws IOException {
    String bare = vmi("\"resources\":{},\"devices\":{}");

    agrees("D12 in 1", spec("New", ""), bare);
    disagrees(
        ".metadata.name: ours is testvmi-abcde, Go's NAME",
        spec("New", call("WithName", "\"testvmi-abcde\"")),
        bare);
  }

  @Test
  void layout_of_a_status() throws IOException {
    String go = "{\"nodeName\":\"n\",\"guestOSInfo\":{},\"runtimeUser\":0}";
    String spec = spec("status.New", call("status.WithNodeName", "\"n\""));

    agrees("no deliberate difference", spec, go);
    disagrees(".runtimeUser: only Go has 1", spec, go.replace(":0", ":1"));
    disagrees(".guestOSInfo: only Go has {name=x}", spec, go.replace(":{}", ":{\"name\":\"x\"}"));
  }

  @Test
  void structs_among_the_arguments() throws IOException {
    String spec =
        spec(
            "status.New",
            call(
                    "status.WithPhaseTransitionTimestamps",
                    "{\"phase\":\"Failed\",\"phaseTransitionTimestamp\":\"2024-06-30T23:59:59+02:00\"}")
                + ","
                + call(
                    "status.WithCondition",
                    "{\"type\":\"Ready\",\"status\":\"True\",\"lastProbeTime\":null}")
                + ","
                + call(
                    "status.WithChangedBlockTracking",
                    "{\"state\":\"\",\"backupStatus\":{\"volumes\":[{\"volumeName\":\"v\"}]}}"));
    String go =
        """
        {"phaseTransitionTimestamps":[{"phase":"Failed",\
        "phaseTransitionTimestamp":"2024-06-30T21:59:59Z"}],\
        "conditions":[{"type":"Ready","status":"True","lastProbeTime":null}],\
        "changedBlockTracking":{"state":"",\
        "backupStatus":{"volumes":[{"volumeName":"v","diskTarget":""}]}}}""";

    agrees("no deliberate difference", spec, go);
    disagrees(
        ".phaseTransitionTimestamps[0].phaseTransitionTimestamp: ours is 2024-06-30T21:59:59Z",
        spec,
        go.replace("T21:", "T23:"));
    disagrees(".conditions[0].lastProbeTime: only Go has", spec, go.replace("null", "\"x\""));
    disagrees(
        ".changedBlockTracking.backupStatus.volumes[0].diskTarget: ours is , Go's d",
        spec,
        go.replace("\"diskTarget\":\"\"", "\"diskTarget\":\"d\""));
  }

  @Test
  void an_error_that_does_not_say_what_is_wrong() throws IOException {
    String unknown = spec("New", call("WithUnknown", "\"1x\""));

    panics("WithUnknown: ours says", unknown, "cannot parse '1x'");
    panics("WithUnknown: ours says", unknown, "filesystem 1x already exists");
    panics("WithUnknown: ours says", unknown, NIL);
    panics(
        "ours does not name the function",
        spec("GetCloudInitVolume", "{\"x\":1}"),
        "cannot parse '1x'");
  }

  @Test
  void an_error_that_says_it() throws IOException {
    String disks = call("WithFilesystemPVC", "\"f\"") + "," + call("WithFilesystemDV", "\"f\"");
    String memory = call("WithGuestMemory", "\"1x\"");

    assertThat(run(GoldenFile.panic(spec("New", memory), "cannot parse '1x'")).isGood()).isTrue();
    assertThat(run(GoldenFile.panic(spec("New", disks), "filesystem f already exists")).isGood())
        .isTrue();
    panics("WithFilesystemDV: ours says", spec("New", disks), "filesystem g already exists");
    // what is given is looked at before the first option is applied
    assertThat(
            run(GoldenFile.panic(spec("New", disks + "," + memory), "filesystem f already exists"))
                .isGood())
        .isTrue();
  }

  private void panics(String reason, String spec, String go) throws IOException {
    assertThat(run(GoldenFile.panic(spec, go)).disagreements())
        .singleElement()
        .asString()
        .startsWith("c1: " + reason);
  }

  private void agrees(String differences, String spec, String go) throws IOException {
    assertThat(run(GoldenFile.result(spec, go))).hasToString(line(differences));
  }

  private void disagrees(String reason, String spec, String go) throws IOException {
    assertThat(run(GoldenFile.result(spec, go)).disagreements())
        .singleElement()
        .asString()
        .startsWith("c1: " + reason);
  }

  private Tally run(Object golden) throws IOException {
    return GoldenFile.run(folder, "libvmi-1.9.0", List.of(golden));
  }

  private static String line(String differences) {
    return "libvmi-1.9.0/c.jsonl.gz: 1 cases, 1 agree (%s), 0 disagree".formatted(differences);
  }

  private static String spec(String function, String arguments) {
    return "{\"call\":" + call(function, arguments) + "}";
  }

  private static String call(String function, String arguments) {
    return "{\"fn\":\"%s\",\"args\":[%s]}".formatted(function, arguments);
  }

  private static String firmware(String kernelBoot) {
    return "\"resources\":{},\"firmware\":{\"kernelBoot\":{" + kernelBoot + "}},\"devices\":{}";
  }

  private static String vmi(String domain) {
    return """
        {"kind":"VirtualMachineInstance","apiVersion":"kubevirt.io/v1","metadata":{"name":"NAME"},\
        "spec":{"domain":{%s}},"status":{"guestOSInfo":{},"runtimeUser":0}}"""
        .formatted(domain);
  }
}
