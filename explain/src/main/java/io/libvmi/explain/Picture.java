package io.libvmi.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Draws a machine as SVG: its disks with their volumes, and its interfaces with their networks.
 *
 * <p>There are three drawings, of which a page shows the one that fits its width.
 */
final class Picture {
  private static final int BOX = 190;
  private static final int GAP = 36;
  private static final int BELOW = 14;
  private static final int MACHINE = 250;

  private final Machine machine;
  private final Function<String, String> links;

  /**
   * Makes a picture.
   *
   * @param machine what it shows
   * @param links the address within the page for a path; empty for none
   */
  Picture(Machine machine, Function<String, String> links) {
    this.machine = machine;
    this.links = links;
  }

  /** With the machine in the middle, the disks to its left and the networks to its right. */
  String wide() {
    int left = longest(machine.storage());
    int right = longest(machine.networks());
    int start = 1 + left * (BOX + GAP);
    int width = start + MACHINE + right * (BOX + GAP) + 1;
    int inside = Svg.height(machine.itself()) + 2 * BELOW;
    int height = Math.max(inside, Math.max(height(machine.storage()), height(machine.networks())));
    Svg svg = new Svg(links);
    svg.box(machine.itself(), start, 1, MACHINE, height);
    drawBeside(svg, machine.storage(), start, -1, height);
    drawBeside(svg, machine.networks(), start + MACHINE, 1, height);
    return svg.text("wide", width, height + 2);
  }

  private static void drawBeside(
      Svg svg, List<List<Part>> chains, int edge, int direction, int height) {
    int y = 1 + (height - height(chains)) / 2 + BELOW;
    for (List<Part> chain : chains) {
      int high = highest(chain);
      int middle = y + high / 2;
      int x = edge;
      for (Part part : chain) {
        svg.line(x, middle, x + direction * GAP, middle);
        x += direction * GAP;
        int own = Svg.height(part);
        svg.box(part, direction < 0 ? x - BOX : x, middle - own / 2, BOX, own);
        x += direction * BOX;
      }
      y += high + BELOW;
    }
  }

  /** With the machine above, and below it a row for each disk and interface. */
  String middle(int width) {
    Svg svg = new Svg(links);
    int columns = Math.max(1, longest(chains()));
    int indent = 28;
    int gap = 24;
    int box = (width - 2 - indent - (columns - 1) * gap) / columns;
    int y = 1 + Svg.height(machine.itself());
    svg.box(machine.itself(), 1, 1, width - 2, y - 1);
    int trunk = y;
    for (List<Part> chain : chains()) {
      y += BELOW;
      int high = highest(chain);
      int middle = y + high / 2;
      svg.line(indent / 2, trunk, indent / 2, middle);
      svg.line(indent / 2, middle, indent, middle);
      trunk = middle;
      int x = indent;
      for (Part part : chain) {
        if (x > indent) {
          svg.line(x - gap, middle, x, middle);
        }
        svg.box(part, x, middle - Svg.height(part) / 2, box, Svg.height(part));
        x += box + gap;
      }
      y += high;
    }
    return svg.text("middle", width, y + 1);
  }

  /** With all boxes below each other. */
  String narrow(int width) {
    Svg svg = new Svg(links);
    int indent = 22;
    int y = 1 + Svg.height(machine.itself());
    svg.box(machine.itself(), 1, 1, width - 2, y - 1);
    int trunk = y;
    for (List<Part> chain : chains()) {
      y += BELOW;
      int from = trunk;
      int x = 1;
      for (Part part : chain) {
        int own = Svg.height(part);
        int middle = y + own / 2;
        svg.line(x + indent / 2, from, x + indent / 2, middle);
        svg.line(x + indent / 2, middle, x + indent, middle);
        trunk = x == 1 ? middle : trunk;
        x += indent;
        svg.box(part, x, y, width - 1 - x, own);
        y += own;
        from = y;
        y += BELOW / 2;
      }
      y -= BELOW / 2;
    }
    return svg.text("narrow", width, y + 1);
  }

  private List<List<Part>> chains() {
    List<List<Part>> all = new ArrayList<>(machine.storage());
    all.addAll(machine.networks());
    return all;
  }

  private static int longest(List<List<Part>> chains) {
    return chains.stream().mapToInt(List::size).max().orElse(0);
  }

  private static int highest(List<Part> chain) {
    return chain.stream().mapToInt(Svg::height).max().orElse(0);
  }

  /** The room that chains take below each other, with some above and below them. */
  private static int height(List<List<Part>> chains) {
    return BELOW + chains.stream().mapToInt(chain -> highest(chain) + BELOW).sum();
  }
}
