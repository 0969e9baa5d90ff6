package io.libvmi.describe;

import io.libvmi.model.ApiType;
import io.libvmi.model.TreeWriter;
import java.util.List;

/**
 * What a manifest describes, in the words of people who run machines: CPU and memory, where it
 * boots from, disks and networks, what is lost on a restart and what is kept.
 *
 * <pre>{@code
 * System.out.print(Description.of(vm).text());
 * }</pre>
 *
 * <p>It says what the manifest says. What a cluster decides, because the manifest leaves it open or
 * names an instance type, is said to be the cluster's.
 *
 * @param title the kind and the name
 * @param sections what there is to tell, in its order; sections with nothing in them are left out
 */
public record Description(String title, List<Section> sections) {

  /**
   * Things that belong together.
   *
   * @param title such as {@code Memory}
   * @param lines the things
   */
  public record Section(String title, List<Line> lines) {

    /**
     * Makes a section of a copy of the lines.
     *
     * @param title such as {@code Memory}
     * @param lines the things
     */
    public Section {
      lines = List.copyOf(lines);
    }
  }

  /**
   * One thing.
   *
   * @param label its name, such as {@code guest sees} or the name of a disk; empty where the line
   *     goes on with what the one above says
   * @param value what there is to say of it, in one line of any length
   */
  public record Line(String label, String value) {

    /**
     * Tells whether this is not a thing but a remark that something cannot be meant so.
     *
     * @return true for a remark
     */
    public boolean isRemark() {
      return label.equals(Remarks.LABEL);
    }
  }

  /**
   * Makes a description of a copy of the sections.
   *
   * @param title the kind and the name
   * @param sections what there is to tell
   */
  public Description {
    sections = List.copyOf(sections);
  }

  /**
   * Describes a manifest.
   *
   * @param manifest a virtual machine, an instance, a replica set or a pool; of an instance type, a
   *     preference or a data volume it tells the most important; of other kinds the name
   * @return the description
   */
  public static Description of(ApiType manifest) {
    return Kinds.describe(Part.of(TreeWriter.treeOf(manifest)));
  }

  /**
   * Returns the description as text of 100 columns, one screen for most machines.
   *
   * @return lines, each with a line break at its end
   */
  public String text() {
    return DescriptionText.of(this);
  }

  /** Returns {@link #text}. */
  @Override
  public String toString() {
    return text();
  }
}
