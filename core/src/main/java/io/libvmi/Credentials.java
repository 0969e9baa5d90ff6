package io.libvmi;

import io.libvmi.model.kubevirt.v1.AccessCredential;
import io.libvmi.model.kubevirt.v1.AccessCredentialSecretSource;
import io.libvmi.model.kubevirt.v1.CloudInitNoCloudSource;
import io.libvmi.model.kubevirt.v1.ConfigDriveSSHPublicKeyAccessCredentialPropagation;
import io.libvmi.model.kubevirt.v1.NoCloudSSHPublicKeyAccessCredentialPropagation;
import io.libvmi.model.kubevirt.v1.QemuGuestAgentSSHPublicKeyAccessCredentialPropagation;
import io.libvmi.model.kubevirt.v1.QemuGuestAgentUserPasswordAccessCredentialPropagation;
import io.libvmi.model.kubevirt.v1.SSHPublicKeyAccessCredential;
import io.libvmi.model.kubevirt.v1.SSHPublicKeyAccessCredentialPropagationMethod;
import io.libvmi.model.kubevirt.v1.SSHPublicKeyAccessCredentialSource;
import io.libvmi.model.kubevirt.v1.UserPasswordAccessCredential;
import io.libvmi.model.kubevirt.v1.UserPasswordAccessCredentialPropagationMethod;
import io.libvmi.model.kubevirt.v1.UserPasswordAccessCredentialSource;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import io.libvmi.model.kubevirt.v1.Volume;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
    return Observed.made(new WithAccessCredentialSshPublicKey(secretName, userName));
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
    return Observed.made(new WithAccessCredentialUserPassword(secretName));
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

  /** The first volume from which cloud-init is configured, whatever its name. */
  private static @Nullable Volume cloudInitVolume(VirtualMachineInstance vmi) {
    for (Volume volume : Path.spec(vmi).getVolumes()) {
      if (volume != null
          && (volume.getCloudInitNoCloud() != null || volume.getCloudInitConfigDrive() != null)) {
        return volume;
      }
    }
    return null;
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

  /**
   * Lets those log in as the image's own user whose SSH public keys are in a secret, by cloud-init:
   * adds to {@code spec.accessCredentials}, and the cloud-init volume that it needs. Where the
   * manifest has neither a no-cloud nor a config-drive volume, it adds a no-cloud one to {@code
   * spec.volumes}, with user data that say nothing, and its disk to {@code
   * spec.domain.devices.disks}. The keys reach the guest when it boots.
   *
   * @param secretName the secret, in the machine's namespace; each of its values is a key
   * @return the option
   */
  public static Option<VirtualMachineInstance> withSshPublicKeys(String secretName) {
    return Observed.made(new WithSshPublicKeys(secretName));
  }

  private record WithSshPublicKeys(String secretName)
      implements OptionRecord<VirtualMachineInstance> {
    WithSshPublicKeys {
      Arguments.required("withSshPublicKeys", "secretName", secretName);
    }

    @Override
    public List<String> placeholders() {
      return List.of(".cloudInitNoCloud.userData");
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Volume volume = cloudInitVolume(vmi);
      if (volume == null) {
        CloudInitNoCloudSource source = CloudInit.noCloud(vmi, "withSshPublicKeys");
        source.setUserData("#cloud-config\n");
      }
      SSHPublicKeyAccessCredentialPropagationMethod method =
          new SSHPublicKeyAccessCredentialPropagationMethod();
      if (volume != null && volume.getCloudInitConfigDrive() != null) {
        method.setConfigDrive(new ConfigDriveSSHPublicKeyAccessCredentialPropagation());
      } else {
        method.setNoCloud(new NoCloudSSHPublicKeyAccessCredentialPropagation());
      }
      Path.spec(vmi).getAccessCredentials().add(sshPublicKey(secretName, method));
    }
  }
}
