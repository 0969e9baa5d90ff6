package io.libvmi;

import io.libvmi.model.cdi.v1beta1.DataVolume;
import io.libvmi.model.cdi.v1beta1.DataVolumeBlankImage;
import io.libvmi.model.cdi.v1beta1.DataVolumeSource;
import io.libvmi.model.cdi.v1beta1.DataVolumeSourcePVC;
import io.libvmi.model.cdi.v1beta1.DataVolumeSourceRef;
import io.libvmi.model.cdi.v1beta1.DataVolumeSourceRegistry;
import io.libvmi.model.cdi.v1beta1.DataVolumeSourceSnapshot;
import io.libvmi.model.cdi.v1beta1.DataVolumeSourceUpload;
import java.util.List;

/**
 * Options for what a data volume is filled with: {@code spec.source}, of which there is one, or
 * {@code spec.sourceRef}. Sources outside the cluster, but for registries, are in {@link
 * ImportSources}.
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
    return Observed.made(
        new WithRegistrySource(
            Arguments.<DataVolumeSourceRegistry>options("withRegistrySource", options)));
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
    return Observed.made(
        new WithRegistryUrlSource(
            imageUrl,
            Arguments.<DataVolumeSourceRegistry>options("withRegistryUrlSource", options)));
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
    return Observed.made(new WithRegistryUrlSourceAndPullMethod(imageUrl, pullMethod));
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
    return Observed.made(new WithBlankImageSource());
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
    return Observed.made(new WithPvcSource(namespace, name));
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
    return Observed.made(new WithVolumeSnapshotSource(namespace, name));
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
    return Observed.made(new WithUploadSource());
  }

  private record WithUploadSource() implements OptionRecord<DataVolume> {
    @Override
    public void applyTo(DataVolume dataVolume) {
      set(dataVolume, new DataVolumeSource().withUpload(new DataVolumeSourceUpload()));
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
    return Observed.made(new WithDataVolumeSourceRef(kind, namespace, name));
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

  /** Puts a source in the place of whatever was there. */
  static void set(DataVolume dataVolume, DataVolumeSource source) {
    dataVolume.makeSpec().setSource(source);
  }
}
