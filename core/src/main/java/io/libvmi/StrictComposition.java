package io.libvmi;

import io.libvmi.StrictnessException.Conflict;
import java.util.List;

/**
 * Composes a manifest, and others around it, as a {@linkplain Composer#strict strict composer}
 * does, and keeps what it finds wrong: also where what is said about a machine overwrites or clears
 * what was said about its instance.
 *
 * <pre>{@code
 * StrictComposition composition = new StrictComposition();
 * VirtualMachineInstance vmi = composition.compose(Factories::newFedora, withGuestMemory("2Gi"));
 * VirtualMachine vm =
 *     composition.compose(options -> newVirtualMachine(vmi, options), withClusterInstancetype("u1.small"));
 * composition.conflicts(); // withClusterInstancetype("u1.small") clears ... withGuestMemory("2Gi")
 * }</pre>
 *
 * <p>It is for one manifest and those around it, and for one thread.
 */
public final class StrictComposition {
  private final Strictness strictness = new Strictness();

  /** Begins with no manifest. */
  public StrictComposition() {}

  /**
   * Composes a manifest: the first one, or one around that of the call before.
   *
   * @param maker what makes the manifest
   * @param options what to say about it
   * @param <K> its kind
   * @return the manifest, whether or not there are conflicts
   * @throws OptionException when an argument or an option is null, or an option cannot do its work
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final <K> K compose(Composer.Maker<K> maker, Option<? super K>... options) {
    strictness.goAround();
    return Composer.made(maker, List.of(), Arguments.<K>options("compose", options), strictness);
  }

  /**
   * What is wrong with what was composed so far.
   *
   * @return all of it, in the order of the options
   */
  public List<Conflict> conflicts() {
    return strictness.conflicts();
  }
}
