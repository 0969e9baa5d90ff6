package io.libvmi.generator;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Writes the model's sources. */
public final class ModelGenerator {
  private ModelGenerator() {}

  /**
   * Writes the sources, and the list by which fabric8 finds the kinds.
   *
   * @param args the folder of the facts, that for the sources and that for the resources
   * @throws IOException when a file cannot be written
   */
  public static void main(String[] args) throws IOException {
    Path sources = Path.of(args[1]);
    Api api = new Api(Facts.read(Path.of(args[0])));
    Documentation documentation = new Documentation(api);
    Traits traits = new Traits(api);
    Set<String> packages = new TreeSet<>();
    for (ApiDefinition definition : api.definitions) {
      String name = definition.javaName().packageName();
      packages.add(name);
      write(sources, name, new ModelClassSource(definition, documentation, traits).source());
    }
    write(sources, FieldCode.KUBERNETES.packageName(), new KubernetesTypesSource(api).source());
    write(sources, KindsSource.NAME.packageName(), new KindsSource(api).source());
    for (String name : packages) {
      writePackageInfo(sources, name, words(name, api.packagesOfTexts()));
    }
    List<String> kinds =
        api.definitions.stream()
            .filter(definition -> definition.kind() != null || definition.listOf() != null)
            .map(definition -> definition.javaName().reflectionName())
            .sorted()
            .toList();
    Path services = Files.createDirectories(Path.of(args[2], "META-INF", "services"));
    Files.write(services.resolve("io.fabric8.kubernetes.api.model.KubernetesResource"), kinds);
  }

  private static void write(Path sources, String name, TypeSpec type) throws IOException {
    JavaFile.builder(name, type)
        .addFileComment("Generated from the facts of the API; do not edit.")
        .skipJavaLangImports(true)
        .indent("  ")
        .build()
        .writeTo(sources);
  }

  private static String words(String name, Set<String> texts) {
    List<String> parts = List.of(name.split("\\.", -1));
    String last = parts.get(parts.size() - 1);
    return texts.contains(name)
        ? "Documents of " + last + ", which stand in the API as text"
        : "The API group " + parts.get(parts.size() - 2) + ", version " + last;
  }

  private static void writePackageInfo(Path sources, String name, String words) throws IOException {
    Files.writeString(
        sources.resolve(name.replace('.', '/')).resolve("package-info.java"),
        List.of(
                "/** " + words + ". */",
                "@org.jspecify.annotations.NullMarked",
                "package " + name + ";",
                "")
            .stream()
            .collect(Collectors.joining("\n")));
  }
}
