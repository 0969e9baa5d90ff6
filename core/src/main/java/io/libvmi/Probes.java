package io.libvmi;

import io.fabric8.kubernetes.api.model.ExecAction;
import io.fabric8.kubernetes.api.model.HTTPGetAction;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.TCPSocketAction;
import io.libvmi.model.kubevirt.v1.GuestAgentPing;
import io.libvmi.model.kubevirt.v1.Probe;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Options for probes: how Kubernetes finds out whether the guest is alive, {@code
 * spec.livenessProbe}, and whether it is ready for requests, {@code spec.readinessProbe}.
 */
public final class Probes {
  private Probes() {}

  /**
   * Restarts the machine when a probe fails: {@code spec.livenessProbe}, in place of another one.
   *
   * @param probe the probe, which is copied
   * @return the option
   */
  public static Option<VirtualMachineInstance> withLivenessProbe(Probe probe) {
    return Observed.made(new WithLivenessProbe(probe));
  }

  private record WithLivenessProbe(Probe probe) implements OptionRecord<VirtualMachineInstance> {
    WithLivenessProbe {
      probe = Arguments.required("withLivenessProbe", "probe", probe).copy();
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Path.spec(vmi).setLivenessProbe(probe.copy());
    }
  }

  /**
   * Keeps requests from the machine while a probe fails: {@code spec.readinessProbe}, in place of
   * another one.
   *
   * @param probe the probe, which is copied
   * @return the option
   */
  public static Option<VirtualMachineInstance> withReadinessProbe(Probe probe) {
    return Observed.made(new WithReadinessProbe(probe));
  }

  private record WithReadinessProbe(Probe probe) implements OptionRecord<VirtualMachineInstance> {
    WithReadinessProbe {
      probe = Arguments.required("withReadinessProbe", "probe", probe).copy();
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Path.spec(vmi).setReadinessProbe(probe.copy());
    }
  }

  /**
   * Restarts the machine when the guest's agent does not answer: {@code spec.livenessProbe}, in
   * place of another one.
   *
   * @param initialDelaySeconds seconds from the start to the first try; 0 is left out
   * @param periodSeconds seconds from try to try; 0 is left out, for the default of 10
   * @param failureThreshold failures in a row that count; 0 is left out, for the default of 3
   * @return the option
   */
  public static Option<VirtualMachineInstance> withGuestAgentPingLivenessProbe(
      int initialDelaySeconds, int periodSeconds, int failureThreshold) {
    return Observed.made(
        new WithGuestAgentPingLivenessProbe(initialDelaySeconds, periodSeconds, failureThreshold));
  }

