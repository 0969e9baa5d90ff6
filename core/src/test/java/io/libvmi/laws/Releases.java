package io.libvmi.laws;

import io.libvmi.model.ApiType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Which release of KubeVirt brought a field, by the facts of each release. */
final class Releases {
  private static final String REFERENCE = "#/definitions/";
  private static final String KUBERNETES = "k8s.io.";
  private static final Releases RELEASES = new Releases();

  /** The release that is the oldest known: what it has needs no word. */
  static final String OLDEST = RELEASES.definitions.firstKey();

  /** Release to the definitions of its types. */
  private final TreeMap<String, Map<?, ?>> definitions = new TreeMap<>();

  /** Release to the names of its kinds, with their versions. */
  private final TreeMap<String, Set<String>> kinds = new TreeMap<>();

  private Releases() {
    Path folder = Path.of(System.getProperty("basedir", "")).resolve("../model/src/main/facts");
    Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Releases::isOfRelease).toList()) {
        Map<?, ?> facts = (Map<?, ?>) yaml.load(Files.readString(file));
        String release = facts.get("kubevirt").toString().replaceFirst("\\.0$", "");
        definitions.put(release, (Map<?, ?>) facts.get("definitions"));
        kinds.put(
            release,
            ((List<?>) facts.get("kinds"))
                .stream()
                    .map(kind -> ((Map<?, ?>) kind).get("type").toString())
                    .collect(Collectors.toSet()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isOfRelease(Path file) {
    return file.getFileName().toString().matches("kubevirt-1\\.[0-9]\\.0\\.json");
  }

  /**
   * The release that brought a field; the oldest one where the facts do not tell, because it lies
   * in a type of Kubernetes' own or under a key of the user's.
   *
   * @param type the class of the kind or the part
   * @param path the field, from there on
   */
  static String since(Class<?> type, String path) {
    List<String> names = List.of(path.replace("[]", "").split("\\."));
    String newest = RELEASES.definitions.lastKey();
    return RELEASES.has(newest, definition(type), names)
        ? since(release -> RELEASES.has(release, definition(type), names))
        : OLDEST;
  }

  /** Whether a class is a kind of KubeVirt's. */
  static boolean isKind(Class<?> type) {
    return ApiType.class.isAssignableFrom(type)
        && RELEASES.kinds.lastEntry().getValue().contains(definition(type));
  }

  /** The release that brought a kind, in the version of the API that the class is of. */
  static String since(Class<?> kind) {
    return since(release -> RELEASES.kinds.get(release).contains(definition(kind)));
  }

  private static String since(Predicate<String> has) {
    String since = RELEASES.definitions.lastKey();
    for (String release : RELEASES.definitions.descendingKeySet()) {
      if (!has.test(release)) {
        break;
      }
      since = release;
    }
    return since;
  }

  /** The name of a class in the facts: {@code v1.Disk}. */
  private static String definition(Class<?> type) {
    return type.getName().replaceAll(".*\\.(?=[^.]*\\.)", "");
  }

  /** Whether a release has a field, as far as the types are KubeVirt's. */
  private boolean has(String release, String definition, List<String> names) {
    Map<?, ?> schema = find(release, definition);
    for (String name : names) {
      if (schema == null || !(schema.get("properties") instanceof Map<?, ?> properties)) {
        return schema != null;
      }
      if (!(properties.get(name) instanceof Map<?, ?> property)) {
        return false;
      }
      Map<?, ?> element = property.get("items") instanceof Map<?, ?> items ? items : property;
      if (!(element.get("$ref") instanceof String reference)
          || reference.startsWith(REFERENCE + KUBERNETES)) {
        return true;
      }
      schema = find(release, reference.substring(REFERENCE.length()));
    }
    return true;
  }

  /** The type of a name, in whichever version of the API a release has it. */
  private @Nullable Map<?, ?> find(String release, String definition) {
    Map<?, ?> types = definitions.get(release);
    if (types.get(definition) instanceof Map<?, ?> found) {
      return found;
    }
    String name = definition.substring(definition.indexOf('.'));
    List<Object> others = new ArrayList<>(types.keySet());
    others.removeIf(other -> !other.toString().matches("v1[a-z0-9]*\\" + name));
    return others.isEmpty() ? null : (Map<?, ?>) types.get(others.get(0));
  }
}
