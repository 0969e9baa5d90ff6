package io.libvmi;

import io.fabric8.kubernetes.api.model.PodDNSConfig;
import io.libvmi.model.KubernetesTypes;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;

/** Options for names: what the machine is called, and whom it asks for names. */
public final class Dns {
  private Dns() {}

  /**
   * Sets the guest's host name, which it gets by DHCP and cloud-init: {@code spec.hostname}.
   * Without it, the machine's name.
   *
   * @param hostname the name; empty for none
   * @return the option
   */
  public static Option<VirtualMachineInstance> withHostname(String hostname) {
    return Observed.made(new WithHostname(hostname));
  }

  private record WithHostname(String hostname) implements OptionRecord<VirtualMachineInstance> {
    WithHostname {
      Arguments.required("withHostname", "hostname", hostname);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Path.spec(vmi).setHostname(Arguments.orAbsent(hostname));
    }
  }

  /**
   * Gives the machine a name in the cluster's DNS, below that of a headless service: {@code
   * spec.subdomain}.
   *
   * @param subdomain the service's name; empty for none
   * @return the option
   */
  public static Option<VirtualMachineInstance> withSubdomain(String subdomain) {
    return Observed.made(new WithSubdomain(subdomain));
  }

  private record WithSubdomain(String subdomain) implements OptionRecord<VirtualMachineInstance> {
    WithSubdomain {
      Arguments.required("withSubdomain", "subdomain", subdomain);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Path.spec(vmi).setSubdomain(Arguments.orAbsent(subdomain));
    }
  }

  /**
   * Sets whom the pod asks for names: {@code spec.dnsPolicy}.
   *
   * @param dnsPolicy {@code ClusterFirst}, {@code ClusterFirstWithHostNet}, {@code Default} or
   *     {@code None}; empty for the default, {@code ClusterFirst}
   * @return the option
   */
  public static Option<VirtualMachineInstance> withDnsPolicy(String dnsPolicy) {
    return Observed.made(new WithDnsPolicy(dnsPolicy));
  }

  private record WithDnsPolicy(String dnsPolicy) implements OptionRecord<VirtualMachineInstance> {
    WithDnsPolicy {
      Arguments.required("withDnsPolicy", "dnsPolicy", dnsPolicy);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Path.spec(vmi).setDnsPolicy(Arguments.orAbsent(dnsPolicy));
    }
  }

  /**
   * Sets name servers and search domains of the pod: {@code spec.dnsConfig}, in place of others.
   *
   * @param dnsConfig what it asks, which is copied
   * @return the option
   */
  public static Option<VirtualMachineInstance> withDnsConfig(PodDNSConfig dnsConfig) {
    return Observed.made(new WithDnsConfig(dnsConfig));
  }

  private record WithDnsConfig(PodDNSConfig dnsConfig)
      implements OptionRecord<VirtualMachineInstance> {
    WithDnsConfig {
      dnsConfig = KubernetesTypes.copy(Arguments.required("withDnsConfig", "dnsConfig", dnsConfig));
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Path.spec(vmi).setDnsConfig(KubernetesTypes.copy(dnsConfig));
    }
  }
}
