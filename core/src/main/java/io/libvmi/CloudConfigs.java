package io.libvmi;

import io.libvmi.model.cloudinit.Chpasswd;
import io.libvmi.model.cloudinit.CloudConfig;
import io.libvmi.model.cloudinit.User;
import io.libvmi.model.cloudinit.WriteFile;
import java.util.ArrayList;
import java.util.List;

/**
 * Documents {@code #cloud-config}, written from their parts: what the guest does when it boots for
 * the first time.
 *
 * <p>{@link #newCloudConfig} makes one. {@link NoCloud#withNoCloudUserData(CloudConfig)} and {@link
 * ConfigDrive#withConfigDriveUserData(CloudConfig)} put it into a manifest, and {@link
 * CloudInitSecrets} into a secret. The fields named here are those of the document; what has no
 * option here is set by the document's own methods.
 */
public final class CloudConfigs {
  private CloudConfigs() {}

  /**
   * Makes a document.
   *
   * @param options what it says
   * @return the document, whose {@code toString} is its YAML without the first line {@code
   *     #cloud-config}
   * @throws OptionException when an option is null
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static CloudConfig newCloudConfig(Option<? super CloudConfig>... options) {
    return Libvmi.applied(
        new CloudConfig(), Arguments.<CloudConfig>options("newCloudConfig", options));
  }

  /**
   * Makes a user: adds to {@code users}. With it the guest does not make its image's own user;
   * {@link #withDefaultUser} asks for that one.
   *
   * @param name the name
   * @param options what else to say about the user, see {@link Users}
   * @return the option
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static Option<CloudConfig> withUser(String name, Option<? super User>... options) {
    return Observed.made(new WithUser(name, Arguments.<User>options("withUser", options)));
  }

  private record WithUser(String name, List<Option<? super User>> options)
      implements OptionRecord<CloudConfig> {
    WithUser {
      Arguments.required("withUser", "name", name);
    }

    @Override
    public void applyTo(CloudConfig config) {
      config.getUsers().add(Libvmi.applied(new User().withName(name), options));
    }
  }

  /**
   * Makes the user of the image, such as {@code fedora}, beside others: adds {@code default} to
   * {@code users}.
   *
   * @return the option
   */
  public static Option<CloudConfig> withDefaultUser() {
    return Observed.made(new WithDefaultUser());
  }

  private record WithDefaultUser() implements OptionRecord<CloudConfig> {
    @Override
    public void applyTo(CloudConfig config) {
      config.getUsers().add("default");
    }
  }

  /**
   * Lets the image's own user log in with a password, over SSH too: {@code password}, {@code
   * ssh_pwauth} and {@code chpasswd.expire}. Whoever can read the manifest can read it.
   *
   * @param password the password
   * @return the option
   */
  public static Option<CloudConfig> withPassword(String password) {
    return Observed.made(new WithPassword(password));
  }

  private record WithPassword(String password) implements OptionRecord<CloudConfig> {
    WithPassword {
      Arguments.required("withPassword", "password", password);
    }

    @Override
    public void applyTo(CloudConfig config) {
      Chpasswd chpasswd = config.getChpasswd();
      if (chpasswd == null) {
        chpasswd = new Chpasswd();
        config.setChpasswd(chpasswd);
      }
      chpasswd.setExpire(false);
      config.withPassword(password).setSshPwauth(true);
    }
  }

  /**
   * Lets the image's own user log in with SSH keys: adds to {@code ssh_authorized_keys}.
   *
   * @param keys the public keys, such as {@code ssh-ed25519 AAAA... me@example.org}
   * @return the option
   */
  public static Option<CloudConfig> withSshAuthorizedKeys(String... keys) {
    return Observed.made(
        new WithSshAuthorizedKeys(Arguments.list("withSshAuthorizedKeys", "keys", keys)));
  }

  private record WithSshAuthorizedKeys(List<String> keys) implements OptionRecord<CloudConfig> {
    @Override
    public void applyTo(CloudConfig config) {
      config.getSshAuthorizedKeys().addAll(keys);
    }
  }

  /**
   * Installs packages: adds to {@code packages}.
   *
   * @param packages their names
   * @return the option
   */
  public static Option<CloudConfig> withPackages(String... packages) {
    return Observed.made(new WithPackages(Arguments.list("withPackages", "packages", packages)));
  }

  private record WithPackages(List<String> packages) implements OptionRecord<CloudConfig> {
    @Override
    public void applyTo(CloudConfig config) {
      config.getPackages().addAll(packages);
    }
  }

  /**
   * Says whether the lists of packages are fetched first: {@code package_update}.
   *
   * @param update whether they are
   * @return the option
   */
  public static Option<CloudConfig> withPackageUpdate(boolean update) {
    return Observed.made(new WithPackageUpdate(update));
  }

  private record WithPackageUpdate(boolean update) implements OptionRecord<CloudConfig> {
    @Override
    public void applyTo(CloudConfig config) {
      config.setPackageUpdate(update);
    }
  }

  /**
   * Says whether the packages of the image are brought up to date: {@code package_upgrade}.
   *
   * @param upgrade whether they are
   * @return the option
   */
  public static Option<CloudConfig> withPackageUpgrade(boolean upgrade) {
    return Observed.made(new WithPackageUpgrade(upgrade));
  }

