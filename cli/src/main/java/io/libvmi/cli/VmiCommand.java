package io.libvmi.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The {@code vmi} command: how it is asked for.
 *
 * <p>Commands are built without annotations, and everything is loaded only by the command that
 * needs it: most runs take less time than the start of the virtual machine.
 */
final class VmiCommand implements Callable<Integer> {
  /** Commands that need to know of no other; {@code help} has to know all. */
  private static final Set<String> COMMANDS =
      Set.of("compose", "explain", "diff", "format", "options", "schema");

  private final Streams streams;
  private final @Nullable String asked;
  private final CommandSpec spec;

  private VmiCommand(Streams streams, String... args) {
    this.streams = streams;
    this.asked = args.length > 0 && COMMANDS.contains(args[0]) ? args[0] : null;
    this.spec = CommandSpec.wrapWithoutInspection(this).name("vmi");
  }

  /** Runs the command, and returns its exit code. */
  static int run(Streams streams, String... args) {
    StringWriter usage = new StringWriter();
    int code = new VmiCommand(streams, args).commandLine(new PrintWriter(usage)).execute(args);
    return usage.getBuffer().isEmpty() ? code : streams.print(usage.toString());
  }

  private CommandLine commandLine(PrintWriter usage) {
    spec.usageMessage()
        .header(
            "Composes manifests of KubeVirt's virtual machines from options, without a cluster.")
        .description("")
        .commandListHeading("%nCommands:%n")
        .exitCodeListHeading("%nExit code:%n")
        .exitCodeList(Exit.words())
        .footer("", "\"vmi COMMAND --help\" tells more of a command.");
    spec.addOption(HelpOption.build())
        .addOption(
            OptionSpec.builder("--version")
                .versionHelp(true)
                .description("show the version")
                .build())
        .versionProvider(() -> new String[] {"vmi " + version()});
    add("compose", "Composes manifests from recipes, and prints them.", ComposeCommand::spec);
    add("explain", "Tells what is in a machine, and who put it there.", ExplainCommand::spec);
    add("diff", "Tells how manifests differ, by what they mean.", DiffCommand::spec);
    add("format", "Brings manifests into their canonical form.", FormatCommand::spec);
    add("options", "Lists what a recipe can say, and tells what it does.", OptionsCommand::spec);
    add(
        "schema",
        "Prints the JSON Schema of KubeVirt's kinds, for editors and checkers.",
        SchemaCommand::spec);
    add("help", "Shows the help of a command.", HelpCommand::spec);
    return settings(new CommandLine(spec), usage);
  }

  /** Adds a command, unless another one is asked for, which needs to know of no other. */
  private void add(String name, String summary, Function<Streams, CommandSpec> specOf) {
    if (asked == null || asked.equals(name)) {
      CommandSpec command = specOf.apply(streams);
      command.usageMessage().header(summary);
      spec.addSubcommand(name, command);
    }
  }

  private CommandLine settings(CommandLine commandLine, PrintWriter usage) {
    return commandLine
        .setOut(usage)
        .setExpandAtFiles(false)
        .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
        .setUsageHelpWidth(Wrapped.WIDTH)
        .setParameterExceptionHandler(new UsageMistake(streams))
        .setExecutionExceptionHandler(
            (exception, command, result) -> {
              Vmi.defect(streams, exception);
              return command.getCommandSpec().exitCodeOnExecutionException();
            });
  }

  /** Without a command there is nothing to do. */
  @Override
  public Integer call() {
    streams.complain("vmi: a command was expected\n\n" + spec.commandLine().getUsageMessage());
    return Exit.MISTAKE;
  }

  private static String version() throws IOException {
    try (InputStream in = Objects.requireNonNull(Vmi.class.getResourceAsStream("version.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }
}
