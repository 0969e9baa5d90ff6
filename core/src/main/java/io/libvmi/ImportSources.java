package io.libvmi;

import io.libvmi.model.cdi.v1beta1.DataVolume;
import io.libvmi.model.cdi.v1beta1.DataVolumeSource;
import io.libvmi.model.cdi.v1beta1.DataVolumeSourceGCS;
import io.libvmi.model.cdi.v1beta1.DataVolumeSourceHTTP;
import io.libvmi.model.cdi.v1beta1.DataVolumeSourceImageIO;
import io.libvmi.model.cdi.v1beta1.DataVolumeSourceS3;
import io.libvmi.model.cdi.v1beta1.DataVolumeSourceVDDK;
import java.util.List;

/**
 * Options for what a data volume is filled with from outside the cluster: {@code spec.source}, of
 * which there is one.
 *
 * <p>A text that is empty is written as it is.
 */
public final class ImportSources {
  private ImportSources() {}

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
    return Observed.made(
        new WithHttpSource(
            url, Arguments.<DataVolumeSourceHTTP>options("withHttpSource", options)));
  }

  private record WithHttpSource(String url, List<Option<? super DataVolumeSourceHTTP>> options)
      implements OptionRecord<DataVolume> {
    WithHttpSource {
      Arguments.required("withHttpSource", "url", url);
    }

    @Override
    public void applyTo(DataVolume dataVolume) {
      DataVolumeSources.set(
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
    return Observed.made(
        new WithS3Source(url, Arguments.<DataVolumeSourceS3>options("withS3Source", options)));
  }

  private record WithS3Source(String url, List<Option<? super DataVolumeSourceS3>> options)
      implements OptionRecord<DataVolume> {
    WithS3Source {
      Arguments.required("withS3Source", "url", url);
    }

    @Override
    public void applyTo(DataVolume dataVolume) {
      DataVolumeSources.set(
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
    return Observed.made(
        new WithGcsSource(url, Arguments.<DataVolumeSourceGCS>options("withGcsSource", options)));
  }

  private record WithGcsSource(String url, List<Option<? super DataVolumeSourceGCS>> options)
      implements OptionRecord<DataVolume> {
    WithGcsSource {
      Arguments.required("withGcsSource", "url", url);
    }

    @Override
    public void applyTo(DataVolume dataVolume) {
      DataVolumeSources.set(
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
    return Observed.made(
        new WithImageIoSource(
            url, diskId, Arguments.<DataVolumeSourceImageIO>options("withImageIoSource", options)));
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
      DataVolumeSources.set(
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
    return Observed.made(
        new WithVddkSource(
            url,
            uuid,
            backingFile,
            Arguments.<DataVolumeSourceVDDK>options("withVddkSource", options)));
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
      DataVolumeSources.set(
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
}
