package io.libvmi.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code vmi help COMMAND}: the same as {@code vmi COMMAND --help}. */
final class HelpCommand implements Callable<Integer> {
  private final Streams streams;
  private final CommandSpec spec;

  private HelpCommand(Streams streams) {
    this.streams = streams;
    this.spec = CommandSpec.wrapWithoutInspection(this).name("help");
  }

  static CommandSpec spec(Streams streams) {
    CommandSpec spec = new HelpCommand(streams).spec;
    spec.usageMessage().description("");
    return spec.addOption(HelpOption.build())
        .addPositional(
            PositionalParamSpec.builder()
                .paramLabel("COMMAND")
                .arity("0..1")
                .index("0")
                .type(String.class)
                .description("the command")
                .build());
  }

  @Override
  public Integer call() {
    CommandLine vmi = spec.commandLine().getParent();
    String name = spec.commandLine().getParseResult().matchedPositionalValue(0, "");
    CommandLine command = name.isEmpty() ? vmi : vmi.getSubcommands().get(name);
    if (command == null) {
      List<String> names = List.copyOf(vmi.getSubcommands().keySet());
      streams.complain(
          "vmi: there is no command "
              + name
              + Suggestions.of(name, names, "there are " + String.join(", ", names)));
      return Exit.MISTAKE;
    }
    return streams.print(command.getUsageMessage());
  }
}