  private record WithPackageUpgrade(boolean upgrade) implements OptionRecord<CloudConfig> {
    @Override
    public void applyTo(CloudConfig config) {
      config.setPackageUpgrade(upgrade);
    }
  }

  /**
   * Runs a command at the end of the first boot: adds to {@code runcmd}. No shell takes it apart.
   *
   * @param command the command and its arguments
   * @return the option
   */
  public static Option<CloudConfig> withRunCommand(String... command) {
    return Observed.made(new WithRunCommand(Arguments.list("withRunCommand", "command", command)));
  }

  private record WithRunCommand(List<String> command) implements OptionRecord<CloudConfig> {
    @Override
    public void applyTo(CloudConfig config) {
      config.getRuncmd().add(new ArrayList<>(command));
    }
  }

  /**
   * Runs a line of a shell script at the end of the first boot: adds to {@code runcmd}.
   *
   * @param line the line, such as {@code systemctl enable --now nginx}
   * @return the option
   */
  public static Option<CloudConfig> withRunScript(String line) {
    return Observed.made(new WithRunScript(line));
  }

  private record WithRunScript(String line) implements OptionRecord<CloudConfig> {
    WithRunScript {
      Arguments.required("withRunScript", "line", line);
    }

    @Override
    public void applyTo(CloudConfig config) {
      config.getRuncmd().add(line);
    }
  }

  /**
   * Runs a command early in each boot: adds to {@code bootcmd}. No shell takes it apart.
   *
   * @param command the command and its arguments
   * @return the option
   */
  public static Option<CloudConfig> withBootCommand(String... command) {
    return Observed.made(
        new WithBootCommand(Arguments.list("withBootCommand", "command", command)));
  }

  private record WithBootCommand(List<String> command) implements OptionRecord<CloudConfig> {
    @Override
    public void applyTo(CloudConfig config) {
      config.getBootcmd().add(new ArrayList<>(command));
    }
  }

  /**
   * Writes a file: adds to {@code write_files}.
   *
   * @param path where
   * @param content what stands in it
   * @param options what else to say about the file
   * @return the option
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static Option<CloudConfig> withFile(
      String path, String content, Option<? super WriteFile>... options) {
    return Observed.made(
        new WithFile(path, content, Arguments.<WriteFile>options("withFile", options)));
  }

  private record WithFile(String path, String content, List<Option<? super WriteFile>> options)
      implements OptionRecord<CloudConfig> {
    WithFile {
      Arguments.required("withFile", "path", path);
      Arguments.required("withFile", "content", content);
    }

    @Override
    public void applyTo(CloudConfig config) {
      config
          .getWriteFiles()
          .add(Libvmi.applied(new WriteFile().withPath(path).withContent(content), options));
    }
  }

  /**
   * Sets who may do what with the file: {@code permissions}.
   *
   * @param permissions as an octal number, such as {@code 0644}, which is the default
   * @return the option
   */
  public static Option<WriteFile> withPermissions(String permissions) {
    return Observed.made(new WithPermissions(permissions));
  }

  private record WithPermissions(String permissions) implements OptionRecord<WriteFile> {
    WithPermissions {
      Arguments.required("withPermissions", "permissions", permissions);
    }

    @Override
    public void applyTo(WriteFile file) {
      file.setPermissions(permissions);
    }
  }

  /**
   * Sets whose the file is: {@code owner}.
   *
   * @param owner user and group, such as {@code root:root}, which is the default
   * @return the option
   */
  public static Option<WriteFile> withOwner(String owner) {
    return Observed.made(new WithOwner(owner));
  }

  private record WithOwner(String owner) implements OptionRecord<WriteFile> {
    WithOwner {
      Arguments.required("withOwner", "owner", owner);
    }

    @Override
    public void applyTo(WriteFile file) {
      file.setOwner(owner);
    }
  }

  /**
   * Says whether the file is written at the end of the boot, when users and packages are there:
   * {@code defer}.
   *
   * @param defer whether it is
   * @return the option
   */
  public static Option<WriteFile> withDefer(boolean defer) {
    return Observed.made(new WithDefer(defer));
  }

  private record WithDefer(boolean defer) implements OptionRecord<WriteFile> {
    @Override
    public void applyTo(WriteFile file) {
      file.setDefer(defer);
    }
  }

  /**
   * Sets the host name of the guest: {@code hostname}. Without it, KubeVirt says the one of the
   * manifest.
   *
   * @param hostname the name
   * @return the option
   */
  public static Option<CloudConfig> withGuestHostname(String hostname) {
    return Observed.made(new WithGuestHostname(hostname));
  }

  private record WithGuestHostname(String hostname) implements OptionRecord<CloudConfig> {
    WithGuestHostname {
      Arguments.required("withGuestHostname", "hostname", hostname);
    }

    @Override
    public void applyTo(CloudConfig config) {
      config.setHostname(hostname);
    }
  }

  /**
   * Sets the time zone of the guest: {@code timezone}.
   *
   * @param timezone such as {@code Europe/Berlin}
   * @return the option
   */
  public static Option<CloudConfig> withGuestTimezone(String timezone) {
    return Observed.made(new WithGuestTimezone(timezone));
  }

  private record WithGuestTimezone(String timezone) implements OptionRecord<CloudConfig> {
    WithGuestTimezone {
      Arguments.required("withGuestTimezone", "timezone", timezone);
    }

    @Override
    public void applyTo(CloudConfig config) {
      config.setTimezone(timezone);
    }
  }
}
