package io.libvmi.cli;

import io.libvmi.recipe.RepeatingKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

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

      What differs from machine to machine is a variable. A recipe declares it with its default, and
      ${NAME} stands for its value, in quotes within braces and brackets:

        variables: {memory: 2Gi, index: 1}
        vmi:
          - withName: web-${index:%%03d}         # also %%d %%x %%02x, and %%m for the end of a MAC address
          - withGuestMemory: ${memory}
          - withLabel: [size, "${memory}"]

        vmi compose web.yaml --set memory=4Gi   # one machine
        vmi compose web.yaml --count 1000       # 1000 machines, which index counts
        vmi compose web.yaml --each webs.csv    # one for each row; the first row names the variables
        vmi compose app.yaml --count 3 --as pool

      Other dollar signs, as in scripts, are left alone, and $${NAME} is ${NAME} itself. The machines
      of a fleet are printed while others are still composed; the first that something is wrong with
      ends the run, when those before it are printed.
      """;

  private final Streams streams;
  private final CommandSpec spec;

  private ComposeCommand(Streams streams) {
    this.streams = streams;
    this.spec = CommandSpec.wrapWithoutInspection(this).name("compose");
  }

  static CommandSpec spec(Streams streams) {
    CommandSpec spec = new ComposeCommand(streams).spec;
    spec.interpolateVariables(false); // what ${...} is, the recipe says
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
        .addOption(
            OptionSpec.builder("--set")
                .paramLabel("NAME=VALUE")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description(
                    "give a variable a value; for index, with --count, it is that of the first"
                        + " machine")
                .build())
        .addOption(
            OptionSpec.builder("--count")
                .paramLabel("N")
                .type(Integer.class)
                .converters((ITypeConverter<Integer>) ComposeCommand::count)
                .description(
                    "compose so many machines; the variable index is its default for the first, or"
                        + " 0, and 1 more for each")
                .build())
        .addOption(
            OptionSpec.builder("--each")
                .paramLabel("FILE")
                .type(String.class)
                .description(
                    "compose a machine for each row of a file, or of - for the standard input: CSV,"
                        + " whose first row names variables, or JSON lines, each an object; a"
                        + " variable without a value has its default")
                .build())
        .addOption(
            OptionSpec.builder("--as")
                .paramLabel("KIND")
                .type(RepeatingKind.class)
                .converters((ITypeConverter<RepeatingKind>) ComposeCommand::kind)
                .description(
                    "pool or replicaset: compose one object of which KubeVirt makes --count"
                        + " machines, in place of so many machines")
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

  private static int count(String text) {
    try {
      int count = Integer.parseInt(text);
      if (count >= 0) {
        return count;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw new TypeConversionException(
        text + " was given where a number of machines was expected: 0 to " + Integer.MAX_VALUE);
  }

  private static RepeatingKind kind(String text) {
    for (RepeatingKind kind : RepeatingKind.values()) {
      if (kind.toString().equals(text)) {
        return kind;
      }
    }
    throw new TypeConversionException(text + " was given where pool or replicaset was expected");
  }

  /** The values of --set, by the names of variables. */
  private Map<String, String> set(List<String> given) {
    Map<String, String> set = new LinkedHashMap<>();
    for (String text : given) {
      int equals = text.indexOf('=');
      if (equals < 0) {
        throw wrong("--set " + text + ": NAME=VALUE was expected");
      }
      if (set.put(text.substring(0, equals), text.substring(equals + 1)) != null) {
        throw wrong("--set gives " + text.substring(0, equals) + " two values");
      }
    }
    return set;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  @Override
  public Integer call() {
    ParseResult result = spec.commandLine().getParseResult();
    OutputFormat format = result.matchedOptionValue("-o", OutputFormat.YAML);
    boolean strict = result.hasMatchedOption("--strict");
    @Nullable Integer count = result.matchedOptionValue("--count", null);
    @Nullable String each = result.matchedOptionValue("--each", null);
    @Nullable RepeatingKind as = result.matchedOptionValue("--as", null);
    if (count != null && each != null) {
      throw wrong("--count and --each do not go together: a file says itself how many rows it has");
    }
    if (as != null && each != null) {
      throw wrong("--as and --each do not go together: a " + as + " repeats one machine");
    }
    if (as != null && count == null) {
      throw wrong("--as " + as + " needs --count, which says how many machines");
    }
    FleetOrder order =
        new FleetOrder(
            result.matchedPositionalValue(0, List.of()),
            count,
            each,
            as,
            set(result.matchedOptionValue("--set", List.of())));
    return order.isPlain()
        ? new Compose(streams).run(order.files(), format, strict)
        : new FleetCompose(streams, format, strict).run(order);
  }
}
