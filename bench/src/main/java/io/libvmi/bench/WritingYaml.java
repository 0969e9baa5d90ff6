package io.libvmi.bench;

import io.libvmi.text.YamlText;
import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;

/** How long the YAML of a machine of 25 options takes, as bytes. */
public class WritingYaml extends Timed {
  /**
   * Writes with this library.
   *
   * @param machine what to write
   * @return the bytes
   */
  @Benchmark
  public byte[] libvmi(Machine machine) {
    return YamlText.bytes(machine.vmi);
  }

  /**
   * Writes with fabric8's Serialization.
   *
   * @param machine what to write
   * @return the bytes
   */
  @Benchmark
  public byte[] fabric8(Machine machine) {
    return machine.peers.fabric8Yaml(machine.vmi);
  }

  /**
   * Writes with Jackson's databind and its YAML format.
   *
   * @param machine what to write
   * @return the bytes
   * @throws IOException never
   */
  @Benchmark
  public byte[] jackson(Machine machine) throws IOException {
    return machine.peers.jacksonYaml(machine.vmi);
  }

  /**
   * Writes with SnakeYAML engine, behind Jackson's convertValue.
   *
   * @param machine what to write
   * @return the bytes
   */
  @Benchmark
  public byte[] engine(Machine machine) {
    return machine.peers.engineYaml(machine.vmi);
  }
}
