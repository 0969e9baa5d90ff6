package io.libvmi.conformance;

import io.libvmi.Option;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is different in a release of Go's libvmi on purpose: how the call of one case is made, and
 * how its result is read, so that nothing but these differences is passed over. Each of them is
 * shown to the case's verdict.
 */
interface Release {
  /** The release whose cases a folder holds, such as {@code libvmi-1.9.0}. */
  static Release of(String folder, FakeApiServer server, GoldenCase golden, Verdict verdict) {
    return switch (folder) {
      case "libvmi-1.2.0" -> new V120(server, golden, verdict);
      case "libvmi-1.9.0" -> new V190(golden, verdict);
      default -> throw new IllegalArgumentException("no release is known as " + folder);
    };
  }

  /** The call as we make it. */
  @Nullable Object call(@Nullable Object go);

  /** The options that a function of this release applies before those that it is given. */
  List<Option<VirtualMachineInstance>> first(String function);

  /** Go's result as ours has to be; the calls are there to make a part of it. */
  @Nullable Object result(@Nullable Object go, Calls calls);

  /** Whether the call is made and its result is not looked at. */
  boolean leavesOutTheResult();
}
