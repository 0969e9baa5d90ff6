package io.libvmi.cli;

import io.libvmi.reader.Documents;
import io.libvmi.reader.Limits;
import io.libvmi.reader.Manifest;
import io.libvmi.reader.ManifestReader;
import io.libvmi.reader.MapNode;
import io.libvmi.reader.Node;
import io.libvmi.reader.Problems;
import io.libvmi.reader.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads manifests strictly from files, from the files of directories, and from the standard input.
 */
final class ManifestTexts {
  private final Mistakes mistakes;
  private final TextFiles texts;
  private final List<String> passedOver = new ArrayList<>();

  ManifestTexts(Streams streams, Mistakes mistakes) {
    this.mistakes = mistakes;
    this.texts = new TextFiles(streams.in(), mistakes);
  }

  /**
   * A file to read.
   *
   * @param name its name
   * @param named whether it was named itself, and not found in a directory
   */
  record Input(String name, boolean named) {}

  /** Finds the files of what was named. What cannot be found is added to the mistakes. */
  List<Input> find(List<String> names) throws IOException {
    List<Input> found = new ArrayList<>();
    for (String name : names) {
      if (TextFiles.isDirectory(name)) {
        texts.in(name).forEach(file -> found.add(new Input(file, false)));
      } else {
        found.add(new Input(name, true));
      }
    }
    return found;
  }

  /**
   * Reads a file. What is wrong with it is added to the mistakes.
   *
   * @return the text with its manifests; null if it cannot be used, or was found in a directory and
   *     holds none
   * @throws IOException when reading fails for a reason that is not the user's
   */
  @Nullable ManifestText read(Input input) throws IOException {
    Source source = texts.read(input.name(), "a file");
    if (source == null) {
      return null;
    }
    Problems problems = new Problems();
    List<Node> roots = Documents.parse(source, Limits.DEFAULT, problems);
    if (problems.isEmpty() && roots.stream().noneMatch(ManifestTexts::statesSomething)) {
      if (!input.named()) {
        passedOver.add(source.name());
        return null;
      }
      if (roots.isEmpty()) {
        mistakes.add(source.name() + ": there is no manifest in it");
        return null;
      }
    }
    List<Manifest> manifests = new ArrayList<>();
    for (Node root : roots) {
      Manifest manifest = ManifestReader.strict().read(root, problems);
      if (manifest != null) {
        manifests.add(manifest);
      }
    }
    mistakes.inTexts().addAll(problems.list());
    return problems.isEmpty() ? new ManifestText(input.name(), source, manifests) : null;
  }

  /** Whether a document means to be a manifest. */
  static boolean statesSomething(Node root) {
    return root instanceof MapNode map
        && (map.get("apiVersion") != null || map.get("kind") != null);
  }

  /** The files that were found in directories and hold no manifest. */
  List<String> passedOver() {
    return passedOver;
  }
}
