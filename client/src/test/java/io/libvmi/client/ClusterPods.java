package io.libvmi.client;

import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodBuilder;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;

/**
 * Pods as virt-controller and others leave them in a cluster, and the machine that they belong to.
 */
final class ClusterPods {
  static final String NAMESPACE = "ns1";
  static final String CREATED_BY = "kubevirt.io/created-by";

  private ClusterPods() {}

  static VirtualMachineInstance machine(String uid) {
    VirtualMachineInstance vmi = new VirtualMachineInstance();
    vmi.getMetadata().setNamespace(NAMESPACE);
    vmi.getMetadata().setName("vmi1");
    vmi.getMetadata().setUid(uid);
    return vmi;
  }

  static Pod pod(String name) {
    return new PodBuilder()
        .withNewMetadata()
        .withNamespace(NAMESPACE)
        .withName(name)
        .endMetadata()
        .build();
  }

  static Pod labelled(String name, String uid) {
    return new PodBuilder(pod(name))
        .editMetadata()
        .addToLabels(CREATED_BY, uid)
        .endMetadata()
        .build();
  }

  static Pod controlled(String name, String uid) {
    return owned(pod(name), uid, true);
  }

  static Pod owned(Pod pod, String uid, Boolean controller) {
    return new PodBuilder(pod)
        .editMetadata()
        .addNewOwnerReference()
        .withApiVersion("kubevirt.io/v1")
        .withKind("VirtualMachineInstance")
        .withName("vmi1")
        .withUid(uid)
        .withController(controller)
        .endOwnerReference()
        .endMetadata()
        .build();
  }

  /** What is said of a machine that controls none of so many pods. */
  static String noPod(int pods, String uid, String where) {
    return String.format(
        "getPodByVirtualMachineInstance: VirtualMachineInstance ns1/vmi1 (uid %s) controls no pod"
            + " %s (pods there: %d): none has that uid as its controller's or in the label"
            + " kubevirt.io/created-by",
        uid, where, pods);
  }
}
