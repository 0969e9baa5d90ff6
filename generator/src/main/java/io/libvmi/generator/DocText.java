package io.libvmi.generator;

import com.sun.source.doctree.DeprecatedTree;
import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.doctree.ValueTree;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Turns documentation comments into plain text. */
final class DocText {
  private DocText() {}

  /** The description, with paragraphs parted by a line break. */
  static String body(DocCommentTree comment) {
    StringBuilder body = new StringBuilder(text(comment.getFullBody()));
    for (DocTree tag : comment.getBlockTags()) {
      if (tag instanceof DeprecatedTree deprecated) {
        body.append("\nDeprecated: ").append(text(deprecated.getBody())).append('.');
      }
    }
    return body.toString();
  }

  /** The description of each parameter. */
  static Map<String, String> parameters(DocCommentTree comment) {
    Map<String, String> parameters = new TreeMap<>();
    for (DocTree tag : comment.getBlockTags()) {
      if (tag instanceof ParamTree parameter && !parameter.isTypeParameter()) {
        parameters.put(parameter.getName().toString(), text(parameter.getDescription()));
      }
    }
    return parameters;
  }

  private static String text(List<? extends DocTree> parts) {
    StringBuilder text = new StringBuilder();
    for (DocTree part : parts) {
      if (part instanceof TextTree plain) {
        text.append(plain.getBody());
      } else if (part instanceof LiteralTree literal) {
        text.append(literal.getBody().getBody());
      } else if (part instanceof LinkTree link) {
        text.append(link.getLabel().isEmpty() ? name(link) : text(link.getLabel()));
      } else if (part instanceof ValueTree value) {
        text.append(value.getReference().getSignature().replace("#", ""));
      } else if (part instanceof StartElementTree element && element.getName().contentEquals("p")) {
        text.append('\u2029');
      }
    }
    return text.toString().replaceAll("\\s+", " ").strip().replaceAll(" ?\u2029 ?", "\n");
  }

  private static String name(LinkTree link) {
    String signature = link.getReference().getSignature().replaceAll("\\(.*", "");
    return signature.substring(signature.indexOf('#') + 1);
  }
}
