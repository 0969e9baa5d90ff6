package io.libvmi.cli;

import io.libvmi.diff.Pairing;
import io.libvmi.reader.Manifest;
import io.libvmi.text.JsonText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What {@code vmi diff} does. It knows nothing of how the command line was read. */
final class Diff {
  private final Streams streams;
  private final Mistakes mistakes = new Mistakes();

  Diff(Streams streams) {
    this.streams = streams;
  }

  /**
   * Compares the manifests of two inputs, and prints how they differ.
   *
   * @param before a file, a directory, or {@code -} for the standard input
   * @param after another one
   * @param format how to print
   * @param coloured whether a text is coloured
   * @return the exit code, as that of diff(1)
   */
  int run(String before, String after, DiffFormat format, boolean coloured) {
    ManifestInputs inputs = new ManifestInputs(streams.in(), mistakes);
    List<Manifest> old = read(inputs, before);
    List<Manifest> now = read(inputs, after);
    inputs
        .passedOver()
        .forEach(
            file -> streams.complain(file + ": passed over, because there is no manifest in it"));
    if (!mistakes.isEmpty()) {
      streams.complain(mistakes.report());
      return Exit.MISTAKE;
    }
    List<ComparedManifests> all =
        Pairing.of(old, now, Manifest::tree).stream().map(ComparedManifests::of).toList();
    List<ComparedManifests> different = all.stream().filter(one -> !one.isSame()).toList();
    if (format.isPatch() && !isOneChange(different)) {
      return Exit.MISTAKE;
    }
    int written = streams.print(text(different, format, coloured));
    return written != Exit.OK ? Exit.MISTAKE : different.isEmpty() ? 0 : 1;
  }

  private List<Manifest> read(ManifestInputs inputs, String input) {
    try {
      return inputs.read(input);
    } catch (IOException e) {
      mistakes.add("vmi: cannot read " + input + ": " + e.getMessage());
      return List.of();
    }
  }

  /** Whether a patch can say it: it is for one object, which has to be there. */
  private boolean isOneChange(List<ComparedManifests> different) {
    if (different.isEmpty() || (different.size() == 1 && different.get(0).isPair())) {
      return true;
    }
    List<String> lines = new ArrayList<>();
    lines.add(
        "vmi diff: a patch is for one manifest that is there before and after, and there is more here:");
    different.forEach(one -> lines.add("  " + one.summary() + one.remark()));
    streams.complain(String.join("\n", lines));
    return false;
  }

  private static String text(
      List<ComparedManifests> different, DiffFormat format, boolean coloured) {
    return switch (format) {
      case TEXT -> {
        StringBuilder text = new StringBuilder();
        different.forEach(one -> text.append(one.text(coloured)));
        yield text.toString();
      }
      case JSON -> {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("same", different.isEmpty());
        tree.put("manifests", different.stream().map(ComparedManifests::tree).toList());
        yield json(tree);
      }
      case JSON_PATCH ->
          json(different.isEmpty() ? List.of() : different.get(0).diff().jsonPatch());
      case MERGE_PATCH ->
          json(different.isEmpty() ? Map.of() : different.get(0).diff().mergePatch());
    };
  }

  private static String json(Object tree) {
    return JsonText.indented(tree) + "\n";
  }
}
