package io.libvmi.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** {@code vmi diff}: how it is asked for. */
final class DiffCommand implements Callable<Integer> {
  private static final String DESCRIPTION =
      """

      Manifests of one kind, namespace and name are compared with each other, and so are the only
      two of a kind. Items of lists are paired by what tells them apart: disks, volumes, networks
      and interfaces by name, ports by port. Quantities are compared by value, so that 1024Mi is
      1Gi, and the order of a list counts only where it means something, as with disks. What is
      null or empty is the same as what is absent where the API takes it so.

      A patch makes of BEFORE what AFTER means, as with "kubectl patch --type=json" or
      "--type=merge".
      """;

  private final Streams streams;
  private final CommandSpec spec;

  private DiffCommand(Streams streams) {
    this.streams = streams;
    this.spec = CommandSpec.wrapWithoutInspection(this).name("diff");
  }

  static CommandSpec spec(Streams streams) {
    CommandSpec spec = new DiffCommand(streams).spec;
    spec.exitCodeOnExecutionException(Exit.MISTAKE)
        .usageMessage()
        .description(DESCRIPTION)
        .exitCodeListHeading("%nExit code:%n")
        .exitCodeList(exitCodes());
    return spec.addOption(
            OptionSpec.builder("-o", "--output")
                .paramLabel("FORMAT")
                .type(DiffFormat.class)
                .converters((ITypeConverter<DiffFormat>) DiffCommand::format)
                .description("text, which is the default, json, json-patch or merge-patch")
                .build())
        .addOption(Colouring.option())
        .addOption(HelpOption.build())
        .addPositional(manifests("BEFORE", "0"))
        .addPositional(manifests("AFTER", "1"));
  }

  private static PositionalParamSpec manifests(String label, String index) {
    return PositionalParamSpec.builder()
        .paramLabel(label)
        .index(index)
        .arity("1")
        .required(true)
        .type(String.class)
        .description("a file, a directory with files, or - for the standard input")
        .build();
  }

  /** As those of diff(1). */
  private static Map<String, String> exitCodes() {
    Map<String, String> words = new LinkedHashMap<>();
    words.put(" 0", "The manifests mean the same.");
    words.put(" 1", "They differ.");
    words.put(
        " 2", "Trouble: something is wrong with one of them, with the command line or with vmi.");
    return words;
  }

  private static DiffFormat format(String text) {
    for (DiffFormat format : DiffFormat.values()) {
      if (format.toString().equals(text)) {
        return format;
      }
    }
    throw new TypeConversionException(
        text + " was given where text, json, json-patch or merge-patch was expected");
  }

  @Override
  public Integer call() {
    ParseResult result = spec.commandLine().getParseResult();
    return new Diff(streams)
        .run(
            result.matchedPositionalValue(0, ""),
            result.matchedPositionalValue(1, ""),
            result.matchedOptionValue("-o", DiffFormat.TEXT),
            Colouring.isAskedFor(result, streams));
  }
}
