package io.libvmi;

import io.libvmi.model.kubevirt.v1.ClockOffsetUTC;
import io.libvmi.model.kubevirt.v1.Timer;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;

/** Options for the clock that the guest sees: {@code spec.domain.clock}. */
public final class Clock {
  private Clock() {}

  /**
   * Sets the clock: {@code spec.domain.clock}, in place of another one.
   *
   * @param clock the clock, which is copied
   * @return the option
   */
  public static Option<VirtualMachineInstance> withClock(io.libvmi.model.kubevirt.v1.Clock clock) {
    return Observed.made(new WithClock(clock));
  }

  private record WithClock(io.libvmi.model.kubevirt.v1.Clock clock)
      implements OptionRecord<VirtualMachineInstance> {
    WithClock {
      clock = Arguments.required("withClock", "clock", clock).copy();
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Path.domain(vmi).setClock(clock.copy());
    }
  }

  /**
   * Sets the clock to universal time and an offset: {@code spec.domain.clock.utc}, in place of
   * {@code spec.domain.clock.timezone}. Timers stay.
   *
   * @param offsetSeconds seconds to add; 0 for none
   * @return the option
   */
  public static Option<VirtualMachineInstance> withUtcClock(int offsetSeconds) {
    return Observed.made(new WithUtcClock(offsetSeconds));
  }

  private record WithUtcClock(int offsetSeconds) implements OptionRecord<VirtualMachineInstance> {
    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      clock(vmi)
          .withUtc(
              offsetSeconds == 0
                  ? new ClockOffsetUTC()
                  : new ClockOffsetUTC().withOffsetSeconds(offsetSeconds))
          .setTimezone(null);
    }
  }

  /**
   * Sets the clock to the time of a place: {@code spec.domain.clock.timezone}, in place of {@code
   * spec.domain.clock.utc}. Timers stay.
   *
   * @param timezone the place, such as {@code America/New_York}
   * @return the option
   */
  public static Option<VirtualMachineInstance> withTimezone(String timezone) {
    return Observed.made(new WithTimezone(timezone));
  }

  private record WithTimezone(String timezone) implements OptionRecord<VirtualMachineInstance> {
    WithTimezone {
      Arguments.required("withTimezone", "timezone", timezone);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      clock(vmi).withTimezone(timezone).setUtc(null);
    }
  }

  /**
   * Sets the timers that the guest sees: {@code spec.domain.clock.timer}, in place of others.
   *
   * @param timer the timers, which are copied
   * @return the option
   */
  public static Option<VirtualMachineInstance> withTimer(Timer timer) {
    return Observed.made(new WithTimer(timer));
  }

  private record WithTimer(Timer timer) implements OptionRecord<VirtualMachineInstance> {
    WithTimer {
      timer = Arguments.required("withTimer", "timer", timer).copy();
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      clock(vmi).setTimer(timer.copy());
    }
  }

  private static io.libvmi.model.kubevirt.v1.Clock clock(VirtualMachineInstance vmi) {
    io.libvmi.model.kubevirt.v1.Clock clock = Path.domain(vmi).getClock();
    if (clock == null) {
      clock = new io.libvmi.model.kubevirt.v1.Clock();
      Path.domain(vmi).setClock(clock);
    }
    return clock;
  }
}
