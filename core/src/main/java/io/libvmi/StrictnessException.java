package io.libvmi;

import io.libvmi.model.LibvmiException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Options got into each other's way, and their {@linkplain Composer#strict composer is strict}. */
public final class StrictnessException extends LibvmiException {
  private static final long serialVersionUID = 1L;

  private final transient List<Conflict> conflicts;

  StrictnessException(List<Conflict> conflicts) {
    super(conflicts.stream().map(Conflict::message).collect(Collectors.joining("\n")));
    this.conflicts = List.copyOf(conflicts);
  }

  /**
   * An option that has no effect, or that overwrites what another one said.
   *
   * @param option the option
   * @param other the option that came before it, or null where the manifest had what is in its way
   *     before any option did
   * @param field the path of the field where they meet, such as {@code spec.domain.memory.guest};
   *     empty where the option changed nothing and would set nothing
   * @param message what is wrong, with the names of both
   */
  public record Conflict(
      Option<?> option, @Nullable Option<?> other, String field, String message) {}

  /**
   * What is wrong.
   *
   * @return all of it, in the order of the options
   */
  public List<Conflict> conflicts() {
    return conflicts;
  }
}
