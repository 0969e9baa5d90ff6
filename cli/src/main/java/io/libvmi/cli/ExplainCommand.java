package io.libvmi.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** {@code vmi explain}: how it is asked for. */
final class ExplainCommand implements Callable<Integer> {
  private static final String DESCRIPTION =
      """

      Tells what a machine is, what was overwritten, cleared or had no effect, and of each field
      what it holds, which option set it, at which line, and what it held before:

        vmi explain web.yaml                            # everything
        vmi explain --overrides web.yaml                # only what was lost
        vmi explain --field memory.guest web.yaml       # who set the memory, and what it was before
        vmi explain --field spec.volumes[root] web.yaml # all fields of a volume
        vmi explain -o yaml web.yaml                    # the manifest, with who set it behind each line
        vmi explain -o html web.yaml > web.html         # a page for a browser, with a picture

      A FILE may hold recipes, as for "vmi compose", or manifests, as for kubectl, which are known by
      their apiVersion and kind. The end of a PATH will do, and items of lists go by their names or
      by their numbers. No cluster is asked, and what only a cluster knows is said to be so.
      """;

  private final Streams streams;
  private final CommandSpec spec;

  private ExplainCommand(Streams streams) {
    this.streams = streams;
    this.spec = CommandSpec.wrapWithoutInspection(this).name("explain");
  }

  static CommandSpec spec(Streams streams) {
    CommandSpec spec = new ExplainCommand(streams).spec;
    spec.usageMessage()
        .description(DESCRIPTION)
        .exitCodeListHeading("%nExit code:%n")
        .exitCodeList(Exit.words());
    return spec.addOption(
            OptionSpec.builder("-o", "--output")
                .paramLabel("FORMAT")
                .type(ExplainFormat.class)
                .converters((ITypeConverter<ExplainFormat>) ExplainCommand::format)
                .description("text, which is the default, yaml, json or html")
                .build())
        .addOption(
            OptionSpec.builder("--field")
                .paramLabel("PATH")
                .type(String.class)
                .description(
                    "tell the whole story of one field, or of those in an object or a list")
                .build())
        .addOption(
            OptionSpec.builder("--overrides")
                .type(boolean.class)
                .arity("0")
                .description("tell only what was overwritten, cleared or had no effect")
                .build())
        .addOption(Colouring.option())
        .addOption(HelpOption.build())
        .addPositional(
            PositionalParamSpec.builder()
                .paramLabel("FILE")
                .arity("1..*")
                .required(true)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description("a file, or - for the standard input")
                .build());
  }

  private static ExplainFormat format(String text) {
    for (ExplainFormat format : ExplainFormat.values()) {
      if (format.toString().equals(text)) {
        return format;
      }
    }
    throw new TypeConversionException(
        text + " was given where text, yaml, json or html was expected");
  }

  @Override
  public Integer call() {
    ParseResult result = spec.commandLine().getParseResult();
    List<String> files = result.matchedPositionalValue(0, List.of());
    ExplainFormat format = result.matchedOptionValue("-o", ExplainFormat.TEXT);
    @Nullable String field = result.matchedOptionValue("--field", null);
    boolean overrides = result.hasMatchedOption("--overrides");
    if (field != null && overrides) {
      throw new ParameterException(
          spec.commandLine(), "--field and --overrides do not go together");
    }
    if (format != ExplainFormat.TEXT && (field != null || overrides)) {
      throw new ParameterException(
          spec.commandLine(),
          (field == null ? "--overrides" : "--field") + " is told as text, and not as " + format);
    }
    Explain explain = new Explain(streams, Colouring.isAskedFor(result, streams));
    if (field != null) {
      return explain.field(files, field);
    }
    return overrides ? explain.overrides(files) : explain.all(files, format);
  }
}
