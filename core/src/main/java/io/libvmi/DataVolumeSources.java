package io.libvmi;

import io.libvmi.model.cdi.v1beta1.DataVolume;
import io.libvmi.model.cdi.v1beta1.DataVolumeBlankImage;
import io.libvmi.model.cdi.v1beta1.DataVolumeSource;
import io.libvmi.model.cdi.v1beta1.DataVolumeSourceGCS;
import io.libvmi.model.cdi.v1beta1.DataVolumeSourceHTTP;
import io.libvmi.model.cdi.v1beta1.DataVolumeSourceImageIO;
import io.libvmi.model.cdi.v1beta1.DataVolumeSourcePVC;
import io.libvmi.model.cdi.v1beta1.DataVolumeSourceRef;
import io.libvmi.model.cdi.v1beta1.DataVolumeSourceRegistry;
import io.libvmi.model.cdi.v1beta1.DataVolumeSourceS3;
import io.libvmi.model.cdi.v1beta1.DataVolumeSourceSnapshot;
import io.libvmi.model.cdi.v1beta1.DataVolumeSourceUpload;
import io.libvmi.model.cdi.v1beta1.DataVolumeSourceVDDK;
import java.util.List;

/**
 * Options for what a data volume is filled with: {@code spec.source}, of which there is one, or
 * {@code spec.sourceRef}.
 *
 * <p>A text that is empty is written as it is, unless it says otherwise.
 */
public final class DataVolumeSources {
  private DataVolumeSources() {}

  /**
   * Fills the volume with a container image: {@code spec.source.registry}, in the place of whatever
   * {@code spec.source} was.
   *
   * @param options what to say about the image
   * @return the option
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static Option<DataVolume> withRegistrySource(
      Option<? super DataVolumeSourceRegistry>... options) {
    return new WithRegistrySource(
        Arguments.<DataVolumeSourceRegistry>options("withRegistrySource", options));
  }

  private record WithRegistrySource(List<Option<? super DataVolumeSourceRegistry>> options)
      implements OptionRecord<DataVolume> {
    @Override
    public void applyTo(DataVolume dataVolume) {
      set(
          dataVolume,
          new DataVolumeSource()
              .withRegistry(Libvmi.applied(new DataVolumeSourceRegistry(), options)));
    }
  }

  /**
   * Fills the volume with a container image: {@code spec.source.registry}, in the place of whatever
   * {@code spec.source} was.
   *
   * @param imageUrl the image, such as {@code docker://quay.io/containerdisks/fedora:latest}
   * @param options what else to say about the image
   * @return the option
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static Option<DataVolume> withRegistryUrlSource(
      String imageUrl, Option<? super DataVolumeSourceRegistry>... options) {
    return new WithRegistryUrlSource(
        imageUrl, Arguments.<DataVolumeSourceRegistry>options("withRegistryUrlSource", options));
  }

  private record WithRegistryUrlSource(
      String imageUrl, List<Option<? super DataVolumeSourceRegistry>> options)
      implements OptionRecord<DataVolume> {
    WithRegistryUrlSource {
      Arguments.required("withRegistryUrlSource", "imageUrl", imageUrl);
    }

    @Override
    public void applyTo(DataVolume dataVolume) {
      set(
          dataVolume,
          new DataVolumeSource()
              .withRegistry(
                  Libvmi.applied(new DataVolumeSourceRegistry().withUrl(imageUrl), options)));
    }
  }

  /**
   * Fills the volume with a container image, and says who gets it: {@code spec.source.registry}, in
   * the place of whatever {@code spec.source} was.
   *
   * @param imageUrl the image, such as {@code docker://quay.io/containerdisks/fedora:latest}
   * @param pullMethod who gets it
   * @return the option
   */
  public static Option<DataVolume> withRegistryUrlSourceAndPullMethod(
      String imageUrl, RegistryPullMethod pullMethod) {
    return new WithRegistryUrlSourceAndPullMethod(imageUrl, pullMethod);
  }

  private record WithRegistryUrlSourceAndPullMethod(String imageUrl, RegistryPullMethod pullMethod)
      implements OptionRecord<DataVolume> {
    WithRegistryUrlSourceAndPullMethod {
      Arguments.required("withRegistryUrlSourceAndPullMethod", "imageUrl", imageUrl);
      Arguments.required("withRegistryUrlSourceAndPullMethod", "pullMethod", pullMethod);
    }

    @Override
    public void applyTo(DataVolume dataVolume) {
      set(
          dataVolume,
          new DataVolumeSource()
              .withRegistry(
                  new DataVolumeSourceRegistry()
                      .withUrl(imageUrl)
                      .withPullMethod(pullMethod.value())));
    }
  }

