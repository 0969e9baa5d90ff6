package io.libvmi.client;

import static io.libvmi.CloudInit.withCloudInitNoCloudUserData;
import static io.libvmi.Factories.newFedora;
import static io.libvmi.Libvmi.newVirtualMachine;
import static io.libvmi.Memory.withGuestMemory;
import static io.libvmi.Metadata.withLabel;
import static io.libvmi.Metadata.withName;
import static io.libvmi.Metadata.withNamespace;
import static io.libvmi.Network.withMasqueradeNetworking;
import static io.libvmi.VirtualMachines.withRunStrategy;

import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.libvmi.RunStrategy;
import io.libvmi.model.kubevirt.v1.VirtualMachine;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;

/** The code of docs/java.md. */
final class JavaGuide {
  private JavaGuide() {}

  static VirtualMachineInstance compose() {
    VirtualMachineInstance vmi =
        newFedora(
            withName("web-1"),
            withNamespace("shop"),
            withLabel("app", "web"),
            withGuestMemory("2Gi"),
            withMasqueradeNetworking(),
            withCloudInitNoCloudUserData("#cloud-config\nuser: fedora\n"));
    System.out.println(vmi);
    return vmi;
  }

  static VirtualMachineInstance create(KubernetesClient client, VirtualMachineInstance vmi) {
    VirtualMachine vm = newVirtualMachine(vmi, withRunStrategy(RunStrategy.ALWAYS));
    client.resource(vm).create();
    VirtualMachineInstance created = client.resource(vmi).create();
    return created;
  }

  static Pod find(KubernetesClient client, VirtualMachineInstance created) {
    Pod pod = Pods.getPodByVirtualMachineInstance(client, created, "shop");
    return pod;
  }
}
