package io.libvmi.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestNameTest {
  private static final List<String> FIELDS =
      List.of(
          "cores",
          "sockets",
          "threads",
          "model",
          "bootOrder",
          "disk",
          "disks",
          "lun",
          "cdrom",
          "name",
          "memory",
          "masquerade",
          "dedicatedCpuPlacement",
          "vmi");

  private static final List<String> OPTIONS =
      List.of(
          "withCpuCount",
          "withCpuModel",
          "withGuestMemory",
          "withMemoryLimit",
          "withRng",
          "withContainerDisk",
          "withUefi",
          "withCloudInitNoCloud",
          "withHugepages");

  @ParameterizedTest
  @CsvSource({
    "coers,cores",
    "core,cores",
    "Cores,cores",
    "CORES,cores",
    "cors,cores",
    "socket,sockets",
    "treads,threads",
    "boot_order,bootOrder",
    "boot-order,bootOrder",
    "bootorder,bootOrder",
    "diks,disk",
    "diskss,disks",
    "nmae,name",
    "vm,vmi",
    "mem,memory",
    "memoryGuest,memory",
    "dedicated,dedicatedCpuPlacement",
    "masqerade,masquerade",
    "CpuPlacement,dedicatedCpuPlacement"
  })
  void findsTheField(String wrong, String right) {
    assertThat(NearestName.find(wrong, FIELDS)).contains(right);
  }

  @ParameterizedTest
  @CsvSource({
    "WithCPUCount,withCpuCount",
    "withCPUModel,withCpuModel",
    "withCpuCont,withCpuCount",
    "withMemory,withMemoryLimit",
    "guestMemory,withGuestMemory",
    "containerDisk,withContainerDisk",
    "withNoCloud,withCloudInitNoCloud",
    "rng,withRng",
    "withEufi,withUefi",
    "uefi,withUefi"
  })
  void findsTheOption(String wrong, String right) {
    assertThat(NearestName.find(wrong, OPTIONS)).contains(right);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "zzz", "network", "co", "--", "withTablet"})
  void findsNothingFarAway(String wrong) {
    assertThat(NearestName.find(wrong, FIELDS)).isEmpty();
    assertThat(NearestName.suggestion(wrong, FIELDS)).isNull();
  }

  @Test
  void sharedWordsAreNotEnough() {
    assertThat(NearestName.find("withTablet", OPTIONS)).isEmpty();
    assertThat(NearestName.find("x".repeat(101), List.of("x".repeat(101)))).isEmpty();
  }

  @Test
  void asksForUpToThreeThatAreAsNear() {
    assertThat(NearestName.suggestion("coers", FIELDS)).isEqualTo("did you mean \"cores\"?");
    assertThat(NearestName.suggestion("withCpu", OPTIONS))
        .isEqualTo("did you mean \"withCpuCount\" or \"withCpuModel\"?");
    assertThat(
            NearestName.suggestion("memory", List.of("memoryA", "memoryB", "memoryC", "memoryD")))
        .isEqualTo("did you mean \"memoryA\", \"memoryB\" or \"memoryC\"?");
  }

  @Test
  void theSameLettersWinOverTypingErrors() {
    assertThat(NearestName.find("DISK", List.of("disks", "disk", "dis"))).contains("disk");
  }
}
