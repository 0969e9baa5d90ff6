package io.libvmi.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code vmi compose}: how it is asked for. */
final class ComposeCommand implements Callable<Integer> {
  private static final String DESCRIPTION =
      """

      A recipe is a YAML or JSON file that lists options by their names:

        from: fedora              # a factory; leave it out for an empty machine
        vmi:                      # options for the instance, in their order
          - withName: web-1
          - withGuestMemory: 2Gi
          - withCpuCount: {cores: 2, threads: 1, sockets: 1}
          - withRng
        vm:                       # leave it out for an instance without a virtual machine around it
          - withRunStrategy: Always

      Other kinds have keys of their own: pool and replicaSet go around what they repeat; dataVolume,
      instancetype, preference, migration, snapshot, restore, clone, export and more stand alone.
      "vmi options" lists all options and kinds there are. A file may hold several recipes with --- between them.
      Several manifests are printed as YAML documents with --- between them, or as JSON in one List.
      Nothing is printed when anything is wrong with any of the recipes.
      """;

  private final Streams streams;
  private final CommandSpec spec;

  private ComposeCommand(Streams streams) {
    this.streams = streams;
    this.spec = CommandSpec.wrapWithoutInspection(this).name("compose");
  }

  static CommandSpec spec(Streams streams) {
    CommandSpec spec = new ComposeCommand(streams).spec;
    spec.usageMessage()
        .description(DESCRIPTION)
        .exitCodeListHeading("%nExit code:%n")
        .exitCodeList(Exit.words());
    return spec.addOption(
            OptionSpec.builder("-o", "--output")
                .paramLabel("FORMAT")
                .type(OutputFormat.class)
                .converters((ITypeConverter<OutputFormat>) OutputFormat::named)
                .description("yaml, which is the default, or json")
                .build())
        .addOption(
            OptionSpec.builder("--strict")
                .type(boolean.class)
                .arity("0")
                .description(
                    "refuse options that have no effect, such as a second disk of a name, and"
                        + " options that overwrite what another one said")
                .build())
        .addOption(HelpOption.build())
        .addPositional(
            PositionalParamSpec.builder()
                .paramLabel("RECIPE")
                .arity("1..*")
                .required(true)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description("a file, or - for the standard input")
                .build());
  }

  @Override
  public Integer call() {
    ParseResult result = spec.commandLine().getParseResult();
    return new Compose(streams)
        .run(
            result.matchedPositionalValue(0, List.of()),
            result.matchedOptionValue("-o", OutputFormat.YAML),
            result.hasMatchedOption("--strict"));
  }
}
