package io.libvmi.reader;

import static io.libvmi.reader.Texts.root;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class NodesTest {

  @Test
  void objectsFindTheirEntries() {
    MapNode map = (MapNode) root("a: 1\nb:\n");

    assertThat(map.entry("a"))
        .isEqualTo(new MapNode.Entry(map.position(), "a", Texts.at(map, "a")));
    assertThat(map.entry("c")).isNull();
    assertThat(map.get("c")).isNull();
  }

  @Test
  void nodesDoNotChange() {
    MapNode map = (MapNode) root("a: [1]\n");
    ListNode list = (ListNode) Texts.at(map, "a");

    assertThatThrownBy(() -> map.entries().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> list.items().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void objectsAreEqualByPositionAndEntries() {
    MapNode map = (MapNode) root("a: 1\nb: 2\n");
    MapNode same = new MapNode(map.position(), List.copyOf(map.entries()));
    MapNode less = new MapNode(map.position(), List.of());

    assertThat(same).isEqualTo(map).hasSameHashCodeAs(map).hasToString(map.toString());
    assertThat(less).isNotEqualTo(map).hasToString("[]");
    assertThat((Object) map).isNotEqualTo("a");
    assertThat(new MapNode(new Position(map.position().source(), 2, 1), List.of()))
        .isNotEqualTo(less);
  }

  @Test
  void nodesNameThemselves() {
    ListNode all =
        (ListNode)
            root("- {}\n- []\n- x\n- '5'\n- 5\n- 0x10\n- 0.5\n- on\n- true\n- ~\n- null\n-\n");

    assertThat(all.items())
        .extracting(Node::describe)
        .containsExactly(
            "an object",
            "a list",
            "the text \"x\"",
            "the text \"5\"",
            "the number 5",
            "the number 16 (written 0x10)",
            "the number 0.5",
            "true (written on)",
            "true",
            "null (written ~)",
            "null",
            "nothing");
  }
}
