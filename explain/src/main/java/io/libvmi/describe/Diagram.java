package io.libvmi.describe;

import io.libvmi.model.ApiType;
import io.libvmi.model.TreeWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a picture of a machine shows: the machine, its disks with where their data comes from, and
 * its interfaces with their networks. It says what the {@link Description} says, in its words.
 *
 * @param machine the machine itself
 * @param storage a chain for each disk: the disk, its volume, and what that is made from
 * @param networks a chain for each interface: the interface, and its network
 */
public record Diagram(Box machine, List<List<Box>> storage, List<List<Box>> networks) {

  /** What a box can stand for. */
  public enum Kind {
    /** The machine. */
    MACHINE,
    /** What is plugged into the machine: a disk, an interface, a shared folder. */
    DEVICE,
    /** Where the data of a disk lies. */
    VOLUME,
    /** What a volume is made from. */
    SOURCE,
    /** What an interface is on. */
    NETWORK,
    /** What the manifest does not say and KubeVirt adds. */
    ADDED,
    /** What the manifest should have and does not. */
    MISSING
  }

  /**
   * A box.
   *
   * @param kind what it stands for
   * @param title its name
   * @param details what there is to say about it, each of any length
   * @param path where it stands in the manifest, with the names of items, as in {@code
   *     spec.volumes[root]}; empty where it does not
   */
  public record Box(Kind kind, String title, List<String> details, String path) {

    /**
     * Makes a box with a copy of the details.
     *
     * @param kind what it stands for
     * @param title its name
     * @param details what there is to say about it
     * @param path where it stands in the manifest, or empty
     */
    public Box {
      details = List.copyOf(details);
    }
  }

  /**
   * Makes a diagram of copies of the chains.
   *
   * @param machine the machine itself
   * @param storage a chain for each disk
   * @param networks a chain for each interface
   */
  public Diagram {
    storage = storage.stream().map(List::copyOf).toList();
    networks = networks.stream().map(List::copyOf).toList();
  }

  /**
   * Draws the machine that a manifest describes.
   *
   * @param manifest a virtual machine, an instance, a replica set or a pool
   * @return the diagram; empty for manifests of other kinds
   */
  public static Optional<Diagram> of(ApiType manifest) {
    Part tree = Part.of(TreeWriter.treeOf(manifest));
    return Optional.ofNullable(Machine.of(tree)).map(machine -> of(tree, machine));
  }

  private static Diagram of(Part manifest, Machine machine) {
    List<String> facts = new ArrayList<>();
    Cpu.of(machine).tell(facts, "vCPUs", "vCPUs").tell(facts, "placement", "placement");
    Memory.of(machine).tell(facts, "guest sees", "memory").tell(facts, "pages", "pages");
    if (Firmware.isStated(machine)) {
      Firmware.of(machine).tell(facts, "boots by", "boots by");
    }
    Devices.special(machine).tellAll(facts);
    Box itself = new Box(Kind.MACHINE, Kinds.name(manifest), facts, machine.path() + ".domain");
    return new Diagram(itself, boxes(Disks.chains(machine)), boxes(Networks.chains(machine)));
  }

  private static List<List<Box>> boxes(List<Chain> chains) {
    return chains.stream().map(Chain::boxes).filter(boxes -> !boxes.isEmpty()).toList();
  }
}
