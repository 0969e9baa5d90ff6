package io.libvmi.conformance;

import io.libvmi.model.ApiType;
import io.libvmi.reader.Documents;
import io.libvmi.reader.Manifest;
import io.libvmi.reader.ManifestReader;
import io.libvmi.reader.Node;
import io.libvmi.reader.Problems;
import io.libvmi.reader.Source;
import io.libvmi.text.JsonText;
import io.libvmi.text.YamlText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Compares the text that our writers make of Go's result with the text that Go's make, and reads it
 * back.
 */
final class TextCheck {
  private TextCheck() {}

  static void check(GoldenCase golden, Verdict verdict) {
    String json = JsonText.of(golden.json());
    if (!sha256(json).equals(golden.jsonSha256())) {
      verdict.disagree("JSON: other bytes than Go's: " + json);
    }
    String ours = YamlText.of(golden.json());
    String theirs = golden.yaml();
    if (theirs == null) {
      verdict.show(Difference.D13);
    } else if (!theirs.equals(ours)) {
      verdict.disagree("YAML: ours is\n" + ours + "Go's is\n" + theirs);
    }
    List<Node> read = Documents.parse(golden.id(), ours);
    Object tree = read.size() == 1 ? read.get(0).toTree() : null;
    String difference = Trees.difference("YAML read back", tree, golden.json());
    if (difference != null) {
      verdict.disagree(difference);
    }
    readStraight(golden, json, verdict);
    readStraight(golden, ours, verdict);
  }

  /** What is read straight into an object is what is read with positions. */
  private static void readStraight(GoldenCase golden, String text, Verdict verdict) {
    Problems problems = new Problems();
    List<Manifest> manifests = ManifestReader.strict().read(Source.of(golden.id(), text), problems);
    if (!problems.isEmpty() || manifests.size() != 1) {
      return; // a part of a manifest
    }
    ApiType object = manifests.get(0).object();
    ApiType straight =
        ManifestReader.strict()
            .read(object.getClass(), golden.id(), text.getBytes(StandardCharsets.UTF_8));
    if (!straight.equals(object)) {
      verdict.disagree("read straight it is\n" + straight + "and otherwise\n" + object);
    }
  }

  static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
