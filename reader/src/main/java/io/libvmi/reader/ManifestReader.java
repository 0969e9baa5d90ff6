package io.libvmi.reader;

import io.libvmi.model.ApiType;
import io.libvmi.model.Kinds;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads manifests, YAML or JSON, as the API server takes them.
 *
 * <p>A strict reader reports everything that is wrong with the texts at once: fields that a type
 * does not have, with the nearest name or the place where they belong; values of a wrong type and
 * bad quantities; names that stand twice, with both lines; kinds and versions that KubeVirt does
 * not have. A lenient one keeps fields that it does not know, and kinds, and reports the rest.
 *
 * <pre>{@code
 * for (Manifest manifest : ManifestReader.strict().read(Path.of("manifests"))) {
 *   if (manifest.object() instanceof VirtualMachine vm) {
 *     ...
 *   }
 * }
 * }</pre>
 */
public final class ManifestReader {
  private final boolean strict;
  private final Limits limits;

  private ManifestReader(boolean strict, Limits limits) {
    this.strict = strict;
    this.limits = limits;
  }

  /**
   * Makes a reader that reports what it does not know.
   *
   * @return the reader
   */
  public static ManifestReader strict() {
    return new ManifestReader(true, Limits.DEFAULT);
  }

  /**
   * Makes a reader that keeps what it does not know.
   *
   * @return the reader
   */
  public static ManifestReader lenient() {
    return new ManifestReader(false, Limits.DEFAULT);
  }

  /**
   * Makes a reader with other limits.
   *
   * @param newLimits how much one text may hold
   * @return a new reader
   */
  public ManifestReader withLimits(Limits newLimits) {
    return new ManifestReader(strict, newLimits);
  }

  /**
   * Reads a file, or all manifests of a directory: see {@link ManifestFiles#in}.
   *
   * @param path the file or directory
   * @return the manifests of all files, in their order
   * @throws IOException if something cannot be read
   * @throws ProblemsException if anything is wrong with any of them
   */
  public List<Manifest> read(Path path) throws IOException {
    Problems problems = new Problems();
    List<Manifest> manifests = new ArrayList<>();
    for (Path file : ManifestFiles.in(path)) {
      try (InputStream in = Files.newInputStream(file)) {
        manifests.addAll(read(Source.read(file.toString(), in, limits), problems));
      } catch (ProblemsException e) {
        problems.addAll(e.problems());
      }
    }
    problems.throwIfAny();
    return manifests;
  }

  /**
   * Reads a text.
   *
   * @param name what messages call the text, usually a file's path
   * @param text YAML or JSON, of one document or several
   * @return the manifests
   * @throws ProblemsException if anything is wrong
   */
  public List<Manifest> read(String name, String text) {
    return read(Source.of(name, text));
  }

  /**
   * Reads bytes in UTF-8. The stream is left open.
   *
   * @param name what messages call the text, usually a file's path
   * @param in YAML or JSON, of one document or several
   * @return the manifests
   * @throws IOException if the stream cannot be read
   * @throws ProblemsException if anything is wrong
   */
  public List<Manifest> read(String name, InputStream in) throws IOException {
    return read(Source.read(name, in, limits));
  }

  /**
   * Reads the one object that a text holds, several times as fast as {@link #read(String,
   * InputStream)}: without positions, which a controller or a test seldom needs. What is wrong with
   * the text is told as there.
   *
   * <pre>{@code
   * VirtualMachine vm = ManifestReader.strict().read(VirtualMachine.class, "event", bytes);
   * }</pre>
   *
   * @param type the class of the kind that is expected
   * @param name what messages call the text
   * @param text YAML or JSON in UTF-8
   * @param <T> the kind
   * @return the object
   * @throws ProblemsException if anything is wrong, and if the text holds another kind, or not
   *     exactly one object
   */
  public <T extends ApiType> T read(Class<T> type, String name, byte[] text) {
    T object = Direct.read(type, name, text, limits);
    return object != null ? object : OneObject.of(type, name, read(Source.of(name, text, limits)));
  }

  private List<Manifest> read(Source source) {
    Problems problems = new Problems();
    List<Manifest> manifests = read(source, problems);
    problems.throwIfAny();
    return manifests;
  }

  /**
   * Reads a text and collects what is wrong with it, for those who read several.
   *
   * @param source YAML or JSON
   * @param problems where to add what is wrong
   * @return the manifests that could be read; those with problems are not to be used
   */
  public List<Manifest> read(Source source, Problems problems) {
    List<Manifest> manifests = new ArrayList<>();
    for (Node root : Documents.parse(source, limits, problems)) {
      Manifest manifest = manifest(root, FieldPath.ROOT, problems);
      if (manifest != null) {
        manifests.add(manifest);
      }
    }
    return manifests;
  }

  /**
   * Reads a document that was parsed already.
   *
   * @param root the document
   * @param problems where to add what is wrong
   * @return the manifest, or null if it is none
   */
  public @Nullable Manifest read(Node root, Problems problems) {
    return manifest(root, FieldPath.ROOT, problems);
  }

  private @Nullable Manifest manifest(Node root, FieldPath path, Problems problems) {
    if (!(root instanceof MapNode map)) {
      problems.add(
          root.position(),
          path,
          "expected a manifest, which is an object with apiVersion and kind; found "
              + root.describe());
      return null;
    }
    StatedKind stated = StatedKind.of(map, path, problems);
    if (stated == null) {
      return null;
    }
    if (strict) {
      stated.check(problems);
    }
    NodeReader in = NodeReader.ofKind(strict, map, path, stated, problems);
    // where only the version is wrong, the rest is looked at all the same
    ApiType object =
        Kinds.read(strict ? stated.rightVersion() : stated.apiVersion(), stated.kind(), in);
    if (object == null) {
      object = OtherKind.read(in, stated.isList());
    }
    List<Manifest> items =
        stated.holdsManifests() ? items(map, path, stated, object, problems) : List.of();
    return new Manifest(map, stated.apiVersion(), stated.kind(), object, items);
  }

  private List<Manifest> items(
      MapNode list, FieldPath path, StatedKind stated, ApiType object, Problems problems) {
    if (!(list.get("items") instanceof ListNode nodes)) {
      Node wrong = list.get("items");
      if (object instanceof OtherKind
          && wrong != null
          && !(wrong instanceof ScalarNode scalar && scalar.value() == null)) {
        problems.add(
            wrong.position(), path.field("items"), "expected a list, found " + wrong.describe());
      }
      return List.of();
    }
    List<Manifest> items = new ArrayList<>();
    if (!(object instanceof OtherKind)) {
      List<@Nullable ApiType> typed = StatedKind.typedItems(object);
      for (int i = 0; i < typed.size(); i++) {
        ApiType item = typed.get(i);
        if (item != null && nodes.items().get(i) instanceof MapNode map) {
          stated.checkItem(map, path.field("items").index(i), problems);
          items.add(new Manifest(map, stated.apiVersion(), stated.itemKind(), item, List.of()));
        }
      }
      return items;
    }
    for (int i = 0; i < nodes.items().size(); i++) {
      Manifest item = manifest(nodes.items().get(i), path.field("items").index(i), problems);
      if (item != null) {
        items.add(item);
      }
    }
    object.setAdditionalProperty("items", items.stream().map(Manifest::object).toList());
    return items;
  }
}
