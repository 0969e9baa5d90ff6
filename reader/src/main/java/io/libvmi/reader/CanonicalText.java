package io.libvmi.reader;

import io.libvmi.text.JsonText;
import io.libvmi.text.YamlText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The canonical text of manifests: what kubectl would print, with the comments of the text that
 * they were read from.
 *
 * <p>Names stand in their natural order, quantities in their canonical form, and every value is
 * written in one way. What a document states stays, also what says nothing; aliases and merge keys
 * are written out. A canonical text is its own canonical text.
 */
public final class CanonicalText {
  private final Source source;
  private final List<Manifest> manifests;

  private CanonicalText(Source source, List<Manifest> manifests) {
    this.source = source;
    this.manifests = manifests;
  }

  /**
   * Writes manifests in the language of their text: JSON if that is JSON, and otherwise YAML.
   *
   * @param source the text
   * @param manifests all manifests that were read from it
   * @return the text, empty where there are no manifests
   * @throws ProblemsException if a comment would be lost
   */
  public static String of(Source source, List<Manifest> manifests) {
    if (!isJson(source)) {
      return yaml(source, manifests);
    }
    StringBuilder out = new StringBuilder();
    for (Manifest manifest : manifests) {
      out.append(JsonText.indented(manifest.tree())).append('\n');
    }
    return out.toString();
  }

  /**
   * Writes manifests as YAML, with {@code ---} between several.
   *
   * @param source the text
   * @param manifests all manifests that were read from it
   * @return the text, empty where there are no manifests
   * @throws ProblemsException if a comment would be lost
   */
  public static String yaml(Source source, List<Manifest> manifests) {
    CanonicalText text = new CanonicalText(source, manifests);
    if (manifests.isEmpty() || source.text().indexOf('#') < 0 || isJson(source)) {
      return String.join("---\n", text.plain());
    }
    return text.commented();
  }

  private static boolean isJson(Source source) {
    return Documents.looksLikeJson(source.text())
        && JsonTree.read(source, Limits.DEFAULT, new Problems()).mistake() == null;
  }

  private List<String> plain() {
    return manifests.stream().map(manifest -> YamlText.of(manifest.tree())).toList();
  }

  private String commented() {
    Words words = Words.of(source);
    List<String> plain = plain();
    if (words.comments().isEmpty()) {
      return String.join("---\n", plain);
    }
    List<Integer> documents =
        manifests.stream().map(manifest -> words.documentAt(manifest.position())).toList();
    List<List<Comment>> comments = byDocument(words, documents);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < plain.size(); i++) {
      CommentedYaml yaml = new CommentedYaml(plain.get(i));
      Places places = new Places(manifests.get(i).node(), words);
      List<CommentPlace> found =
          new CommentPlaces(words, places, documents.get(i)).of(comments.get(i));
      for (int j = 0; j < found.size(); j++) {
        yaml.add(comments.get(i).get(j), found.get(j));
      }
      texts.add(yaml.text());
    }
    String text = String.join("---\n", texts);
    check(text, String.join("---\n", plain), words.comments());
    return text;
  }

  /** The comments of each document; those before it are its own, and the last has those behind. */
  private List<List<Comment>> byDocument(Words words, List<Integer> documents) {
    List<List<Comment>> comments = new ArrayList<>();
    manifests.forEach(manifest -> comments.add(new ArrayList<>()));
    int manifest = 0;
    for (Comment comment : words.comments()) {
      while (manifest < manifests.size() - 1 && documents.get(manifest) < comment.document()) {
        manifest++;
      }
      comments.get(manifest).add(comment);
    }
    return comments;
  }

  /** Whatever the places are: no comment is lost, and no value has changed. */
  private void check(String text, String plain, List<Comment> comments) {
    boolean same;
    Map<String, Integer> left = new HashMap<>();
    try {
      same = trees(text).equals(trees(plain));
      Words.of(Source.of("", text))
          .comments()
          .forEach(comment -> left.merge(comment.text(), 1, Integer::sum));
    } catch (ProblemsException e) {
      same = false;
    }
    for (Comment comment : comments) {
      int count = left.getOrDefault(comment.text(), 0);
      left.put(comment.text(), count - 1);
      if (!same || count == 0) {
        throw new ProblemsException(
            new Problem(
                comment.position(),
                "",
                "the canonical text has no place for this comment",
                "put it on a line of its own, above what it is about"));
      }
    }
  }

  private static List<@Nullable Object> trees(String text) {
    List<@Nullable Object> trees = new ArrayList<>();
    Documents.parse("", text).forEach(root -> trees.add(root.toTree()));
    return trees;
  }
}
