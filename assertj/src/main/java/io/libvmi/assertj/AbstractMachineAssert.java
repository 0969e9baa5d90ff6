package io.libvmi.assertj;

import io.libvmi.model.ApiType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about machines: what an instance is, or will be that is made from a template.
 *
 * @param <S> the class of the assertions
 * @param <A> the manifest's kind
 */
public abstract class AbstractMachineAssert<
        S extends AbstractMachineAssert<S, A>, A extends ApiType>
    extends AbstractManifestAssert<S, A> {
  private static final List<String> CLOUD_INIT =
      List.of("cloudInitNoCloud", "cloudInitConfigDrive");

  private final String spec;

  /** The path of the instance's spec says where the machine stands in the manifest. */
  AbstractMachineAssert(@Nullable A actual, Class<?> self, String spec) {
    super(actual, self);
    this.spec = spec;
  }

  /**
   * Asserts the memory that the guest sees, {@code domain.memory.guest}.
   *
   * @param quantity such as {@code 2Gi}; it is compared by value
   * @return these assertions
   */
  public S hasGuestMemory(String quantity) {
    return requireQuantity("the guest memory", path("domain.memory.guest"), quantity);
  }

  /**
   * Asserts the memory that the pod requests, {@code domain.resources.requests.memory}.
   *
   * @param quantity such as {@code 2Gi}; it is compared by value
   * @return these assertions
   */
  public S hasMemoryRequest(String quantity) {
    return requireQuantity(
        "the memory request", path("domain.resources.requests.memory"), quantity);
  }

  /**
   * Asserts the limit of the pod's memory, {@code domain.resources.limits.memory}.
   *
   * @param quantity such as {@code 2Gi}; it is compared by value
   * @return these assertions
   */
  public S hasMemoryLimit(String quantity) {
    return requireQuantity("the memory limit", path("domain.resources.limits.memory"), quantity);
  }

  /**
   * Asserts the CPU time that the pod requests, {@code domain.resources.requests.cpu}.
   *
   * @param quantity such as {@code 500m}; it is compared by value
   * @return these assertions
   */
  public S hasCpuRequest(String quantity) {
    return requireQuantity("the CPU request", path("domain.resources.requests.cpu"), quantity);
  }

  /**
   * Asserts the limit of the pod's CPU time, {@code domain.resources.limits.cpu}.
   *
   * @param quantity such as {@code 500m}; it is compared by value
   * @return these assertions
   */
  public S hasCpuLimit(String quantity) {
    return requireQuantity("the CPU limit", path("domain.resources.limits.cpu"), quantity);
  }

  /**
   * Asserts the cores of each socket, {@code domain.cpu.cores}.
   *
   * @param cores how many
   * @return these assertions
   */
  public S hasCpuCores(long cores) {
    return requireValue("the cores of a socket", path("domain.cpu.cores"), cores);
  }

  /**
   * Asserts the sockets, {@code domain.cpu.sockets}.
   *
   * @param sockets how many
   * @return these assertions
   */
  public S hasCpuSockets(long sockets) {
    return requireValue("the CPU sockets", path("domain.cpu.sockets"), sockets);
  }

  /**
   * Asserts the threads of each core, {@code domain.cpu.threads}.
   *
   * @param threads how many
   * @return these assertions
   */
  public S hasCpuThreads(long threads) {
    return requireValue("the threads of a core", path("domain.cpu.threads"), threads);
  }

  /**
   * Asserts that there is a disk, and goes to it.
   *
   * @param name its name
   * @return assertions about the disk and its volume
   */
  public DiskAssert<S> hasDisk(String name) {
    requireItem("the disks", path("domain.devices.disks"), name);
    return new DiskAssert<>(myself, name);
  }

  /**
   * Asserts that there is no disk of a name.
   *
   * @param name the name
   * @return these assertions
   */
  public S hasNoDisk(String name) {
    return requireNoItem("the disks", path("domain.devices.disks"), name);
  }

  /**
   * Asserts that there is a volume, and goes to it.
   *
   * @param name its name
   * @return assertions about the volume
   */
  public VolumeAssert<S> hasVolume(String name) {
    requireItem("the volumes", path("volumes"), name);
    return new VolumeAssert<>(myself, name);
  }

  /**
   * Asserts that there is no volume of a name.
   *
   * @param name the name
   * @return these assertions
   */
  public S hasNoVolume(String name) {
    return requireNoItem("the volumes", path("volumes"), name);
  }

  /**
   * Asserts that there is an interface, and goes to it.
   *
   * @param name its name
   * @return assertions about the interface and its network
   */
  public InterfaceAssert<S> hasInterface(String name) {
    requireItem("the interfaces", path("domain.devices.interfaces"), name);
    return new InterfaceAssert<>(myself, name);
  }

  /**
   * Asserts that there is no interface of a name.
   *
   * @param name the name
   * @return these assertions
   */
  public S hasNoInterface(String name) {
    return requireNoItem("the interfaces", path("domain.devices.interfaces"), name);
  }

  /**
   * Asserts that there is a network.
   *
   * @param name its name
   * @return these assertions
   */
  public S hasNetwork(String name) {
    return requireItem("the networks", path("networks"), name);
  }

  /**
   * Asserts a part of cloud-init's user data, of whichever volume has some, decoded where it is in
   * base64.
   *
   * @param part the part
   * @return these assertions
   */
  public S hasCloudInitUserDataContaining(String part) {
    List<String> texts = userData();
    return require(
        texts.stream().anyMatch(text -> text.contains(part)),
        "the cloud-init user data",
        "to contain " + Values.shown(part),
        texts.isEmpty()
            ? "there is none in the manifest" + at(path("volumes"))
            : "it is " + String.join("\n  and ", texts.stream().map(Values::shown).toList()));
  }

  private List<String> userData() {
    List<String> texts = new ArrayList<>();
    if (valueOf(path("volumes")) instanceof List<?> volumes) {
      for (Object volume : volumes) {
        for (String source : CLOUD_INIT) {
          if (volume instanceof Map<?, ?> map && map.get(source) instanceof Map<?, ?> data) {
            if (data.get("userData") instanceof String text) {
              texts.add(text);
            }
            if (data.get("userDataBase64") instanceof String text) {
              texts.add(new String(Base64.getMimeDecoder().decode(text), StandardCharsets.UTF_8));
            }
          }
        }
      }
    }
    return texts;
  }

  /** The path of something in the instance's spec. */
  final String path(String below) {
    return spec + "." + below;
  }
}
