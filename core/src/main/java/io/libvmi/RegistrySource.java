package io.libvmi;

import io.libvmi.model.cdi.v1beta1.DataVolumeSourceRegistry;
import io.libvmi.model.cdi.v1beta1.PlatformOptions;

/**
 * Options for the container image that a data volume is filled with, for {@link
 * DataVolumeSources#withRegistrySource}. The paths here are those below {@code registry}.
 */
public final class RegistrySource {
  private RegistrySource() {}

  /**
   * Sets {@code url}.
   *
   * @param imageUrl the image, such as {@code docker://quay.io/containerdisks/fedora:latest}
   * @return the option
   */
  public static Option<DataVolumeSourceRegistry> withUrl(String imageUrl) {
    return Observed.made(new WithUrl(imageUrl));
  }

  private record WithUrl(String imageUrl) implements OptionRecord<DataVolumeSourceRegistry> {
    WithUrl {
      Arguments.required("withUrl", "imageUrl", imageUrl);
    }

    @Override
    public void applyTo(DataVolumeSourceRegistry registry) {
      registry.setUrl(imageUrl);
    }
  }

  /**
   * Sets {@code pullMethod}.
   *
   * @param pullMethod who gets the image
   * @return the option
   */
  public static Option<DataVolumeSourceRegistry> withPullMethod(RegistryPullMethod pullMethod) {
    return Observed.made(new WithPullMethod(pullMethod));
  }

  private record WithPullMethod(RegistryPullMethod pullMethod)
      implements OptionRecord<DataVolumeSourceRegistry> {
    WithPullMethod {
      Arguments.required("withPullMethod", "pullMethod", pullMethod);
    }

    @Override
    public void applyTo(DataVolumeSourceRegistry registry) {
      registry.setPullMethod(pullMethod.value());
    }
  }

  /**
   * Chooses among the images of several architectures: {@code platform.architecture}. Since
   * KubeVirt 1.7.
   *
   * @param arch the architecture; empty for the one of the node
   * @return the option
   */
  public static Option<DataVolumeSourceRegistry> withPlatformArch(Architecture arch) {
    return Observed.made(new WithPlatformArch(arch));
  }

  private record WithPlatformArch(Architecture arch)
      implements OptionRecord<DataVolumeSourceRegistry> {
    WithPlatformArch {
      Arguments.required("withPlatformArch", "arch", arch);
    }

    @Override
    public void applyTo(DataVolumeSourceRegistry registry) {
      PlatformOptions platform = registry.getPlatform();
      if (platform == null) {
        platform = new PlatformOptions();
        registry.setPlatform(platform);
      }
      platform.setArchitecture(Arguments.orAbsent(arch.value()));
    }
  }

  /**
   * Takes the image from an image stream of OpenShift: {@code imageStream}.
   *
   * @param imageStream the stream's name; empty for none
   * @return the option
   */
  public static Option<DataVolumeSourceRegistry> withImageStream(String imageStream) {
    return Observed.made(new WithImageStream(imageStream));
  }

  private record WithImageStream(String imageStream)
      implements OptionRecord<DataVolumeSourceRegistry> {
    WithImageStream {
      Arguments.required("withImageStream", "imageStream", imageStream);
    }

    @Override
    public void applyTo(DataVolumeSourceRegistry registry) {
      registry.setImageStream(Arguments.orAbsent(imageStream));
    }
  }

  /**
   * Sets {@code secretRef}, with which CDI logs in.
   *
   * @param secretName a secret of the namespace; empty for none
   * @return the option
   */
  public static Option<DataVolumeSourceRegistry> withRegistrySecret(String secretName) {
    return Observed.made(new WithRegistrySecret(secretName));
  }

  private record WithRegistrySecret(String secretName)
      implements OptionRecord<DataVolumeSourceRegistry> {
    WithRegistrySecret {
      Arguments.required("withRegistrySecret", "secretName", secretName);
    }

    @Override
    public void applyTo(DataVolumeSourceRegistry registry) {
      registry.setSecretRef(Arguments.orAbsent(secretName));
    }
  }

  /**
   * Sets {@code certConfigMap}, with the certificates that CDI trusts.
   *
   * @param configMapName a config map of the namespace; empty for none
   * @return the option
   */
  public static Option<DataVolumeSourceRegistry> withRegistryCertConfigMap(String configMapName) {
    return Observed.made(new WithRegistryCertConfigMap(configMapName));
  }

  private record WithRegistryCertConfigMap(String configMapName)
      implements OptionRecord<DataVolumeSourceRegistry> {
    WithRegistryCertConfigMap {
      Arguments.required("withRegistryCertConfigMap", "configMapName", configMapName);
    }

    @Override
    public void applyTo(DataVolumeSourceRegistry registry) {
      registry.setCertConfigMap(Arguments.orAbsent(configMapName));
    }
  }
}
