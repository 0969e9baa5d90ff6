package io.libvmi.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.libvmi.model.cloudinit.CloudConfig;
import io.libvmi.model.cloudinit.Ethernet;
import io.libvmi.model.cloudinit.Match;
import io.libvmi.model.cloudinit.Nameservers;
import io.libvmi.model.cloudinit.NetworkConfig;
import io.libvmi.model.cloudinit.User;
import io.libvmi.model.cloudinit.WriteFile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Cloud-init's documents, which are written and read as the API's objects are. */
class CloudInitTypesTest {
  private static CloudConfig config() {
    CloudConfig config =
        new CloudConfig()
            .withHostname("web-1")
            .withPackageUpdate(true)
            .withSshAuthorizedKeys(List.of("ssh-ed25519 AAAA me@example.org"))
            .withMounts(List.of(List.of("vdb", "/data", "ext4")));
    config.getUsers().add(new User().withName("fedora").withLockPasswd(false).withUid(1000));
    config.getPackages().add("nginx");
    config.getPackages().add(List.of("vim", "9.1"));
    config.getRuncmd().add(List.of("systemctl", "enable", "--now", "nginx"));
    config.getWriteFiles().add(new WriteFile().withPath("/etc/motd").withPermissions("0644"));
    config.setAdditionalProperty("my_module", Map.of("on", true));
    return config;
  }

  @Test
  void aCloudConfigIsItsYaml() {
    assertThat(config())
        .hasToString(
            """
            hostname: web-1
            mounts:
            - - vdb
              - /data
              - ext4
            my_module:
              "on": true
            package_update: true
            packages:
            - nginx
            - - vim
              - "9.1"
            runcmd:
            - - systemctl
              - enable
              - --now
              - nginx
            ssh_authorized_keys:
            - ssh-ed25519 AAAA me@example.org
            users:
            - lock_passwd: false
              name: fedora
              uid: 1000
            write_files:
            - path: /etc/motd
              permissions: "0644"
            """);
  }

  @Test
  void aNetworkConfigIsItsYaml() {
    NetworkConfig config = new NetworkConfig().withVersion(2);
    config
        .getEthernets()
        .put(
            "eth0",
            new Ethernet()
                .withMatch(new Match().withMacaddress("02:00:00:00:00:01"))
                .withSetName("lan")
                .withAddresses(List.of("fd10:0:2::2/120"))
                .withDhcp4(true)
                .withAcceptRa(false)
                .withNameservers(new Nameservers().withSearch(List.of("example.org"))));

    assertThat(config)
        .isEqualTo(config.copy())
        .hasToString(
            """
            ethernets:
              eth0:
                accept-ra: false
                addresses:
                - fd10:0:2::2/120
                dhcp4: true
                match:
                  macaddress: "02:00:00:00:00:01"
                nameservers:
                  search:
                  - example.org
                set-name: lan
            version: 2
            """);
  }

  @Test
  void aDocumentIsNoKind() {
    assertThat(config()).isNotInstanceOf(HasMetadata.class);
    assertThat(KindClasses.all()).noneMatch(kind -> kind.getName().contains("cloudinit"));
  }

  @Test
  void aCopySharesNoListWithinAList() {
    CloudConfig copy = config().copy();

    assertThat(copy).isEqualTo(config());
    assertThat(copy.getMounts().get(0)).isNotSameAs(config().getMounts().get(0));
  }
}
