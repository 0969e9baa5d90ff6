package io.libvmi.explain.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.describe.Diagram;
import io.libvmi.describe.Diagram.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PictureTest {
  private static final Pattern BOX =
      Pattern.compile("<rect x=\"(\\d+)\" y=\"(\\d+)\" width=\"(\\d+)\" height=\"(\\d+)\"");

  private record Area(int x, int y, int width, int height) {
    boolean overlaps(Area other) {
      return x < other.x + other.width
          && other.x < x + width
          && y < other.y + other.height
          && other.y < y + height;
    }
  }

  private static List<Area> boxes(String svg) {
    List<Area> boxes = new ArrayList<>();
    Matcher box = BOX.matcher(svg);
    while (box.find()) {
      boxes.add(
          new Area(
              Integer.parseInt(box.group(1)),
              Integer.parseInt(box.group(2)),
              Integer.parseInt(box.group(3)),
              Integer.parseInt(box.group(4))));
    }
    return boxes;
  }

  private static Box part(String title, int details) {
    return new Box(
        Diagram.Kind.DEVICE,
        title,
        IntStream.range(0, details).mapToObj(i -> "detail " + i).toList(),
        "");
  }

  private static List<List<Box>> chains(int count, int length) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                IntStream.rangeClosed(1, 1 + (i + length) % 3)
                    .mapToObj(j -> part("part " + i + "." + j, (i + j) % 4))
                    .toList())
        .toList();
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void boxesLieWithinThePictureAndApart(
      @ForAll @IntRange(max = 40) int disks,
      @ForAll @IntRange(max = 40) int interfaces,
      @ForAll @IntRange(max = 2) int length,
      @ForAll @IntRange(max = 9) int facts) {
    Diagram machine =
        new Diagram(part("machine", facts), chains(disks, length), chains(interfaces, length));
    int parts =
        1
            + machine.storage().stream().mapToInt(List::size).sum()
            + machine.networks().stream().mapToInt(List::size).sum();
    Picture picture = new Picture(machine, path -> "");

    for (String svg : List.of(picture.wide(), picture.middle(660), picture.narrow(320))) {
      Matcher size = Pattern.compile("viewBox=\"0 0 (\\d+) (\\d+)\"").matcher(svg);
      assertThat(size.find()).isTrue();
      Area whole = new Area(0, 0, Integer.parseInt(size.group(1)), Integer.parseInt(size.group(2)));
      List<Area> boxes = boxes(svg);
      assertThat(boxes).hasSize(parts);
      for (Area box : boxes) {
        assertThat(box.x >= 1 && box.x + box.width < whole.width)
            .as("%s in %s", box, whole)
            .isTrue();
        assertThat(box.y >= 1 && box.y + box.height < whole.height)
            .as("%s in %s", box, whole)
            .isTrue();
        assertThat(boxes.stream().filter(box::overlaps)).as("apart").containsExactly(box);
      }
    }
  }

  @Test
  void aBoxLeadsToItsPlaceInTheManifest() {
    Box disk = new Box(Diagram.Kind.DEVICE, "root", List.of("disk"), "spec.disks[root]");
    Picture picture =
        new Picture(new Diagram(part("web", 0), List.of(List.of(disk)), List.of()), path -> "#r7");

    assertThat(picture.wide())
        .contains(
            "<a href=\"#r7\" data-path=\"spec.disks[root]\" class=\"part device\">"
                + "<title>root\ndisk</title><rect");
  }

  @Test
  void whatHasNoRoomIsShortenedAndTheWholeIsTold() {
    Box part =
        new Box(
            Diagram.Kind.VOLUME,
            "A name that goes on and on and on and on and on",
            List.of(
                "registry.example.org/a/long/way/down/to/fedora:43",
                "\u5927".repeat(30),
                "registry.example.org/" + "a/long/way/".repeat(9) + "down/to/the/last/of/them:1"),
            "");
    String svg =
        new Picture(new Diagram(part("web", 0), List.of(List.of(part)), List.of()), path -> "")
            .wide();

    assertThat(svg).contains("<title>A name that goes on and on and on and on and on\n");
    assertThat(texts(svg))
        .containsExactly(
            "web",
            "A name that goes on",
            "and on and on and on\u2026",
            "registry.example.org/a/",
            "long/way/down/to/fedora:43",
            "\u5927".repeat(12) + "\u2026",
            "\u2026own/to/the/last/of/them:1");
  }

  @Test
  void aLongTextIsBrokenBetweenWords() {
    Box box =
        new Box(Diagram.Kind.DEVICE, "root", List.of("disk, virtio, boot order 1, cache none"), "");
    String svg =
        new Picture(new Diagram(part("web", 0), List.of(List.of(box)), List.of()), path -> "")
            .wide();

    assertThat(texts(svg))
        .containsExactly("web", "root", "disk, virtio, boot order", "1, cache none");
  }

  private static List<String> texts(String svg) {
    return Pattern.compile(">([^<]*)</text>").matcher(svg).results().map(m -> m.group(1)).toList();
  }
}
