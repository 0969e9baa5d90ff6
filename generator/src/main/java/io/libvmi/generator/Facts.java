package io.libvmi.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The API's facts as they lie in a folder: {@code kubevirt-VERSION.json}, one for each release, and
 * {@code crds-VERSION/} for the newest one. Other files hold documents that stand in the API as
 * text, such as cloud-init's; they belong to no release.
 *
 * @param newest the newest release
 * @param definitions its definitions by name
 * @param earlier the definitions of the earlier releases, by release, oldest first
 * @param crds its custom resource definitions by kind
 * @param texts the definitions of what stands in the API as text, by name
 * @param documents the names of those that are a whole document
 */
record Facts(
    String newest,
    Map<String, Map<String, Object>> definitions,
    Map<String, Map<String, Map<String, Object>>> earlier,
    Map<String, Map<String, Object>> crds,
    Map<String, Map<String, Object>> texts,
    List<String> documents) {

  static Facts read(Path folder) {
    TreeMap<String, Map<String, Map<String, Object>>> releases =
        new TreeMap<>(Comparator.comparing(ModuleDescriptor.Version::parse));
    Map<String, Map<String, Object>> texts = new TreeMap<>();
    List<String> documents = new ArrayList<>();
    for (Path file : files(folder, ".json")) {
      Map<String, Object> facts = load(file);
      Map<String, Map<String, Object>> definitions =
          Tree.objects(Tree.object(facts, "definitions"));
      if (facts.get("kubevirt") instanceof String release) {
        releases.put(release, definitions);
      } else {
        texts.putAll(definitions);
        Tree.list(facts, "documents").forEach(name -> documents.add((String) name));
      }
    }
    String newest = releases.lastKey();
    Map<String, Map<String, Object>> definitions = releases.remove(newest);
    Map<String, Map<String, Object>> crds = new TreeMap<>();
    for (Path file : files(folder.resolve("crds-" + newest), ".yaml")) {
      Map<String, Object> spec = Tree.object(load(file), "spec");
      crds.put((String) Tree.object(spec, "names").get("kind"), spec);
    }
    return new Facts(newest, definitions, releases, crds, texts, documents);
  }

  /** A definition by its name. */
  Map<String, Object> definition(String name) {
    return texts.containsKey(name) ? texts.get(name) : definitions.get(name);
  }

  private static List<Path> files(Path folder, String suffix) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @SuppressWarnings("unchecked") // a document of facts is an object
  private static Map<String, Object> load(Path file) {
    try {
      LoaderOptions options = new LoaderOptions();
      options.setCodePointLimit(Integer.MAX_VALUE);
      Yaml yaml = new Yaml(new SafeConstructor(options));
      return (Map<String, Object>) yaml.load(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
