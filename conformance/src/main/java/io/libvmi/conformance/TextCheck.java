package io.libvmi.conformance;

import io.libvmi.reader.Documents;
import io.libvmi.reader.Node;
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
