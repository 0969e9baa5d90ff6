package io.libvmi.explain.page;

import io.libvmi.describe.Description;
import io.libvmi.describe.Diagram;
import io.libvmi.explain.ExplainedManifest;
import io.libvmi.explain.Explanation;
import io.libvmi.explain.Notice;
import io.libvmi.explain.Where;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Shows an explanation as a page for a browser: a picture of the machine, and the manifest with who
 * set each line.
 *
 * <p>The page is one file, which asks for nothing else: it can be mailed, kept and opened without a
 * network. Without its script it still shows picture, manifest and who set what.
 */
public final class HtmlView {
  private static final int MIDDLE = 660;
  private static final int NARROW = 320;

  private final Explanation<?> explanation;
  private final ExplainedManifest manifest;
  private final List<ManifestRow> rows;
  private final Where where;

  private HtmlView(Explanation<?> explanation) {
    this.explanation = explanation;
    this.where = Where.in(explanation);
    this.manifest = ExplainedManifest.of(explanation);
    this.rows = ManifestRows.of(explanation, manifest);
  }

  /**
   * Makes the page.
   *
   * @param explanation what it shows
   * @return HTML, to be stored as UTF-8
   */
  public static String of(Explanation<?> explanation) {
    return new HtmlView(explanation).page();
  }

  private String page() {
    String kind = text(manifest.tree(), "kind");
    String name = metadata("name");
    String style = resource("page.css");
    String script = resource("page.js");
    return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        // nothing but what stands here may run or be fetched, whatever the manifest says
        + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
        + hash(style)
        + "; script-src "
        + hash(script)
        + "; base-uri 'none'; form-action 'none'\">\n<title>"
        + Markup.escaped((name + " (" + kind + "), explained").strip())
        + "</title>\n<style>"
        + style
        + "</style>\n</head>\n<body>\n<header>\n<h1>"
        + Markup.escaped(name.isEmpty() ? kind : name)
        + " <span class=\"kind\">"
        + Markup.escaped(name.isEmpty() ? "" : kind)
        + "</span></h1>\n<p>"
        + Markup.escaped(summary())
        + "</p>\n</header>\n<main>\n"
        + picture()
        + notices()
        + description()
        + "<div id=\"inspector\">\n"
        + new ManifestMarkup(rows, where).section()
        + "<aside id=\"panel\" aria-label=\"Who set it\" aria-live=\"polite\" tabindex=\"-1\">"
        + "</aside>\n</div>\n</main>\n<script type=\"application/json\" id=\"data\">"
        + PageData.of(explanation, rows)
        + "</script>\n<script>"
        + script
        + "</script>\n</body>\n</html>\n";
  }

  private String metadata(String field) {
    return manifest.tree().get("metadata") instanceof Map<?, ?> metadata
        ? text(metadata, field)
        : "";
  }

  private static String text(Map<?, ?> object, String field) {
    return object.get(field) instanceof String text ? text : "";
  }

  private String summary() {
    String namespace = metadata("namespace");
    int fields = manifest.fields().size();
    int lost = manifest.lost();
    int cleared = manifest.cleared();
    return text(manifest.tree(), "apiVersion")
        + (namespace.isEmpty() ? "" : ", namespace " + namespace)
        + (", " + fields + (fields == 1 ? " field" : " fields"))
        + (lost == 0 ? "" : ", " + lost + (lost == 1 ? " has" : " have") + " lost a value")
        + (cleared == 0 ? "" : ", " + cleared + (cleared == 1 ? " is" : " are") + " cleared")
        + (where.file().isEmpty() ? "" : "; from " + where.file());
  }

  private String picture() {
    Optional<Diagram> diagram = Diagram.of(explanation.manifest());
    if (diagram.isEmpty()) {
      return "";
    }
    Picture picture = new Picture(diagram.get(), this::link);
    return "<section id=\"machine\" aria-label=\"The machine\">\n"
        + picture.wide()
        + picture.middle(MIDDLE)
        + picture.narrow(NARROW)
        + "</section>\n";
  }

  /** The machine in words. */
  private String description() {
    StringBuilder out = new StringBuilder("<section id=\"description\">\n<h2>What it is</h2>\n");
    for (Description.Section section : Description.of(explanation.manifest()).sections()) {
      out.append("<div><h3>").append(Markup.escaped(section.title())).append("</h3>\n<dl>\n");
      for (Description.Line line : section.lines()) {
        out.append(line.isRemark() ? "<dt class=\"remark\">" : "<dt>")
            .append(Markup.escaped(line.label()))
            .append("</dt><dd>");
        out.append(Markup.escaped(line.value())).append("</dd>\n");
      }
      out.append("</dl></div>\n");
    }
    return out.append("</section>\n").toString();
  }

  private String link(String path) {
    int row = ManifestRows.nearest(path, rows);
    return row < 0 ? "" : "#r" + row;
  }

  private String notices() {
    List<Notice> notices = explanation.notices();
    if (notices.isEmpty()) {
      return "";
    }
    StringBuilder list =
        new StringBuilder("<section id=\"notices\">\n<h2>Worth knowing</h2>\n<ul>\n");
    for (Notice notice : notices) {
      int row = ManifestRows.nearest(notice.path(), rows);
      list.append("<li class=\"").append(ManifestMarkup.word(notice.kind())).append("\">");
      String word =
          switch (notice.kind()) {
            case OVERWRITTEN -> "overwritten";
            case CLEARED -> "cleared";
            case SET_AGAIN -> "said twice";
            case NO_EFFECT -> "no effect";
          };
      list.append("<span class=\"word\">").append(word).append("</span> ");
      list.append(row < 0 ? "<span>" : "<a href=\"#r" + row + "\">");
      list.append(Markup.escaped(notice.message()));
      list.append(row < 0 ? "</span>" : "</a>");
      list.append(" <span class=\"at\">")
          .append(Markup.escaped(where.brief(notice.step())))
          .append("</span></li>\n");
    }
    return list.append("</ul>\n</section>\n").toString();
  }

  private static String resource(String name) {
    try (InputStream in = HtmlView.class.getResourceAsStream(name)) {
      byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
      // as browsers read them, or the hashes would not fit
      return new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
