package io.libvmi.cli;

import static java.util.stream.Collectors.joining;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Answers a command line that cannot be understood. */
final class UsageMistake implements IParameterExceptionHandler {
  private final Streams streams;

  UsageMistake(Streams streams) {
    this.streams = streams;
  }

  @Override
  public int handleParseException(ParameterException mistake, String[] args) {
    CommandLine command = mistake.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    streams.complain(
        name + ": " + words(mistake, command) + "\n\"" + name + " --help\" tells more.");
    return Exit.MISTAKE;
  }

  private static String words(ParameterException mistake, CommandLine command) {
    if (mistake instanceof MissingParameterException missing) {
      return missing.getMissing().stream().map(UsageMistake::expected).collect(joining(", "));
    }
    if (!(mistake instanceof UnmatchedArgumentException unmatched)) {
      return String.valueOf(mistake.getMessage());
    }
    String argument = unmatched.getUnmatched().get(0);
    if (unmatched.isUnknownOption()) {
      List<String> options = List.copyOf(command.getCommandSpec().optionsMap().keySet());
      boolean letter = argument.length() == 2; // to which every other letter would be near
      return "there is no option "
          + argument
          + Suggestions.of(
              letter ? "" : argument, options, "there are " + String.join(", ", options));
    }
    List<String> commands = List.copyOf(command.getSubcommands().keySet());
    return commands.isEmpty()
        ? "nothing was expected where " + argument + " stands"
        : "there is no command "
            + argument
            + Suggestions.of(argument, commands, "there are " + String.join(", ", commands));
  }

  private static String expected(ArgSpec missing) {
    String what = missing.paramLabel() + " was expected";
    return missing instanceof OptionSpec option ? what + " behind " + option.longestName() : what;
  }
}
