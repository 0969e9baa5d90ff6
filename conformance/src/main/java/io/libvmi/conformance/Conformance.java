package io.libvmi.conformance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Runs the golden cases of a folder, and prints a line for each of its files. */
public final class Conformance {
  private static final int SHOWN = 20;

  private Conformance() {}

  /**
   * Runs the cases.
   *
   * @param args folders with files {@code *.jsonl.gz}
   * @throws IOException when a file cannot be read
   */
  public static void main(String[] args) throws IOException {
    boolean good = args.length > 0;
    for (String folder : args) {
      for (Path file : files(Path.of(folder))) {
        Tally tally = run(file);
        System.out.println(tally);
        tally.disagreements().stream().limit(SHOWN).forEach(System.out::println);
        tally.table().forEach(System.out::println);
        good &= tally.isGood();
      }
    }
    System.exit(good ? 0 : 1);
  }

  /** The golden files of a folder, by name. */
  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jsonl.gz")).sorted().toList();
    }
  }

  /** Runs the cases of a file, in a folder that is named as its release. */
  static Tally run(Path file) throws IOException {
    String folder = file.getName(file.getNameCount() - 2).toString();
    Tally tally = new Tally(folder + "/" + file.getFileName());
    try (FakeApiServer server = new FakeApiServer();
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        GoldenCase golden = GoldenCase.read(line);
        tally.add(golden, check(folder, server, golden));
      }
    }
    return tally;
  }

  private static Verdict check(String folder, FakeApiServer server, GoldenCase golden) {
    Verdict verdict = new Verdict();
    if ("resource.MustParse".equals(golden.call().get("fn"))) {
      List<?> arguments = (List<?>) Trees.present(golden.call().get("args"));
      QuantityCheck.check(golden, (String) Trees.present(arguments.get(0)), verdict);
    } else {
      Release release = Release.of(folder, server, golden, verdict);
      new ObjectCheck(server, release, golden, verdict).check();
    }
    if (golden.hasResult()) {
      TextCheck.check(golden, verdict);
    }
    return verdict;
  }
}
