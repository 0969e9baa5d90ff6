package io.libvmi;

import io.libvmi.model.cdi.v1beta1.DataVolumeSourceHTTP;

/**
 * Options for the web server that a data volume is filled from, for {@link
 * ImportSources#withHttpSource}. The paths here are those below {@code http}.
 */
public final class HttpSource {
  private HttpSource() {}

  /**
   * Sets {@code secretRef}, with which CDI logs in.
   *
   * @param secretName a secret of the namespace; empty for none
   * @return the option
   */
  public static Option<DataVolumeSourceHTTP> withHttpSecret(String secretName) {
    return Observed.made(new WithHttpSecret(secretName));
  }

  private record WithHttpSecret(String secretName) implements OptionRecord<DataVolumeSourceHTTP> {
    WithHttpSecret {
      Arguments.required("withHttpSecret", "secretName", secretName);
    }

    @Override
    public void applyTo(DataVolumeSourceHTTP http) {
      http.setSecretRef(Arguments.orAbsent(secretName));
    }
  }

  /**
   * Sets {@code certConfigMap}, with the certificates that CDI trusts.
   *
   * @param configMapName a config map of the namespace; empty for none
   * @return the option
   */
  public static Option<DataVolumeSourceHTTP> withHttpCertConfigMap(String configMapName) {
    return Observed.made(new WithHttpCertConfigMap(configMapName));
  }

  private record WithHttpCertConfigMap(String configMapName)
      implements OptionRecord<DataVolumeSourceHTTP> {
    WithHttpCertConfigMap {
      Arguments.required("withHttpCertConfigMap", "configMapName", configMapName);
    }

    @Override
    public void applyTo(DataVolumeSourceHTTP http) {
      http.setCertConfigMap(Arguments.orAbsent(configMapName));
    }
  }

  /**
   * Adds a header of the request to {@code extraHeaders}.
   *
   * @param header name and value, such as {@code X-Token: abc}
   * @return the option
   */
  public static Option<DataVolumeSourceHTTP> withHttpExtraHeader(String header) {
    return Observed.made(new WithHttpExtraHeader(header));
  }

  private record WithHttpExtraHeader(String header) implements OptionRecord<DataVolumeSourceHTTP> {
    WithHttpExtraHeader {
      Arguments.required("withHttpExtraHeader", "header", header);
    }

    @Override
    public void applyTo(DataVolumeSourceHTTP http) {
      http.getExtraHeaders().add(header);
    }
  }

  /**
   * Adds headers of the request from a secret to {@code secretExtraHeaders}.
   *
   * @param secretName a secret of the namespace, whose values are headers
   * @return the option
   */
  public static Option<DataVolumeSourceHTTP> withHttpSecretExtraHeader(String secretName) {
    return Observed.made(new WithHttpSecretExtraHeader(secretName));
  }

  private record WithHttpSecretExtraHeader(String secretName)
      implements OptionRecord<DataVolumeSourceHTTP> {
    WithHttpSecretExtraHeader {
      Arguments.required("withHttpSecretExtraHeader", "secretName", secretName);
    }

    @Override
    public void applyTo(DataVolumeSourceHTTP http) {
      http.getSecretExtraHeaders().add(secretName);
    }
  }
}
