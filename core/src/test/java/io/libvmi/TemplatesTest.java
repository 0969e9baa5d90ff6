package io.libvmi;

import static io.libvmi.Example.assertRefused;
import static io.libvmi.Example.machine;
import static io.libvmi.Filesystems.withFilesystemDv;
import static io.libvmi.Memory.withGuestMemory;
import static io.libvmi.Metadata.withLabel;
import static io.libvmi.Templates.withTemplate;
import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.model.kubevirt.v1.VirtualMachine;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstanceReplicaSet;
import io.libvmi.model.pool.v1beta1.VirtualMachinePool;
import org.junit.jupiter.api.Test;

class TemplatesTest {
  @Test
  void theInstancesOfAMachineAreSaidMore() {
    assertThat(
            Libvmi.from(machine(), withTemplate(withGuestMemory("4Gi"), withLabel("app", "web"))))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachine
            metadata:
              name: example
            spec:
              runStrategy: Halted
              template:
                metadata:
                  labels:
                    app: web
                spec:
                  domain:
                    devices: {}
                    memory:
                      guest: 4Gi
                    resources: {}
            """);
  }

  @Test
  void soAreThoseOfAReplicaSetAndOfAPool() {
    assertThat(
            Libvmi.from(
                new VirtualMachineInstanceReplicaSet(), withTemplate(withGuestMemory("4Gi"))))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstanceReplicaSet
            metadata: {}
            spec:
              template:
                metadata: {}
                spec:
                  domain:
                    memory:
                      guest: 4Gi
            """);
    assertThat(Libvmi.from(new VirtualMachinePool(), withTemplate(withGuestMemory("4Gi"))))
        .hasToString(
            """
            apiVersion: pool.kubevirt.io/v1beta1
            kind: VirtualMachinePool
            metadata: {}
            spec:
              virtualMachineTemplate:
                spec:
                  template:
                    metadata: {}
                    spec:
                      domain:
                        memory:
                          guest: 4Gi
            """);
  }

  @Test
  void whatIsRefusedChangesNothing() {
    VirtualMachine vm = machine(withTemplate(withFilesystemDv("data")));
    String before = vm.toString();
    assertRefused(
        () -> withTemplate(withGuestMemory("4Gi"), withFilesystemDv("data")).applyTo(vm),
        "withFilesystemDv: the manifest has a file system named \"data\" already");
    assertThat(vm).hasToString(before);
  }
}
