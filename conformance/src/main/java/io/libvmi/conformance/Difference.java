package io.libvmi.conformance;

/**
 * The deliberate differences between Go's libvmi and this one; docs/differences.md tells of each.
 */
enum Difference {
  /** New always writes a grace period of 0; ours writes nothing that was not asked for. */
  D1,
  /** Go writes {@code running}; ours {@code runStrategy}. */
  D2,
  /** Go names the cloud-init disk {@code disk1}; ours {@code cloudinitdisk}. */
  D3,
  /** Factories of v1.2.0 have other memory, tag and order; ours are those of v1.9.0. */
  D4,
  /** An option of Go's changes fields that are not its own; ours keeps them. */
  D5,
  /** Go's replica sets have no kind, a label's key misspelt, and less of their instance. */
  D6,
  /** Go dereferences nil; ours says what is missing. */
  D8,
  /** Go takes nonsense for a quantity; ours rejects it. */
  D9,
  /** Go asks the cluster for its name servers while the option is made; ours is given them. */
  D10,
  /** Go has default options, the architecture and the time globally; ours are given them. */
  D11,
  /** Go pads random names to 63 characters; ours are short. */
  D12,
  /** Go cannot write the YAML, or not so that it reads back; ours reads back. */
  D13
}
