package io.libvmi.cli;

import io.libvmi.recipe.Catalogue;
import io.libvmi.recipe.Function;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code vmi options}: what can be said in a recipe. */
final class OptionsCommand implements Callable<Integer> {
  private final Streams streams;
  private final CommandSpec spec;

  private OptionsCommand(Streams streams) {
    this.streams = streams;
    this.spec = CommandSpec.wrapWithoutInspection(this).name("options");
  }

  static CommandSpec spec(Streams streams) {
    CommandSpec spec = new OptionsCommand(streams).spec;
    spec.usageMessage()
        .description(
            """

            Without a NAME it lists everything. Of each NAME it tells what it takes, what it sets, and
            how it is used.
            """)
        .exitCodeListHeading("%nExit code:%n")
        .exitCodeList(Exit.words());
    return spec.addOption(HelpOption.build())
        .addPositional(
            PositionalParamSpec.builder()
                .paramLabel("NAME")
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description("an option, a factory, or a function that makes a part")
                .build());
  }

  @Override
  public Integer call() {
    List<String> names = spec.commandLine().getParseResult().matchedPositionalValue(0, List.of());
    if (names.isEmpty()) {
      return streams.print(OptionList.text());
    }
    List<Function> functions = new ArrayList<>();
    Mistakes mistakes = new Mistakes();
    for (String name : names) {
      List<Function> named = named(name);
      functions.addAll(named);
      if (named.isEmpty()) {
        mistakes.add("vmi options: there is no " + name + near(name));
      }
    }
    if (!mistakes.isEmpty()) {
      streams.complain(mistakes.report());
      return Exit.MISTAKE;
    }
    List<String> pages = functions.stream().distinct().map(OptionPage::text).toList();
    return streams.print(String.join("\n\n", pages));
  }

  /** The functions of a name, or the factory that a recipe's {@code from} calls so. */
  private static List<Function> named(String name) {
    List<Function> named = Catalogue.named(name);
    return named.isEmpty()
        ? Catalogue.functions().stream()
            .filter(one -> one.isFactory() && one.factoryName().equals(name))
            .toList()
        : named;
  }

  private static String near(String name) {
    List<String> names = Catalogue.functions().stream().map(Function::name).distinct().toList();
    return Suggestions.of(name, names, "\"vmi options\" lists all there are");
  }
}