  /**
   * Leaves the volume empty: {@code spec.source.blank}, in the place of whatever {@code
   * spec.source} was.
   *
   * @return the option
   */
  public static Option<DataVolume> withBlankImageSource() {
    return new WithBlankImageSource();
  }

  private record WithBlankImageSource() implements OptionRecord<DataVolume> {
    @Override
    public void applyTo(DataVolume dataVolume) {
      set(dataVolume, new DataVolumeSource().withBlank(new DataVolumeBlankImage()));
    }
  }

  /**
   * Fills the volume with what is in a claim: {@code spec.source.pvc}, in the place of whatever
   * {@code spec.source} was.
   *
   * @param namespace the claim's namespace
   * @param name the claim's name
   * @return the option
   */
  public static Option<DataVolume> withPvcSource(String namespace, String name) {
    return new WithPvcSource(namespace, name);
  }

  private record WithPvcSource(String namespace, String name) implements OptionRecord<DataVolume> {
    WithPvcSource {
      Arguments.required("withPvcSource", "namespace", namespace);
      Arguments.required("withPvcSource", "name", name);
    }

    @Override
    public void applyTo(DataVolume dataVolume) {
      set(
          dataVolume,
          new DataVolumeSource()
              .withPvc(new DataVolumeSourcePVC().withNamespace(namespace).withName(name)));
    }
  }

  /**
   * Fills the volume with what is in a volume snapshot: {@code spec.source.snapshot}, in the place
   * of whatever {@code spec.source} was.
   *
   * @param namespace the snapshot's namespace
   * @param name the snapshot's name
   * @return the option
   */
  public static Option<DataVolume> withVolumeSnapshotSource(String namespace, String name) {
    return new WithVolumeSnapshotSource(namespace, name);
  }

  private record WithVolumeSnapshotSource(String namespace, String name)
      implements OptionRecord<DataVolume> {
    WithVolumeSnapshotSource {
      Arguments.required("withVolumeSnapshotSource", "namespace", namespace);
      Arguments.required("withVolumeSnapshotSource", "name", name);
    }

    @Override
    public void applyTo(DataVolume dataVolume) {
      set(
          dataVolume,
          new DataVolumeSource()
              .withSnapshot(
                  new DataVolumeSourceSnapshot().withNamespace(namespace).withName(name)));
    }
  }

  /**
   * Waits for somebody to upload what is to be in the volume: {@code spec.source.upload}, in the
   * place of whatever {@code spec.source} was.
   *
   * @return the option
   */
  public static Option<DataVolume> withUploadSource() {
    return new WithUploadSource();
  }

  private record WithUploadSource() implements OptionRecord<DataVolume> {
    @Override
    public void applyTo(DataVolume dataVolume) {
      set(dataVolume, new DataVolumeSource().withUpload(new DataVolumeSourceUpload()));
    }
  }

