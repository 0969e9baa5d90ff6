package io.libvmi.cli;

import io.libvmi.schema.Release;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** {@code vmi schema}: how it is asked for. */
final class SchemaCommand implements Callable<Integer> {
  private static final String DESCRIPTION =
      """

      Without a KIND it prints one schema of all kinds, which lets kinds of other projects pass: that
      is the one for an editor. With --directory it writes a file for each kind and version, which is
      what kubeconform looks up: DIR/GROUP/KIND_VERSION.json, such as
      DIR/kubevirt.io/virtualmachine_v1.json.
      """;

  private final Streams streams;
  private final CommandSpec spec;

  private SchemaCommand(Streams streams) {
    this.streams = streams;
    this.spec = CommandSpec.wrapWithoutInspection(this).name("schema");
  }

  static CommandSpec spec(Streams streams) {
    CommandSpec spec = new SchemaCommand(streams).spec;
    spec.usageMessage()
        .description(DESCRIPTION)
        .exitCodeListHeading("%nExit code:%n")
        .exitCodeList(Exit.words());
    return spec.addOption(
            OptionSpec.builder("--kubevirt")
                .paramLabel("VERSION")
                .type(Release.class)
                .converters((ITypeConverter<Release>) SchemaCommand::release)
                .description(
                    "the release of KubeVirt, %s to %s; the last one is the default"
                        .formatted(Release.ALL.get(0), Release.NEWEST))
                .build())
        .addOption(
            OptionSpec.builder("-d", "--directory")
                .paramLabel("DIR")
                .type(Path.class)
                .converters((ITypeConverter<Path>) SchemaCommand::folder)
                .description("write files below this directory, and print nothing")
                .build())
        .addOption(HelpOption.build())
        .addPositional(
            PositionalParamSpec.builder()
                .paramLabel("KIND")
                .arity("0..1")
                .index("0")
                .type(String.class)
                .description("a kind as kubectl takes it, such as VirtualMachine or vm")
                .build());
  }

  private static Release release(String text) {
    String version = text.startsWith("v") ? text.substring(1) : text;
    List<String> known = Release.ALL.stream().map(Release::version).toList();
    if (!known.contains(version)) {
      throw new TypeConversionException(
          "the API of KubeVirt "
              + version
              + " is not known"
              + Suggestions.of(
                  version, known, "known are the releases " + String.join(", ", known)));
    }
    return new Release(version);
  }

  private static Path folder(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new TypeConversionException(
          text + " cannot be the name of a directory: " + e.getReason());
    }
  }

  @Override
  public Integer call() {
    ParseResult result = spec.commandLine().getParseResult();
    return new Schema(streams, result.matchedOptionValue("--kubevirt", Release.NEWEST))
        .run(
            result.matchedPositionalValue(0, (String) null),
            result.matchedOptionValue("--directory", (Path) null));
  }
}
