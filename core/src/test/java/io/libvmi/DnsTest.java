package io.libvmi;

import static io.libvmi.Dns.withDnsConfig;
import static io.libvmi.Dns.withDnsPolicy;
import static io.libvmi.Dns.withHostname;
import static io.libvmi.Dns.withSubdomain;
import static io.libvmi.Example.instance;
import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.PodDNSConfig;
import io.fabric8.kubernetes.api.model.PodDNSConfigBuilder;
import org.junit.jupiter.api.Test;

class DnsTest {
  @Test
  void theMachineHasANameAndAsksForNames() {
    assertThat(
            instance(
                withHostname("web-0"),
                withSubdomain("web"),
                withDnsPolicy("None"),
                withDnsConfig(
                    new PodDNSConfigBuilder()
                        .withNameservers("10.0.0.53")
                        .withSearches("example.org")
                        .addNewOption()
                        .withName("ndots")
                        .withValue("1")
                        .endOption()
                        .build())))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              dnsConfig:
                nameservers:
                - 10.0.0.53
                options:
                - name: ndots
                  value: "1"
                searches:
                - example.org
              dnsPolicy: None
              domain:
                devices: {}
                resources: {}
              hostname: web-0
              subdomain: web
            """);
  }

  @Test
  void anEmptyNameIsNone() {
    assertThat(
            instance(
                withHostname("web-0"),
                withSubdomain("web"),
                withDnsPolicy("None"),
                withHostname(""),
                withSubdomain(""),
                withDnsPolicy("")))
        .hasToString(instance().toString());
  }

  @Test
  void nameServersTakeThePlaceOfOthers() {
    PodDNSConfig config = new PodDNSConfigBuilder().withNameservers("10.0.0.53").build();
    var option = withDnsConfig(config);
    config.getNameservers().add("spoilt");
    assertThat(
            instance(
                withDnsConfig(new PodDNSConfigBuilder().withSearches("example.org").build()),
                option))
        .hasToString(
            instance(withDnsConfig(new PodDNSConfigBuilder().withNameservers("10.0.0.53").build()))
                .toString());
  }
}