  /**
   * Fills the volume with a file from a web server: {@code spec.source.http}, in the place of
   * whatever {@code spec.source} was.
   *
   * @param url the file, such as {@code https://example.org/disk.qcow2}
   * @param options what else to say about it
   * @return the option
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static Option<DataVolume> withHttpSource(
      String url, Option<? super DataVolumeSourceHTTP>... options) {
    return new WithHttpSource(
        url, Arguments.<DataVolumeSourceHTTP>options("withHttpSource", options));
  }

  private record WithHttpSource(String url, List<Option<? super DataVolumeSourceHTTP>> options)
      implements OptionRecord<DataVolume> {
    WithHttpSource {
      Arguments.required("withHttpSource", "url", url);
    }

    @Override
    public void applyTo(DataVolume dataVolume) {
      set(
          dataVolume,
          new DataVolumeSource()
              .withHttp(Libvmi.applied(new DataVolumeSourceHTTP().withUrl(url), options)));
    }
  }

  /**
   * Fills the volume with a file from an S3 bucket: {@code spec.source.s3}, in the place of
   * whatever {@code spec.source} was.
   *
   * @param url the file, such as {@code https://s3.example.org/bucket/disk.qcow2}
   * @param options what else to say about it
   * @return the option
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static Option<DataVolume> withS3Source(
      String url, Option<? super DataVolumeSourceS3>... options) {
    return new WithS3Source(url, Arguments.<DataVolumeSourceS3>options("withS3Source", options));
  }

  private record WithS3Source(String url, List<Option<? super DataVolumeSourceS3>> options)
      implements OptionRecord<DataVolume> {
    WithS3Source {
      Arguments.required("withS3Source", "url", url);
    }

    @Override
    public void applyTo(DataVolume dataVolume) {
      set(
          dataVolume,
          new DataVolumeSource()
              .withS3(Libvmi.applied(new DataVolumeSourceS3().withUrl(url), options)));
    }
  }

  /**
   * Fills the volume with a file from Google Cloud Storage: {@code spec.source.gcs}, in the place
   * of whatever {@code spec.source} was.
   *
   * @param url the file, such as {@code gs://bucket/disk.qcow2}
   * @param options what else to say about it
   * @return the option
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static Option<DataVolume> withGcsSource(
      String url, Option<? super DataVolumeSourceGCS>... options) {
    return new WithGcsSource(url, Arguments.<DataVolumeSourceGCS>options("withGcsSource", options));
  }

  private record WithGcsSource(String url, List<Option<? super DataVolumeSourceGCS>> options)
      implements OptionRecord<DataVolume> {
    WithGcsSource {
      Arguments.required("withGcsSource", "url", url);
    }

    @Override
    public void applyTo(DataVolume dataVolume) {
      set(
          dataVolume,
          new DataVolumeSource()
              .withGcs(Libvmi.applied(new DataVolumeSourceGCS().withUrl(url), options)));
    }
  }

  /**
   * Fills the volume with a disk from oVirt: {@code spec.source.imageio}, in the place of whatever
   * {@code spec.source} was.
   *
   * @param url the engine's address
   * @param diskId the disk
   * @param options what else to say about it
   * @return the option
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static Option<DataVolume> withImageIoSource(
      String url, String diskId, Option<? super DataVolumeSourceImageIO>... options) {
    return new WithImageIoSource(
        url, diskId, Arguments.<DataVolumeSourceImageIO>options("withImageIoSource", options));
  }

  private record WithImageIoSource(
      String url, String diskId, List<Option<? super DataVolumeSourceImageIO>> options)
      implements OptionRecord<DataVolume> {
    WithImageIoSource {
      Arguments.required("withImageIoSource", "url", url);
      Arguments.required("withImageIoSource", "diskId", diskId);
    }

    @Override
    public void applyTo(DataVolume dataVolume) {
      set(
          dataVolume,
          new DataVolumeSource()
              .withImageio(
                  Libvmi.applied(
                      new DataVolumeSourceImageIO().withUrl(url).withDiskId(diskId), options)));
    }
  }

  /**
   * Fills the volume with a disk from VMware: {@code spec.source.vddk}, in the place of whatever
   * {@code spec.source} was.
   *
   * @param url the address of the vCenter or ESXi host
   * @param uuid the virtual machine
   * @param backingFile the file behind the disk
   * @param options what else to say about it
   * @return the option
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static Option<DataVolume> withVddkSource(
      String url,
      String uuid,
      String backingFile,
      Option<? super DataVolumeSourceVDDK>... options) {
    return new WithVddkSource(
        url, uuid, backingFile, Arguments.<DataVolumeSourceVDDK>options("withVddkSource", options));
  }

  private record WithVddkSource(
      String url,
      String uuid,
      String backingFile,
      List<Option<? super DataVolumeSourceVDDK>> options)
      implements OptionRecord<DataVolume> {
    WithVddkSource {
      Arguments.required("withVddkSource", "url", url);
      Arguments.required("withVddkSource", "uuid", uuid);
      Arguments.required("withVddkSource", "backingFile", backingFile);
    }

    @Override
    public void applyTo(DataVolume dataVolume) {
      set(
          dataVolume,
          new DataVolumeSource()
              .withVddk(
                  Libvmi.applied(
                      new DataVolumeSourceVDDK()
                          .withUrl(url)
                          .withUuid(uuid)
                          .withBackingFile(backingFile),
                      options)));
    }
  }

  /**
   * Fills the volume with what an object of the cluster points to: {@code spec.sourceRef}, in the
   * place of an earlier one.
   *
   * @param kind {@code DataSource}
   * @param namespace its namespace; empty for the one of the data volume
   * @param name its name
   * @return the option
   */
  public static Option<DataVolume> withDataVolumeSourceRef(
      String kind, String namespace, String name) {
    return new WithDataVolumeSourceRef(kind, namespace, name);
  }

  private record WithDataVolumeSourceRef(String kind, String namespace, String name)
      implements OptionRecord<DataVolume> {
    WithDataVolumeSourceRef {
      Arguments.required("withDataVolumeSourceRef", "kind", kind);
      Arguments.required("withDataVolumeSourceRef", "namespace", namespace);
      Arguments.required("withDataVolumeSourceRef", "name", name);
    }

    @Override
    public void applyTo(DataVolume dataVolume) {
      dataVolume
          .makeSpec()
          .setSourceRef(
              new DataVolumeSourceRef()
                  .withKind(kind)
                  .withNamespace(Arguments.orAbsent(namespace))
                  .withName(name));
    }
  }

  private static void set(DataVolume dataVolume, DataVolumeSource source) {
    dataVolume.makeSpec().setSource(source);
  }
}
