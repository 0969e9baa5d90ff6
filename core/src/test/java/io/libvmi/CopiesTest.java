package io.libvmi;

import static io.libvmi.Example.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.Quantity;
import io.libvmi.model.kubevirt.v1.Disk;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CopiesTest {
  @Test
  void whatCanBeChangedIsCopied() {
    assertCopied(new Disk().withName("a"));
    assertCopied(new Quantity("1", "Gi"));
    assertCopied(new LabelSelector(List.of(), Map.of("app", "web")));
    assertCopied(new ArrayList<>(List.of("a")));
    Disk disk = new Disk().withName("a");
    assertThat(Copies.of(List.of(disk))).containsExactly(disk);
    assertThat(Copies.of(List.of(disk)).get(0)).isNotSameAs(disk);
  }

  @Test
  void whatCannotBeChangedIsNot() {
    String text = "a";
    assertThat(Copies.of(text)).isSameAs(text);
    assertThat(Copies.of(DiskBus.VIRTIO)).isSameAs(DiskBus.VIRTIO);
  }

  @Test
  void textsAreCopiedInTheirOrder() {
    Map<String, String> given = new LinkedHashMap<>();
    given.put("b", "1");
    given.put("a", "2");
    Map<String, String> copy = Copies.texts("option", "argument", given);
    given.clear();
    assertThat(copy).containsExactly(Map.entry("b", "1"), Map.entry("a", "2")).isUnmodifiable();
    assertRefused(
        () -> Copies.texts("option", "argument", null),
        "option(argument): null was given where a value was expected");
  }

  private static void assertCopied(Object value) {
    assertThat(Copies.of(value)).isEqualTo(value).isNotSameAs(value);
  }
}
