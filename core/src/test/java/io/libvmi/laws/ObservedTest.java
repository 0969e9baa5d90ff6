package io.libvmi.laws;

import static io.libvmi.Disks.withBootOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.libvmi.CompositionObserver;
import io.libvmi.Observed;
import io.libvmi.Option;
import io.libvmi.OptionText;
import io.libvmi.model.kubevirt.v1.Disk;
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
  void anOptionThatIsAppliedByHandIsTold() {
    Made observer = new Made();
    Disk disk = new Disk();

    Option<Disk> option =
        Observed.by(
            observer,
            () -> {
              Option<Disk> made = withBootOrder(1);
              made.applyTo(disk);
              return made;
            });

    assertThat(observer.applied).containsExactly("begins", "withBootOrder(1)", "ends");
    assertThat(disk.getBootOrder()).isEqualTo(1L);
    assertThat(option).isEqualTo(Observed.by(observer, () -> withBootOrder(1)));
    assertThat(option).hasToString(withBootOrder(1).toString());
  }

  @Test
  void nullIsRefused() {
    assertThatThrownBy(() -> Observed.by(null, () -> "")).hasMessageStartingWith("by(observer): ");
    assertThatThrownBy(() -> Observed.by(new Made(), null)).hasMessageStartingWith("by(code): ");
    assertThatThrownBy(() -> OptionText.of(null)).hasMessageStartingWith("OptionText(option): ");
  }

  private static final class Made implements CompositionObserver {
    private final List<Option<?>> options = new ArrayList<>();
    private final List<String> applied = new ArrayList<>();

    @Override
    public void made(Option<?> option) {
      options.add(option);
    }

    @Override
    public void begins(Object target) {
      applied.add("begins");
    }

    @Override
    public <T> void applies(Option<? super T> option, T target) {
      applied.add(OptionText.of(option));
      option.applyTo(target);
    }

    @Override
    public void ends(Object target) {
      applied.add("ends");
    }

    @Override
    public void derives(Object source, Object result) {}
  }
}
