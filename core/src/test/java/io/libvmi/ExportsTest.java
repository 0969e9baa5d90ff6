package io.libvmi;

import static io.libvmi.Exports.newExport;
import static io.libvmi.Exports.withExportTokenSecret;
import static io.libvmi.Exports.withExportTtl;
import static io.libvmi.Exports.withExportedPvc;
import static io.libvmi.Exports.withExportedSnapshot;
import static io.libvmi.Exports.withExportedVm;
import static io.libvmi.Metadata.withName;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExportsTest {
  @Test
  void somethingIsExported() {
    assertThat(newExport(withName("example"), withExportedVm("web-1")))
        .hasToString(
            """
            apiVersion: export.kubevirt.io/v1
            kind: VirtualMachineExport
            metadata:
              name: example
            spec:
              source:
                apiGroup: kubevirt.io
                kind: VirtualMachine
                name: web-1
            """);
    assertThat(
            newExport(withName("example"), withExportedVm("web-1"), withExportedSnapshot("snap-1")))
        .hasToString(
            """
            apiVersion: export.kubevirt.io/v1
            kind: VirtualMachineExport
            metadata:
              name: example
            spec:
              source:
                apiGroup: snapshot.kubevirt.io
                kind: VirtualMachineSnapshot
                name: snap-1
            """);
    assertThat(
            newExport(
                withName("example"),
                withExportedPvc("data"),
                withExportTokenSecret("token"),
                withExportTtl("1h")))
        .hasToString(
            """
            apiVersion: export.kubevirt.io/v1
            kind: VirtualMachineExport
            metadata:
              name: example
            spec:
              source:
                apiGroup: ""
                kind: PersistentVolumeClaim
                name: data
              tokenSecretRef: token
              ttlDuration: 1h
            """);
  }
}
