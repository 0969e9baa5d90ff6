package io.libvmi;

import static io.libvmi.CloudConfigs.newCloudConfig;
import static io.libvmi.CloudConfigs.withBootCommand;
import static io.libvmi.CloudConfigs.withDefaultUser;
import static io.libvmi.CloudConfigs.withDefer;
import static io.libvmi.CloudConfigs.withFile;
import static io.libvmi.CloudConfigs.withGuestHostname;
import static io.libvmi.CloudConfigs.withGuestTimezone;
import static io.libvmi.CloudConfigs.withOwner;
import static io.libvmi.CloudConfigs.withPackageUpdate;
import static io.libvmi.CloudConfigs.withPackageUpgrade;
import static io.libvmi.CloudConfigs.withPackages;
import static io.libvmi.CloudConfigs.withPassword;
import static io.libvmi.CloudConfigs.withPermissions;
import static io.libvmi.CloudConfigs.withRunCommand;
import static io.libvmi.CloudConfigs.withRunScript;
import static io.libvmi.CloudConfigs.withSshAuthorizedKeys;
import static io.libvmi.CloudConfigs.withUser;
import static io.libvmi.Example.assertRefused;
import static io.libvmi.Users.withAuthorizedKeys;
import static io.libvmi.Users.withGroups;
import static io.libvmi.Users.withHashedPassword;
import static io.libvmi.Users.withPlainTextPassword;
import static io.libvmi.Users.withRealName;
import static io.libvmi.Users.withShell;
import static io.libvmi.Users.withSudo;
import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.model.cloudinit.CloudConfig;
import org.junit.jupiter.api.Test;

class CloudConfigsTest {
  @Test
  void aDocumentIsWrittenFromItsParts() {
    assertThat(
            newCloudConfig(
                withGuestHostname("web-0"),
                withGuestTimezone("Europe/Berlin"),
                withDefaultUser(),
                withUser(
                    "deploy",
                    withRealName("Deployment"),
                    withGroups("wheel", "docker"),
                    withShell("/bin/bash"),
                    withSudo(),
                    withHashedPassword("$6$salt$hash"),
                    withAuthorizedKeys("ssh-ed25519 AAAA one@example.org"),
                    withAuthorizedKeys("ssh-ed25519 BBBB two@example.org")),
                withSshAuthorizedKeys("ssh-ed25519 CCCC three@example.org"),
                withPackageUpdate(true),
                withPackageUpgrade(false),
                withPackages("nginx", "qemu-guest-agent"),
                withFile(
                    "/etc/nginx/conf.d/web.conf",
                    "server {\n  listen 80;\n}\n",
                    withOwner("root:root"),
                    withPermissions("0644"),
                    withDefer(true)),
                withFile("/etc/motd", "Hello: world\n"),
                withBootCommand("modprobe", "br_netfilter"),
                withRunCommand("systemctl", "enable", "--now", "nginx"),
                withRunScript("echo done > /run/done")))
        .hasToString(
            """
            bootcmd:
            - - modprobe
              - br_netfilter
            hostname: web-0
            package_update: true
            package_upgrade: false
            packages:
            - nginx
            - qemu-guest-agent
            runcmd:
            - - systemctl
              - enable
              - --now
              - nginx
            - echo done > /run/done
            ssh_authorized_keys:
            - ssh-ed25519 CCCC three@example.org
            timezone: Europe/Berlin
            users:
            - default
            - gecos: Deployment
              groups: wheel, docker
              hashed_passwd: $6$salt$hash
              lock_passwd: false
              name: deploy
              shell: /bin/bash
              ssh_authorized_keys:
              - ssh-ed25519 AAAA one@example.org
              - ssh-ed25519 BBBB two@example.org
              sudo: ALL=(ALL) NOPASSWD:ALL
            write_files:
            - content: |
                server {
                  listen 80;
                }
              defer: true
              owner: root:root
              path: /etc/nginx/conf.d/web.conf
              permissions: "0644"
            - content: |
                Hello: world
              path: /etc/motd
            """);
  }

  @Test
  void aPasswordOfTheImagesUserDoesNotExpire() {
    assertThat(newCloudConfig(withPassword("fedora")))
        .hasToString(
            """
            chpasswd:
              expire: false
            password: fedora
            ssh_pwauth: true
            """);
    CloudConfig config = newCloudConfig(withPassword("one"));
    config.getChpasswd().setAdditionalProperty("later", 1);
    assertThat(Libvmi.from(config, withPassword("two")))
        .hasToString(config.toString().replace("one", "two"));
  }

  @Test
  void aUserCanLogInWithAPlainPassword() {
    assertThat(
            newCloudConfig(
                withUser("me", withPlainTextPassword("secret"), withGroups("one"), withGroups())))
        .hasToString(
            """
            users:
            - groups: ""
              lock_passwd: false
              name: me
              plain_text_passwd: secret
            """);
  }

  @Test
  void anEmptyDocumentSaysNothing() {
    assertThat(newCloudConfig()).hasToString("{}\n");
    assertThat(newCloudConfig(withPackages(), withSshAuthorizedKeys())).hasToString("{}\n");
  }

  @Test
  void nullIsRefused() {
    assertRefused(
        () -> newCloudConfig((Option<CloudConfig>) null),
        "newCloudConfig(options[0]): null was given where a value was expected");
    assertRefused(
        () -> withPackages("a", null),
        "withPackages(packages[1]): null was given where a value was expected");
    assertRefused(
        () -> withUser("a", withSudo(), null),
        "withUser(options[1]): null was given where a value was expected");
  }
}
