package io.libvmi.describe;

/** Who may log in, as far as KubeVirt sees to it. */
final class Credentials {
  private Credentials() {}

  static Lines of(Machine machine) {
    Lines lines = new Lines("Credentials");
    for (Part one : machine.spec().parts("accessCredentials")) {
      if (one.has("sshPublicKey")) {
        add(lines, "SSH keys", one.part("sshPublicKey"));
      }
      if (one.has("userPassword")) {
        add(lines, "passwords", one.part("userPassword"));
      }
    }
    return lines;
  }

  private static void add(Lines lines, String label, Part credential) {
    String secret = credential.text("source.secret.secretName", "");
    lines.add(label, "from Secret " + secret + ", " + way(credential.part("propagationMethod")));
  }

  private static String way(Part method) {
    if (method.has("qemuGuestAgent")) {
      String users = String.join(", ", method.texts("qemuGuestAgent.users"));
      return "by the guest agent" + (users.isEmpty() ? "" : " for " + users);
    }
    return "by cloud-init (" + String.join(", ", method.names()) + ")";
  }
}
