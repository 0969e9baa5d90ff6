package io.libvmi.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.libvmi.CompositionObserver;
import io.libvmi.Observed;
import io.libvmi.Option;
import io.libvmi.OptionText;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An observer is told of every option that a call makes. */
class ObservedTest {
  static Stream<Named<Method>> options() {
    return PublicApi.named(PublicApi.options());
  }

  @ParameterizedTest
  @MethodSource("options")
  void everyOptionIsTold(Method method) {
    Call call = Calls.of(method).get(0);
    Object[] arguments = call.freshArguments();
    Made observer = new Made();

    Option<?> option = (Option<?>) Observed.by(observer, () -> Call.invoke(method, arguments));

    assertThat(observer.options).anyMatch(made -> made.unwrapped() == option.unwrapped());
  }

  @Test
  void nullIsRefused() {
    assertThatThrownBy(() -> Observed.by(null, () -> "")).hasMessageStartingWith("by(observer): ");
    assertThatThrownBy(() -> Observed.by(new Made(), null)).hasMessageStartingWith("by(code): ");
    assertThatThrownBy(() -> OptionText.of(null)).hasMessageStartingWith("OptionText(option): ");
  }

  private static final class Made implements CompositionObserver {
    private final List<Option<?>> options = new ArrayList<>();

    @Override
    public void made(Option<?> option) {
      options.add(option);
    }

    @Override
    public void begins(Object target) {}

    @Override
    public <T> void applies(Option<? super T> option, T target) {
      option.applyTo(target);
    }

    @Override
    public void ends(Object target) {}

    @Override
    public void derives(Object source, Object result) {}
  }
}
