package io.libvmi.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.model.cloudinit.CloudConfig;
import io.libvmi.model.cloudinit.Ethernet;
import io.libvmi.model.cloudinit.User;
import io.libvmi.model.kubevirt.v1.CPU;
import io.libvmi.model.kubevirt.v1.Devices;
import io.libvmi.model.kubevirt.v1.DomainSpec;
import io.libvmi.model.kubevirt.v1.Rng;
import io.libvmi.model.kubevirt.v1.VirtualMachine;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstanceCondition;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstanceSpec;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstanceTemplateSpec;
import io.libvmi.model.kubevirt.v1.VirtualMachineList;
import io.libvmi.model.kubevirt.v1.VirtualMachineSpec;
import io.libvmi.text.JsonText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * An ordinary mapper, of Jackson 2 and of Jackson 3, reads and writes the model as we do.
 * Quantities are left to fabric8's tests: fabric8 7 tells Jackson 2 alone how it writes them.
 */
class JacksonTest {
  private static final String MAPPERS = "mappers";

  /** What both releases' mappers can do. */
  interface Mapper {
    String write(Object value);

    <T> T read(String json, Class<T> type);
  }

  static Stream<Arguments> mappers() {
    return Stream.of(
        Arguments.argumentSet("Jackson 2", new Jackson2()),
        Arguments.argumentSet("Jackson 3", new Jackson3()));
  }

  private static final class Jackson2 implements Mapper {
    private final com.fasterxml.jackson.databind.ObjectMapper mapper =
        new com.fasterxml.jackson.databind.ObjectMapper();

    @Override
    public String write(Object value) {
      try {
        return mapper.writeValueAsString(value);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public <T> T read(String json, Class<T> type) {
      try {
        return mapper.readValue(json, type);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static final class Jackson3 implements Mapper {
    private final tools.jackson.databind.json.JsonMapper mapper =
        tools.jackson.databind.json.JsonMapper.builder().build();

    @Override
    public String write(Object value) {
      return mapper.writeValueAsString(value);
    }

    @Override
    public <T> T read(String json, Class<T> type) {
      return mapper.readValue(json, type);
    }
  }

  private static VirtualMachine machine() {
    VirtualMachine vm =
        new VirtualMachine()
            .withSpec(
                new VirtualMachineSpec()
                    .withRunStrategy("Always")
                    .withTemplate(
                        new VirtualMachineInstanceTemplateSpec()
                            .withSpec(
                                new VirtualMachineInstanceSpec()
                                    .withDomain(
                                        new DomainSpec()
                                            .withCpu(new CPU().withCores(2L))
                                            .withDevices(
                                                new Devices()
                                                    .withDisks(new ArrayList<>())
                                                    .withRng(new Rng()))))));
    vm.getMetadata().setName("a");
    vm.getMetadata().setLabels(Map.of("app", "web"));
    vm.setAdditionalProperty("zFuture", Map.of("a", List.of(1, "x", true)));
    return vm;
  }

  @ParameterizedTest
  @MethodSource(MAPPERS)
  void aMachineIsWrittenAsWeWriteIt(Mapper mapper) {
    assertThat(mapper.read(mapper.write(machine()), Object.class))
        .isEqualTo(mapper.read(JsonText.of(machine()), Object.class));
  }

  @ParameterizedTest
  @MethodSource(MAPPERS)
  void aMachineIsReadBack(Mapper mapper) {
    assertThat(mapper.read(mapper.write(machine()), VirtualMachine.class)).isEqualTo(machine());
    assertThat(mapper.read(JsonText.of(machine()), VirtualMachine.class)).isEqualTo(machine());
  }

  @ParameterizedTest
  @MethodSource(MAPPERS)
  void keysWithOtherSignsThanJavasAreTheirOwn(Mapper mapper) {
    User user = new User().withName("me").withSshAuthorizedKeys(List.of("a key"));
    CloudConfig config = new CloudConfig().withUsers(List.of(user));

    assertThat(mapper.write(config))
        .isEqualTo("{\"users\":[{\"name\":\"me\",\"ssh_authorized_keys\":[\"a key\"]}]}");
    assertThat(mapper.read(mapper.write(config), CloudConfig.class)).isEqualTo(config);
    assertThat(mapper.read("{\"set-name\":\"lan\"}", Ethernet.class))
        .isEqualTo(new Ethernet().withSetName("lan"));
  }

  @ParameterizedTest
  @MethodSource(MAPPERS)
  void aListIsReadBack(Mapper mapper) {
    VirtualMachineList list =
        new VirtualMachineList()
            .withApiVersion("kubevirt.io/v1")
            .withKind("VirtualMachineList")
            .withItems(List.of(machine(), new VirtualMachine()));
    list.setAdditionalProperty("future", 1);

    assertThat(mapper.read(mapper.write(list), VirtualMachineList.class)).isEqualTo(list);
  }

  @ParameterizedTest
  @MethodSource(MAPPERS)
  void aListThatWasOnlyAskedForIsNotWritten(Mapper mapper) {
    Devices devices = new Devices().withRng(new Rng());
    assertThat(devices.getDisks()).isEmpty();

    assertThat(mapper.write(devices)).isEqualTo("{\"rng\":{}}");
  }

  @ParameterizedTest
  @MethodSource(MAPPERS)
  void aStatedNullIsKeptWhereTheApiAllowsIt(Mapper mapper) {
    String json = "{\"lastProbeTime\":null,\"type\":\"Ready\"}";

    VirtualMachineInstanceCondition condition =
        mapper.read(json, VirtualMachineInstanceCondition.class);

    assertThat(mapper.read(mapper.write(condition), Object.class))
        .isEqualTo(mapper.read(json, Object.class));
    assertThat(JsonText.of(condition)).isEqualTo(json);
    assertThat(condition.getLastProbeTime()).isNull();
  }

  @ParameterizedTest
  @MethodSource(MAPPERS)
  void aStatedNullGivesWayToAValue(Mapper mapper) {
    VirtualMachineInstanceCondition condition =
        mapper.read("{\"lastProbeTime\":null}", VirtualMachineInstanceCondition.class);

    condition.setLastProbeTime("2026-01-01T00:00:00Z");

    String json = "{\"lastProbeTime\":\"2026-01-01T00:00:00Z\"}";
    assertThat(mapper.write(condition)).isEqualTo(json);
    assertThat(JsonText.of(condition)).isEqualTo(json);
  }

  @ParameterizedTest
  @MethodSource(MAPPERS)
  void aFieldWinsOverAnAdditionalPropertyOfItsName(Mapper mapper) {
    CPU cpu = new CPU().withCores(4L);
    cpu.setAdditionalProperty("cores", "${CORES}");
    cpu.setAdditionalProperty("threads", "${THREADS}");

    String json = "{\"cores\":4,\"threads\":\"${THREADS}\"}";
    assertThat(mapper.write(cpu)).isEqualTo(json);
    assertThat(JsonText.of(cpu)).isEqualTo(json);
    assertThat(TreeWriter.treeOf(cpu)).isEqualTo(Map.of("cores", 4L, "threads", "${THREADS}"));
    assertThat(cpu.copy()).isEqualTo(cpu);
    assertThat(mapper.write(cpu.withCores(null).copy()))
        .isEqualTo("{\"cores\":\"${CORES}\",\"threads\":\"${THREADS}\"}");
  }
}
