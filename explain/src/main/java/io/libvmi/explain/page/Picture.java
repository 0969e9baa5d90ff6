package io.libvmi.explain.page;

import io.libvmi.describe.Diagram;
import io.libvmi.describe.Diagram.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Draws a machine as SVG: its disks with their volumes, and its interfaces with their networks.
 *
 * <p>There are three drawings, of which a page shows the one that fits its width.
 */
final class Picture {
  private static final int BOX = 206;
  private static final int GAP = 36;
  private static final int BELOW = 14;
  private static final int MACHINE = 250;

  private final Diagram diagram;
  private final Function<String, String> links;

  /**
   * Makes a picture.
   *
   * @param diagram what it shows
   * @param links the address within the page for a path; empty for none
   */
  Picture(Diagram diagram, Function<String, String> links) {
    this.diagram = diagram;
    this.links = links;
  }

  /** With the machine in the middle, the disks to its left and the networks to its right. */
  String wide() {
    int left = longest(diagram.storage());
    int right = longest(diagram.networks());
    int start = 1 + left * (BOX + GAP);
    int width = start + MACHINE + right * (BOX + GAP) + 1;
    int inside = Svg.height(diagram.machine(), MACHINE) + 2 * BELOW;
    int height = Math.max(inside, Math.max(height(diagram.storage()), height(diagram.networks())));
    Svg svg = new Svg(links);
    svg.box(diagram.machine(), start, 1, MACHINE, height);
    drawBeside(svg, diagram.storage(), start, -1, height);
    drawBeside(svg, diagram.networks(), start + MACHINE, 1, height);
    return svg.text("wide", width, height + 2);
  }

  private static void drawBeside(
      Svg svg, List<List<Box>> chains, int edge, int direction, int height) {
    int y = 1 + (height - height(chains)) / 2 + BELOW;
    for (List<Box> chain : chains) {
      int high = highest(chain, BOX);
      int middle = y + high / 2;
      int x = edge;
      for (Box part : chain) {
        svg.line(x, middle, x + direction * GAP, middle);
        x += direction * GAP;
        int own = Svg.height(part, BOX);
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
    int y = 1 + Svg.height(diagram.machine(), width - 2);
    svg.box(diagram.machine(), 1, 1, width - 2, y - 1);
    int trunk = y;
    for (List<Box> chain : chains()) {
      y += BELOW;
      int high = highest(chain, box);
      int middle = y + high / 2;
      svg.line(indent / 2, trunk, indent / 2, middle);
      svg.line(indent / 2, middle, indent, middle);
      trunk = middle;
      int x = indent;
      for (Box part : chain) {
        if (x > indent) {
          svg.line(x - gap, middle, x, middle);
        }
        int own = Svg.height(part, box);
        svg.box(part, x, middle - own / 2, box, own);
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
    int y = 1 + Svg.height(diagram.machine(), width - 2);
    svg.box(diagram.machine(), 1, 1, width - 2, y - 1);
    int trunk = y;
    for (List<Box> chain : chains()) {
      y += BELOW;
      int from = trunk;
      int x = 1;
      for (Box part : chain) {
        int own = Svg.height(part, width - 1 - x - indent);
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

  private List<List<Box>> chains() {
    List<List<Box>> all = new ArrayList<>(diagram.storage());
    all.addAll(diagram.networks());
    return all;
  }

  private static int longest(List<List<Box>> chains) {
    return chains.stream().mapToInt(List::size).max().orElse(0);
  }

  private static int highest(List<Box> chain, int width) {
    return chain.stream().mapToInt(box -> Svg.height(box, width)).max().orElse(0);
  }

  /** The room that chains take below each other, with some above and below them. */
  private static int height(List<List<Box>> chains) {
    return BELOW + chains.stream().mapToInt(chain -> highest(chain, BOX) + BELOW).sum();
  }
}
