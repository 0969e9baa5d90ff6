package io.libvmi.bench;

import io.libvmi.text.JsonText;
import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;

/** How long the JSON of a machine of 25 options takes, as bytes. */
public class WritingJson extends Timed {
  /**
   * Writes with this library.
   *
   * @param machine what to write
   * @return the bytes
   */
  @Benchmark
  public byte[] libvmi(Machine machine) {
    return JsonText.bytes(machine.vmi);
  }

  /**
   * Writes with fabric8's Serialization.
   *
   * @param machine what to write
   * @return the bytes
   */
  @Benchmark
  public byte[] fabric8(Machine machine) {
    return machine.peers.fabric8Json(machine.vmi);
  }

  /**
   * Writes with Jackson's databind.
   *
   * @param machine what to write
   * @return the bytes
   * @throws IOException never
   */
  @Benchmark
  public byte[] jackson(Machine machine) throws IOException {
    return machine.peers.jacksonJson(machine.vmi);
  }

  /**
   * Writes with Jackson's databind with Blackbird.
   *
   * @param machine what to write
   * @return the bytes
   * @throws IOException never
   */
  @Benchmark
  public byte[] blackbird(Machine machine) throws IOException {
    return machine.peers.blackbirdJson(machine.vmi);
  }
}
