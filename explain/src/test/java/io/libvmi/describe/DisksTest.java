package io.libvmi.describe;

import static io.libvmi.describe.Described.ofInstance;
import static io.libvmi.describe.Described.ofVirtualMachine;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DisksTest {

  @Test
  void disksAndWhereTheirDataComesFrom() {
    assertThat(
            ofInstance(
                "Disks",
                """
                domain:
                  devices:
                    disks:
                    - {name: image, disk: {bus: virtio}, cache: none, io: native, serial: a1}
                    - {name: claim, lun: {bus: scsi}, shareable: true, dedicatedIOThread: true}
                    - {name: cd, cdrom: {bus: sata, readonly: false}}
                    - {name: read, disk: {readonly: true}}
                    - {name: lost}
                    filesystems: [{name: folder, virtiofs: {}}]
                volumes:
                - {name: image, containerDisk: {image: "fedora:42"}}
                - {name: claim, persistentVolumeClaim: {claimName: data, readOnly: true, hotpluggable: true}}
                - {name: read, ephemeral: {persistentVolumeClaim: {claimName: golden}}}
                - {name: folder, configMap: {name: settings}}
                - {name: extra, emptyDisk: {capacity: 2Gi}}
                """))
        .containsExactly(
            "image: disk, virtio, cache none, I/O native, serial number a1; container image"
                + " fedora:42; what is written is lost on restart",
            "claim: LUN, scsi, shareable, an I/O thread of its own; PVC data, read-only, plugged"
                + " into the running machine; kept",
            "cd: CD drive, sata, writable; nothing in it",
            "read: disk, default bus (sata on amd64), read-only; on top of PVC golden; what is"
                + " written is lost on restart",
            "lost: disk, default bus (sata on amd64); there is no volume of this name",
            "folder: folder shared with the guest; config map settings",
            "extra: disk, which KubeVirt adds, default bus (sata on amd64); empty, 2Gi; what is"
                + " written is lost on restart");
  }

  @Test
  void volumesOfAllKinds() {
    assertThat(
            ofInstance(
                "Disks",
                """
                architecture: s390x
                volumes:
                - {name: a, hostDisk: {path: /d.img, type: DiskOrCreate, capacity: 1Gi}}
                - {name: b, cloudInitConfigDrive: {}}
                - {name: c, sysprep: {configMap: {name: answers}}}
                - {name: d, sysprep: {secret: {name: answers}}}
                - {name: e, secret: {secretName: keys}}
                - {name: f, serviceAccount: {serviceAccountName: robot}}
                - {name: g, downwardAPI: {}}
                - {name: h, downwardMetrics: {}}
                - {name: i, memoryDump: {claimName: dumps}}
                - {name: j, containerPath: {path: /data}}
                - {name: k}
                - {name: l, floppy: {}}
                - {name: m, dataVolume: {name: other}}
                """))
        .extracting(line -> line.replace("disk, which KubeVirt adds, virtio by default; ", ""))
        .containsExactly(
            "a: file of the host /d.img, made where it is absent, 1Gi; kept, on that host",
            "b: cloud-init with nothing in it",
            "c: answers for Windows Setup from config map answers",
            "d: answers for Windows Setup from Secret answers",
            "e: Secret keys",
            "f: token of service account robot",
            "g: what Kubernetes says of the pod",
            "h: metrics of the host",
            "i: no disk; a dump of the memory goes to PVC dumps",
            "j: path of the pod /data",
            "k: its volume does not say where the data comes from",
            "l: floppy",
            "m: data volume other; kept");
  }

  @Test
  void dataVolumesThatTheMachineMakes() {
    assertThat(
            ofVirtualMachine(
                "Disks",
                """
                preference: {name: linux}
                dataVolumeTemplates:
                - metadata: {name: a}
                  spec: {sourceRef: {kind: DataSource, name: fedora, namespace: images}, storage: {storageClassName: fast}}
                - metadata: {name: b}
                  spec: {source: {pvc: {name: golden, namespace: images}}}
                - metadata: {name: c}
                  spec: {source: {http: {url: "https://example.org/disk.qcow2"}}}
                - metadata: {name: d}
                  spec: {source: {upload: {}}}
                - metadata: {name: e}
                  spec: {source: {snapshot: {name: monday}}}
                - metadata: {name: f}
                  spec: {source: {registry: {imageStream: fedora}}}
                - metadata: {name: g}
                  spec: {}
                - metadata: {name: h}
                  spec: {source: {vddk: {}}}
                template:
                  spec:
                    volumes:
                    - {name: a, dataVolume: {name: a}}
                    - {name: b, dataVolume: {name: b}}
                    - {name: c, dataVolume: {name: c}}
                    - {name: d, dataVolume: {name: d}}
                    - {name: e, dataVolume: {name: e}}
                    - {name: f, dataVolume: {name: f}}
                    - {name: g, dataVolume: {name: g}}
                    - {name: h, dataVolume: {name: h}}
                """))
        .extracting(line -> line.substring(line.indexOf("data volume")))
        .containsExactly(
            "data volume a, made from DataSource images/fedora, storage class fast; kept",
            "data volume b, made from PVC images/golden; kept",
            "data volume c, made from https://example.org/disk.qcow2; kept",
            "data volume d, made for an upload; kept",
            "data volume e, made from snapshot monday; kept",
            "data volume f, made from image stream fedora; kept",
            "data volume g, made as the cluster sees fit; kept",
            "data volume h, made from vddk; kept");
  }
}
