package io.libvmi;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Options that a program wants in all its manifests, as a value, and how strict it is about options
 * that get into each other's way.
 *
 * <pre>{@code
 * Composer<HasMetadata> tests = Composer.with(withNamespace("tests"), withLabel("team", "web"));
 *
 * VirtualMachineInstance vmi = tests.strict().compose(Factories::newFedora, withGuestMemory("2Gi"));
 * VirtualMachine vm = tests.compose(options -> newVirtualMachine(vmi, options));
 * }</pre>
 *
 * <p>What is composed is given to a variable or a parameter of its kind, by which the compiler
 * knows it: {@code VirtualMachineInstance vmi = tests.compose(...)}, and not {@code var}.
 *
 * <p>A composer never changes, and can be used by many threads.
 *
 * @param <T> what the options fit: a kind, or {@link io.fabric8.kubernetes.api.model.HasMetadata}
 *     for all of them
 */
public final class Composer<T> {
  private final List<Option<? super T>> base;
  private final boolean strict;

  private Composer(List<Option<? super T>> base, boolean strict) {
    this.base = List.copyOf(base);
    this.strict = strict;
  }

  /**
   * What makes a manifest of options, such as {@code Libvmi::newVirtualMachineInstance}, {@code
   * Factories::newFedora} or {@code options -> newVirtualMachine(vmi, options)}.
   *
   * @param <K> the kind that it makes
   */
  @FunctionalInterface
  public interface Maker<K> {
    /**
     * Makes a manifest.
     *
     * @param options what to say about it, in this order
     * @return the manifest
     */
    K make(Option<? super K>[] options);
  }

  /**
   * Makes a composer.
   *
   * @param options what every manifest says
   * @param <T> what the options fit
   * @return the composer, which is not strict
   * @throws OptionException when an option is null
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static <T> Composer<T> with(Option<? super T>... options) {
    return new Composer<>(Arguments.<T>options("with", options), false);
  }

  /**
   * A composer of the same options that refuses three things: an option that has no effect, wholly
   * or in part, such as a second disk of a name; one that overwrites or clears what another option
   * said, also among the options that an option is given; and a second item of a name in a list.
   * What a factory says by itself may be said again and otherwise, and so may a default. To see
   * what an option would do, it may be applied to another, empty manifest too.
   *
   * <p>Of an instance that a virtual machine is made around, it knows nothing: {@link
   * StrictComposition} composes both.
   *
   * @return the strict composer
   */
  public Composer<T> strict() {
    return new Composer<>(base, true);
  }

  /**
   * Composes a manifest. This composer's options come first, before what a factory says by itself,
   * as in Go, and then the others: where a factory says otherwise, say it again in the call.
   *
   * @param maker what makes the manifest
   * @param options what else to say about it
   * @param <K> its kind
   * @return the manifest
   * @throws OptionException when an argument or an option is null, or an option cannot do its work
   * @throws StrictnessException when this composer is strict and options get into each other's way;
   *     it tells of all of them
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final <K extends T> K compose(Maker<K> maker, Option<? super K>... options) {
    Strictness strictness = strict ? new Strictness() : null;
    K manifest = made(maker, base, Arguments.<K>options("compose", options), strictness);
    if (strictness != null) {
      strictness.throwIfAny();
    }
    return manifest;
  }

  /** Makes a manifest of a composer's options and others, which are watched where that is asked. */
  @SuppressWarnings({"unchecked", "rawtypes"}) // Java has no arrays of a generic type
  static <K> K made(
      Maker<K> maker,
      List<? extends Option<?>> base,
      List<Option<? super K>> options,
      @Nullable Strictness strictness) {
    Arguments.required("compose", "maker", maker);
    List<Option<? super K>> all = new ArrayList<>();
    all.add(new BaseOptions<K>((List) base, strictness));
    for (Option<? super K> option : options) {
      all.add(strictness == null ? option : strictness.<K>watch(option));
    }
    return maker.make((Option<? super K>[]) all.toArray(new Option<?>[0]));
  }
}
