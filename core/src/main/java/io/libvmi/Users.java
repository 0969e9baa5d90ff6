package io.libvmi;

import io.libvmi.model.cloudinit.User;
import java.util.List;

/**
 * What there is to say about a user, to be given to {@link CloudConfigs#withUser}. The fields named
 * here lie below an item of {@code users}.
 */
public final class Users {
  private Users() {}

  /**
   * Lets the user log in with SSH keys: adds to {@code ssh_authorized_keys}.
   *
   * @param keys the public keys
   * @return the option
   */
  public static Option<User> withAuthorizedKeys(String... keys) {
    return Observed.made(
        new WithAuthorizedKeys(Arguments.list("withAuthorizedKeys", "keys", keys)));
  }

  private record WithAuthorizedKeys(List<String> keys) implements OptionRecord<User> {
    @Override
    public void applyTo(User user) {
      user.getSshAuthorizedKeys().addAll(keys);
    }
  }

  /**
   * Lets the user become root without a password: {@code sudo}.
   *
   * @return the option
   */
  public static Option<User> withSudo() {
    return Observed.made(new WithSudo());
  }

  private record WithSudo() implements OptionRecord<User> {
    @Override
    public void applyTo(User user) {
      user.setSudo("ALL=(ALL) NOPASSWD:ALL");
    }
  }

  /**
   * Adds the user to groups: {@code groups}, in place of others.
   *
   * @param groups the groups, such as {@code wheel}
   * @return the option
   */
  public static Option<User> withGroups(String... groups) {
    return Observed.made(new WithGroups(Arguments.list("withGroups", "groups", groups)));
  }

  private record WithGroups(List<String> groups) implements OptionRecord<User> {
    @Override
    public void applyTo(User user) {
      user.setGroups(String.join(", ", groups));
    }
  }

  /**
   * Sets the shell of the user: {@code shell}.
   *
   * @param shell such as {@code /bin/bash}
   * @return the option
   */
  public static Option<User> withShell(String shell) {
    return Observed.made(new WithShell(shell));
  }

  private record WithShell(String shell) implements OptionRecord<User> {
    WithShell {
      Arguments.required("withShell", "shell", shell);
    }

    @Override
    public void applyTo(User user) {
      user.setShell(shell);
    }
  }

  /**
   * Lets the user log in with a password: {@code hashed_passwd} and {@code lock_passwd}.
   *
   * @param hash the hash of the password, as {@code mkpasswd --method=SHA-512} prints it
   * @return the option
   */
  public static Option<User> withHashedPassword(String hash) {
    return Observed.made(new WithHashedPassword(hash));
  }

  private record WithHashedPassword(String hash) implements OptionRecord<User> {
    WithHashedPassword {
      Arguments.required("withHashedPassword", "hash", hash);
    }

    @Override
    public void applyTo(User user) {
      user.withHashedPasswd(hash).setLockPasswd(false);
    }
  }

  /**
   * Lets the user log in with a password: {@code plain_text_passwd} and {@code lock_passwd}.
   * Whoever can read the manifest can read it.
   *
   * @param password the password
   * @return the option
   */
  public static Option<User> withPlainTextPassword(String password) {
    return Observed.made(new WithPlainTextPassword(password));
  }

  private record WithPlainTextPassword(String password) implements OptionRecord<User> {
    WithPlainTextPassword {
      Arguments.required("withPlainTextPassword", "password", password);
    }

    @Override
    public void applyTo(User user) {
      user.withPlainTextPasswd(password).setLockPasswd(false);
    }
  }

  /**
   * Sets what the user is called: {@code gecos}.
   *
   * @param name the name
   * @return the option
   */
  public static Option<User> withRealName(String name) {
    return Observed.made(new WithRealName(name));
  }

  private record WithRealName(String name) implements OptionRecord<User> {
    WithRealName {
      Arguments.required("withRealName", "name", name);
    }

    @Override
    public void applyTo(User user) {
      user.setGecos(name);
    }
  }
}
