package io.libvmi.bench;

import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import io.libvmi.reader.Manifest;
import io.libvmi.reader.ManifestReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;

/** How long it takes to make an object of the YAML of a machine of 25 options. */
public class ReadingYaml extends Timed {
  private static final ManifestReader READER = ManifestReader.strict();

  /**
   * Reads with this library.
   *
   * @param machine what to read
   * @return the machine
   */
  @Benchmark
  public VirtualMachineInstance libvmi(Machine machine) {
    return READER.read(VirtualMachineInstance.class, "web", machine.yaml);
  }

  /**
   * Reads with this library, positions and all.
   *
   * @param machine what to read
   * @return the manifest
   * @throws IOException never
   */
  @Benchmark
  public List<Manifest> manifest(Machine machine) throws IOException {
    return READER.read("web", new ByteArrayInputStream(machine.yaml));
  }

  /**
   * Reads with fabric8's Serialization.
   *
   * @param machine what to read
   * @return the machine
   */
  @Benchmark
  public VirtualMachineInstance fabric8(Machine machine) {
    return machine.peers.readByFabric8(machine.yaml);
  }

  /**
   * Reads with Jackson's databind and its YAML format.
   *
   * @param machine what to read
   * @return the machine
   * @throws IOException never
   */
  @Benchmark
  public VirtualMachineInstance jackson(Machine machine) throws IOException {
    return machine.peers.readByJacksonYaml(machine.yaml);
  }

  /**
   * Reads with SnakeYAML engine, behind Jackson's convertValue.
   *
   * @param machine what to read
   * @return the machine
   */
  @Benchmark
  public VirtualMachineInstance engine(Machine machine) {
    return machine.peers.readByEngine(machine.yaml);
  }
}
