package io.libvmi.describe;

import static io.libvmi.describe.Described.ofInstance;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CloudInitTest {

  private static List<String> cloudInit(String source) {
    return ofInstance("Cloud-init", "volumes: [{name: init, cloudInitNoCloud: " + source + "}]");
  }

  @Test
  void cloudInit() {
    String config =
        """
        #cloud-config
        user: fedora
        password: hidden
        fqdn: web.example.org
        ssh_authorized_keys: [ssh-ed25519 AAAA]
        users:
        - default
        - {name: ada, sudo: "ALL=(ALL) NOPASSWD:ALL", ssh_authorized_keys: [a, b]}
        packages: [a, b, c, d, e, f, g, h]
        bootcmd: [date]
        runcmd: [date, uptime]
        write_files: [{path: /etc/motd}, {}]
        ntp: {}
        """;
    assertThat(
            cloudInit("{userData: \"" + config.replace("\"", "\\\"").replace("\n", "\\n") + "\"}"))
        .containsExactly(
            "source: NoCloud",
            "user data: 317 of at most 2048 bytes",
            "users: fedora (1 SSH key), default, ada (2 SSH keys) with sudo",
            "password: one stands in the text, not shown here",
            "host name: web.example.org",
            "packages: a, b, c, d, e, f and 2 more",
            "runs: 1 command at each boot, 2 commands at the first boot",
            "writes: /etc/motd, a file without a path",
            "also sets: ntp");
    assertThat(cloudInit("{userDataBase64: IyEvYmluL2Jhc2gKdXB0aW1lCg==}"))
        .containsExactly(
            "source: NoCloud",
            "user data: 19 of at most 2048 bytes, decoded from base64",
            ": a script for /bin/bash, 2 lines");
    assertThat(cloudInit("{userDataBase64: \"?\"}"))
        .contains("user data: not valid in base64, which KubeVirt refuses");
    assertThat(cloudInit("{secretRef: {name: init}, networkDataSecretRef: {name: net}}"))
        .contains("user data: from Secret init", "network data: from Secret net");
    assertThat(cloudInit("{userData: \"" + "x".repeat(3000) + "\"}"))
        .contains("user data: 3000 bytes, but KubeVirt takes 2048 at most: put them into a Secret");
    assertThat(cloudInit("{userData: \"#cloud-config\\na: [\"}"))
        .contains(": its YAML cannot be read, and cloud-init will pass over it");
    assertThat(cloudInit("{userData: \" \"}")).contains(": nothing");
  }

  @Test
  void networkData() {
    assertThat(
            cloudInit(
                "{networkData: \"version: 2\\nethernets: {eth0: {dhcp4: true, dhcp6: true}, eth1:"
                    + " {addresses: [10.0.0.2/24]}}\"}"))
        .contains(": eth0: DHCP DHCPv6, eth1: 10.0.0.2/24");
    assertThat(
            cloudInit(
                "{networkData: \"network: {version: 1, config: [{type: physical, name: eth0,"
                    + " subnets: [{type: dhcp}, {type: static, address: 10.0.0.2}]}]}\"}"))
        .contains(": eth0: DHCP 10.0.0.2");
    assertThat(cloudInit("{networkData: \"a: [\"}"))
        .contains(": its YAML cannot be read, and cloud-init will pass over it");
  }
}
