package io.libvmi.cli;

import io.libvmi.reader.Documents;
import io.libvmi.reader.Limits;
import io.libvmi.reader.Manifest;
import io.libvmi.reader.ManifestReader;
import io.libvmi.reader.MapNode;
import io.libvmi.reader.Node;
import io.libvmi.reader.Problems;
import io.libvmi.reader.Source;
import io.libvmi.recipe.Recipe;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads manifests from files, directories and the standard input, with the items of lists. */
final class ManifestInputs {
  private final TextFiles files;
  private final Mistakes mistakes;
  private final Set<String> passedOver = new LinkedHashSet<>();

  ManifestInputs(InputStream in, Mistakes mistakes) {
    this.files = new TextFiles(in, mistakes);
    this.mistakes = mistakes;
  }

  /**
   * Reads all manifests. What is wrong with them is added to the mistakes.
   *
   * @param input a file, a directory, or {@code -} for the standard input
   * @throws IOException when reading fails for a reason that is not the user's
   */
  List<Manifest> read(String input) throws IOException {
    List<Manifest> manifests = new ArrayList<>();
    boolean directory = TextFiles.isDirectory(input);
    for (String file : directory ? files.in(input) : List.of(input)) {
      Source source = files.read(file, "a manifest");
      if (source != null) {
        read(source, directory, manifests);
      }
    }
    if (manifests.isEmpty() && mistakes.isEmpty()) {
      mistakes.add(input + ": there is no manifest in it");
    }
    return manifests;
  }

  /** The files that were found in directories and hold no manifest. */
  Set<String> passedOver() {
    return passedOver;
  }

  private void read(Source source, boolean found, List<Manifest> manifests) {
    Problems problems = mistakes.inTexts();
    ManifestReader reader = ManifestReader.lenient();
    List<Node> roots = Documents.parse(source, Limits.DEFAULT, problems);
    if (found && roots.stream().noneMatch(ManifestTexts::statesSomething)) {
      passedOver.add(source.name());
      return;
    }
    for (Node root : roots) {
      if (isRecipe(root, source)) {
        mistakes.add(
            "%s: this is a recipe where a manifest was expected; \"vmi compose %s\" makes one of it, to be piped into where - stands"
                .formatted(root.position(), source.name()));
        return;
      }
      Manifest manifest = reader.read(root, problems);
      if (manifest != null) {
        manifests.addAll(manifest.objects());
      }
    }
  }

  private static boolean isRecipe(Node root, Source source) {
    if (!(root instanceof MapNode map) || ManifestTexts.statesSomething(root)) {
      return false;
    }
    Problems problems = new Problems();
    return map.get("vmi") != null
        || map.get("vm") != null
        || (!Recipe.read(source, problems).isEmpty() && problems.isEmpty());
  }
}
