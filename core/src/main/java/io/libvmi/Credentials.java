package io.libvmi;

import io.libvmi.model.kubevirt.v1.AccessCredential;
import io.libvmi.model.kubevirt.v1.AccessCredentialSecretSource;
import io.libvmi.model.kubevirt.v1.QemuGuestAgentSSHPublicKeyAccessCredentialPropagation;
import io.libvmi.model.kubevirt.v1.QemuGuestAgentUserPasswordAccessCredentialPropagation;
import io.libvmi.model.kubevirt.v1.SSHPublicKeyAccessCredential;
import io.libvmi.model.kubevirt.v1.SSHPublicKeyAccessCredentialPropagationMethod;
import io.libvmi.model.kubevirt.v1.SSHPublicKeyAccessCredentialSource;
import io.libvmi.model.kubevirt.v1.UserPasswordAccessCredential;
import io.libvmi.model.kubevirt.v1.UserPasswordAccessCredentialPropagationMethod;
import io.libvmi.model.kubevirt.v1.UserPasswordAccessCredentialSource;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;

/**
 * Options for who can log in: each adds an item to {@code spec.accessCredentials}, which refers to
 * a secret whose changes reach the guest.
 */
public final class Credentials {
  private Credentials() {}

  /**
   * Lets those log in whose SSH public keys are in a secret, by the guest's agent: adds to {@code
   * spec.accessCredentials}.
   *
   * @param secretName the secret, in the machine's namespace
   * @param userName the user of the guest
   * @return the option
   */
  public static Option<VirtualMachineInstance> withAccessCredentialSshPublicKey(
      String secretName, String userName) {
    return new WithAccessCredentialSshPublicKey(secretName, userName);
  }

  private record WithAccessCredentialSshPublicKey(String secretName, String userName)
      implements OptionRecord<VirtualMachineInstance> {
    WithAccessCredentialSshPublicKey {
      Arguments.required("withAccessCredentialSshPublicKey", "secretName", secretName);
      Arguments.required("withAccessCredentialSshPublicKey", "userName", userName);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      QemuGuestAgentSSHPublicKeyAccessCredentialPropagation agent =
          new QemuGuestAgentSSHPublicKeyAccessCredentialPropagation();
      agent.getUsers().add(userName);
      Path.spec(vmi)
          .getAccessCredentials()
          .add(
              sshPublicKey(
                  secretName,
                  new SSHPublicKeyAccessCredentialPropagationMethod().withQemuGuestAgent(agent)));
    }
  }

  /**
   * Sets passwords of users to those in a secret, by the guest's agent: adds to {@code
   * spec.accessCredentials}.
   *
   * @param secretName the secret, in the machine's namespace; each of its keys is a user
   * @return the option
   */
  public static Option<VirtualMachineInstance> withAccessCredentialUserPassword(String secretName) {
    return new WithAccessCredentialUserPassword(secretName);
  }

  private record WithAccessCredentialUserPassword(String secretName)
      implements OptionRecord<VirtualMachineInstance> {
    WithAccessCredentialUserPassword {
      Arguments.required("withAccessCredentialUserPassword", "secretName", secretName);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Path.spec(vmi)
          .getAccessCredentials()
          .add(
              new AccessCredential()
                  .withUserPassword(
                      new UserPasswordAccessCredential()
                          .withSource(
                              new UserPasswordAccessCredentialSource()
                                  .withSecret(
                                      new AccessCredentialSecretSource()
                                          .withSecretName(secretName)))
                          .withPropagationMethod(
                              new UserPasswordAccessCredentialPropagationMethod()
                                  .withQemuGuestAgent(
                                      new QemuGuestAgentUserPasswordAccessCredentialPropagation()))));
    }
  }

  private static AccessCredential sshPublicKey(
      String secretName, SSHPublicKeyAccessCredentialPropagationMethod method) {
    return new AccessCredential()
        .withSshPublicKey(
            new SSHPublicKeyAccessCredential()
                .withSource(
                    new SSHPublicKeyAccessCredentialSource()
                        .withSecret(new AccessCredentialSecretSource().withSecretName(secretName)))
                .withPropagationMethod(method));
  }
}
