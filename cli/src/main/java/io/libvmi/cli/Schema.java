package io.libvmi.cli;

import io.libvmi.schema.ApiSchema;
import io.libvmi.schema.JsonSchemas;
import io.libvmi.schema.Kind;
import io.libvmi.schema.Release;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What {@code vmi schema} does. It knows nothing of how the command line was read. */
final class Schema {
  private final Streams streams;
  private final ApiSchema api;
  private final JsonSchemas schemas;

  Schema(Streams streams, Release release) {
    this.streams = streams;
    this.api = ApiSchema.of(release);
    this.schemas = new JsonSchemas(api);
  }

  /**
   * Prints the schema of a kind or of all, or writes a file for each.
   *
   * @param name the kind, as kubectl takes it; null for all
   * @param folder where to write files to, or null to print
   * @return the exit code
   */
  int run(@Nullable String name, @Nullable Path folder) {
    List<Kind> kinds = name == null ? api.kinds() : named(name);
    if (kinds.isEmpty()) {
      streams.complain("vmi schema: " + unknown(String.valueOf(name)));
      return Exit.MISTAKE;
    }
    if (folder != null && Files.exists(folder) && !Files.isDirectory(folder)) {
      streams.complain("vmi schema: " + folder + " is a file where a directory was expected");
      return Exit.MISTAKE;
    }
    if (folder != null) {
      return write(kinds, folder);
    }
    return streams.print(name == null ? schemas.ofAllKinds() : schemas.of(kinds.get(0)));
  }

  /** Writes {@code GROUP/KIND_VERSION.json} for each version that is served. */
  private int write(List<Kind> kinds, Path folder) {
    for (Kind kind : kinds) {
      String schema = schemas.of(kind);
      Path group = folder.resolve(kind.group());
      for (String version : kind.served()) {
        Path file = group.resolve(kind.name().toLowerCase(Locale.ROOT) + "_" + version + ".json");
        try {
          Files.createDirectories(group);
          Files.writeString(file, schema);
        } catch (IOException e) {
          streams.complain("vmi: cannot write " + file + ": " + e.getMessage());
          return Exit.FAILURE;
        }
      }
    }
    return Exit.OK;
  }

  private List<Kind> named(String name) {
    return api.kinds().stream()
        .filter(kind -> names(kind).anyMatch(one -> one.equalsIgnoreCase(name)))
        .toList();
  }

  private static Stream<String> names(Kind kind) {
    return Stream.concat(Stream.of(kind.name(), kind.plural()), kind.shortNames().stream());
  }

  private String unknown(String name) {
    for (Release release : Release.ALL) {
      Schema other = new Schema(streams, release);
      for (Kind kind : other.named(name)) {
        return "KubeVirt %s has no %s; the first release with it is %s"
            .formatted(api.release(), kind.name(), release);
      }
    }
    List<String> names = new ArrayList<>();
    api.kinds().forEach(kind -> names(kind).forEach(names::add));
    List<String> kinds = api.kinds().stream().map(Kind::name).toList();
    return "there is no kind "
        + name
        + Suggestions.of(name, names, "there are " + String.join(", ", kinds));
  }
}
