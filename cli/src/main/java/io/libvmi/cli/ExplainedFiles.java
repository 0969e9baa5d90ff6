package io.libvmi.cli;

import io.libvmi.explain.Explanation;
import io.libvmi.model.ApiType;
import io.libvmi.reader.Documents;
import io.libvmi.reader.Limits;
import io.libvmi.reader.Manifest;
import io.libvmi.reader.ManifestReader;
import io.libvmi.reader.Node;
import io.libvmi.reader.Problems;
import io.libvmi.reader.Source;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Reads recipes and manifests, and explains them. */
final class ExplainedFiles {
  private final TextFiles texts;
  private final Mistakes mistakes;

  ExplainedFiles(InputStream in, Mistakes mistakes) {
    this.texts = new TextFiles(in, mistakes);
    this.mistakes = mistakes;
  }

  /**
   * Explains what is in a file. What is wrong with it is added to the mistakes.
   *
   * @throws IOException when reading fails for a reason that is not the user's
   */
  List<Explanation<ApiType>> read(String file) throws IOException {
    Source source = texts.read(file, "a recipe or a manifest");
    if (source == null) {
      return List.of();
    }
    Problems problems = new Problems();
    List<Node> documents = Documents.parse(source, Limits.DEFAULT, problems);
    List<Explanation<ApiType>> explanations = List.of();
    if (documents.stream().anyMatch(ManifestTexts::statesSomething)) {
      explanations = manifests(documents, problems);
    } else if (problems.isEmpty()) {
      explanations = Explanation.ofRecipes(source, problems);
    }
    mistakes.inTexts().addAll(problems.list());
    if (explanations.isEmpty() && problems.isEmpty()) {
      mistakes.add(source.name() + ": there is no recipe and no manifest in it");
    }
    return explanations;
  }

  private static List<Explanation<ApiType>> manifests(List<Node> documents, Problems problems) {
    List<Explanation<ApiType>> explanations = new ArrayList<>();
    ManifestReader reader = ManifestReader.lenient();
    for (Node document : documents) {
      Manifest manifest = reader.read(document, problems);
      if (manifest != null) {
        manifest.objects().forEach(object -> explanations.add(Explanation.of(object)));
      }
    }
    return explanations;
  }
}
