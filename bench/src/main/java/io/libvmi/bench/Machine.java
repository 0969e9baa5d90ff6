package io.libvmi.bench;

import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import io.libvmi.text.JsonText;
import io.libvmi.text.YamlText;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The machine of 25 options that all write and read, its texts, and what else writes and reads. */
@State(Scope.Benchmark)
public class Machine {
  final VirtualMachineInstance vmi = BenchVm.of25();
  final byte[] json = JsonText.bytes(vmi);
  final byte[] yaml = YamlText.bytes(vmi);
  final Peers peers = new Peers();
}