  private record WithGuestAgentPingLivenessProbe(
      int initialDelaySeconds, int periodSeconds, int failureThreshold)
      implements OptionRecord<VirtualMachineInstance> {
    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Path.spec(vmi)
          .setLivenessProbe(
              new Probe()
                  .withGuestAgentPing(new GuestAgentPing())
                  .withInitialDelaySeconds(orAbsent(initialDelaySeconds))
                  .withPeriodSeconds(orAbsent(periodSeconds))
                  .withFailureThreshold(orAbsent(failureThreshold)));
    }
  }

  /**
   * A probe that asks a web server in the guest: {@code httpGet}.
   *
   * @param path the page, such as {@code /healthz}
   * @param port the port, 1 to 65535
   * @param options how often it is tried, and what counts
   * @return the probe
   * @throws OptionException when the port is out of range
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static Probe httpGetProbe(String path, int port, Option<? super Probe>... options) {
    HTTPGetAction action = new HTTPGetAction();
    action.setPath(Arguments.required("httpGetProbe", "path", path));
    action.setPort(new IntOrString(Arguments.port("httpGetProbe", "port", port)));
    return Libvmi.applied(
        new Probe().withHttpGet(action), Arguments.<Probe>options("httpGetProbe", options));
  }

  /**
   * A probe that connects to a port of the guest: {@code tcpSocket}.
   *
   * @param port the port, 1 to 65535
   * @param options how often it is tried, and what counts
   * @return the probe
   * @throws OptionException when the port is out of range
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static Probe tcpSocketProbe(int port, Option<? super Probe>... options) {
    TCPSocketAction action = new TCPSocketAction();
    action.setPort(new IntOrString(Arguments.port("tcpSocketProbe", "port", port)));
    return Libvmi.applied(
        new Probe().withTcpSocket(action), Arguments.<Probe>options("tcpSocketProbe", options));
  }

  /**
   * A probe that runs a command in the guest by its agent: {@code exec}.
   *
   * @param command the command and its arguments
   * @param options how often it is tried, and what counts
   * @return the probe
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static Probe execProbe(List<String> command, Option<? super Probe>... options) {
    ExecAction action = new ExecAction();
    action.getCommand().addAll(Arguments.copy("execProbe", "command", command));
    return Libvmi.applied(
        new Probe().withExec(action), Arguments.<Probe>options("execProbe", options));
  }

  /**
   * A probe that asks the guest's agent whether it is there: {@code guestAgentPing}.
   *
   * @param options how often it is tried, and what counts
   * @return the probe
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static Probe guestAgentPingProbe(Option<? super Probe>... options) {
    return Libvmi.applied(
        new Probe().withGuestAgentPing(new GuestAgentPing()),
        Arguments.<Probe>options("guestAgentPingProbe", options));
  }

  /**
   * Sets how long to wait after the start before the first try: {@code initialDelaySeconds}.
   *
   * @param seconds seconds, 0 or more
   * @return the option
   * @throws OptionException when the number is less than 0
   */
  public static Option<Probe> withInitialDelaySeconds(int seconds) {
    return Observed.made(new WithInitialDelaySeconds(seconds));
  }

  private record WithInitialDelaySeconds(int seconds) implements OptionRecord<Probe> {
    WithInitialDelaySeconds {
      Arguments.atLeast("withInitialDelaySeconds", "seconds", seconds, 0);
    }

    @Override
    public void applyTo(Probe probe) {
      probe.setInitialDelaySeconds(seconds);
    }
  }

  /**
   * Sets how long it is from try to try: {@code periodSeconds}. Without it, 10 seconds.
   *
   * @param seconds seconds, 1 or more
   * @return the option
   * @throws OptionException when the number is less than 1
   */
  public static Option<Probe> withPeriodSeconds(int seconds) {
    return Observed.made(new WithPeriodSeconds(seconds));
  }

  private record WithPeriodSeconds(int seconds) implements OptionRecord<Probe> {
    WithPeriodSeconds {
      Arguments.atLeast("withPeriodSeconds", "seconds", seconds, 1);
    }

    @Override
    public void applyTo(Probe probe) {
      probe.setPeriodSeconds(seconds);
    }
  }

  /**
   * Sets how long to wait for an answer: {@code timeoutSeconds}. Without it, 1 second.
   *
   * @param seconds seconds, 1 or more
   * @return the option
   * @throws OptionException when the number is less than 1
   */
  public static Option<Probe> withTimeoutSeconds(int seconds) {
    return Observed.made(new WithTimeoutSeconds(seconds));
  }

  private record WithTimeoutSeconds(int seconds) implements OptionRecord<Probe> {
    WithTimeoutSeconds {
      Arguments.atLeast("withTimeoutSeconds", "seconds", seconds, 1);
    }

    @Override
    public void applyTo(Probe probe) {
      probe.setTimeoutSeconds(seconds);
    }
  }

  /**
   * Sets how many successes in a row count after a failure: {@code successThreshold}. Without it,
   * 1; for a liveness probe it has to be 1.
   *
   * @param successes how many, 1 or more
   * @return the option
   * @throws OptionException when the number is less than 1
   */
  public static Option<Probe> withSuccessThreshold(int successes) {
    return Observed.made(new WithSuccessThreshold(successes));
  }

  private record WithSuccessThreshold(int successes) implements OptionRecord<Probe> {
    WithSuccessThreshold {
      Arguments.atLeast("withSuccessThreshold", "successes", successes, 1);
    }

    @Override
    public void applyTo(Probe probe) {
      probe.setSuccessThreshold(successes);
    }
  }

  /**
   * Sets how many failures in a row count: {@code failureThreshold}. Without it, 3.
   *
   * @param failures how many, 1 or more
   * @return the option
   * @throws OptionException when the number is less than 1
   */
  public static Option<Probe> withFailureThreshold(int failures) {
    return Observed.made(new WithFailureThreshold(failures));
  }

  private record WithFailureThreshold(int failures) implements OptionRecord<Probe> {
    WithFailureThreshold {
      Arguments.atLeast("withFailureThreshold", "failures", failures, 1);
    }

    @Override
    public void applyTo(Probe probe) {
      probe.setFailureThreshold(failures);
    }
  }

  private static @Nullable Integer orAbsent(int number) {
    return number == 0 ? null : number;
  }
}
