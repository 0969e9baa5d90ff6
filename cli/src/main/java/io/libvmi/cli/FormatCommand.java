package io.libvmi.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code vmi format}: how it is asked for. */
final class FormatCommand implements Callable<Integer> {
  private static final String DESCRIPTION =
      """

      The canonical form is what kubectl prints: names in order, quantities such as 1Gi for 1024Mi,
      every value written in one way. Comments stay where they belong; aliases are written out.
      Manifests are read strictly, and nothing is printed when anything is wrong with any of them.

      Without --check and --write all manifests are printed: as YAML documents with --- between them,
      or as JSON in one List. With them each file keeps its language.

      Of a directory the files *.yaml, *.yml and *.json in it and below it are taken, but not hidden
      ones; those in which no manifest is are passed over.
      """;

  private final Streams streams;
  private final CommandSpec spec;

  private FormatCommand(Streams streams) {
    this.streams = streams;
    this.spec = CommandSpec.wrapWithoutInspection(this).name("format");
  }

  static CommandSpec spec(Streams streams) {
    CommandSpec spec = new FormatCommand(streams).spec;
    spec.usageMessage()
        .description(DESCRIPTION)
        .exitCodeListHeading("%nExit code:%n")
        .exitCodeList(exitCodes());
    return spec.addOption(
            OptionSpec.builder("-o", "--output")
                .paramLabel("FORMAT")
                .type(OutputFormat.class)
                .converters((ITypeConverter<OutputFormat>) OutputFormat::named)
                .description("yaml, which is the default, or json")
                .build())
        .addOption(
            flag(
                "--check", "list the files that are not in canonical form, and print nothing else"))
        .addOption(
            flag("--write", "rewrite the files that are not in canonical form, and list them"))
        .addOption(HelpOption.build())
        .addPositional(
            PositionalParamSpec.builder()
                .paramLabel("FILE")
                .arity("1..*")
                .required(true)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description("a file, a directory, or - for the standard input")
                .build());
  }

  private static OptionSpec flag(String name, String description) {
    return OptionSpec.builder(name).type(boolean.class).arity("0").description(description).build();
  }

  private static Map<String, String> exitCodes() {
    Map<String, String> words = new LinkedHashMap<>();
    words.put(" " + Exit.OK, "All went well.");
    words.put(
        " " + Exit.DIFFERENT,
        "With --check: a file would change. Otherwise writing failed, or vmi has a defect.");
    words.put(
        " " + Exit.MISTAKE,
        "A file cannot be read or rewritten, or something is wrong with a manifest or with the command line.");
    return words;
  }

  @Override
  public Integer call() {
    ParseResult result = spec.commandLine().getParseResult();
    List<String> files = result.matchedPositionalValue(0, List.of());
    boolean check = result.hasMatchedOption("--check");
    boolean write = result.hasMatchedOption("--write");
    String conflict = conflict(check, write, result.hasMatchedOption("-o"));
    if (conflict != null) {
      streams.complain("vmi format: " + conflict);
      return Exit.MISTAKE;
    }
    Format format = new Format(streams);
    if (check) {
      return format.check(files);
    }
    return write
        ? format.write(files)
        : format.print(files, result.matchedOptionValue("-o", OutputFormat.YAML));
  }

  private static @Nullable String conflict(boolean check, boolean write, boolean output) {
    if (check && write) {
      return "--check changes nothing and --write does; give one of them";
    }
    return output && (check || write)
        ? "-o says how to print, but with "
            + (check ? "--check" : "--write")
            + " each file keeps its language; leave out -o"
        : null;
  }
}
