package io.libvmi;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.libvmi.model.kubevirt.v1.VirtualMachine;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import io.libvmi.text.Quantities;
import io.libvmi.text.QuantityException;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** The smallest manifests to say something about, and the refusal to do so. */
final class Example {
  private Example() {}

  /** An instance of which nothing is said but its name, {@code example}, and what options say. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only handed on
  static VirtualMachineInstance instance(Option<? super VirtualMachineInstance>... options) {
    VirtualMachineInstance vmi = Libvmi.newVirtualMachineInstance(Metadata.withName("example"));
    return Libvmi.from(vmi, options);
  }

  /** A machine around such an instance. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only handed on
  static VirtualMachine machine(Option<? super VirtualMachine>... options) {
    return Libvmi.newVirtualMachine(instance(), options);
  }

  /** Expects that an option is refused, in these words. */
  static void assertRefused(ThrowingCallable call, String message) {
    assertThatExceptionOfType(OptionException.class).isThrownBy(call).withMessage(message);
  }

  /** Expects that a text is refused for a quantity, in the words of those who read quantities. */
  static void assertNoQuantity(String text, String argument, Function<String, ?> option) {
    assertThatExceptionOfType(QuantityException.class)
        .isThrownBy(() -> Quantities.parse(text))
        .satisfies(e -> assertRefused(() -> option.apply(text), argument + ": " + e.getMessage()));
  }
}
