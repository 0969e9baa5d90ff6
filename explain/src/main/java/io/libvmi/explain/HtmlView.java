package io.libvmi.explain;

import io.libvmi.describe.Description;
import io.libvmi.model.TreeWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;

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
  private final List<ManifestRow> rows;

  private HtmlView(Explanation<?> explanation) {
    this.explanation = explanation;
    this.rows = ManifestRows.of(explanation);
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
    Tree manifest = new Tree(TreeWriter.treeOf(explanation.manifest()));
    String kind = manifest.at("kind").text();
    String name = manifest.at("metadata", "name").text();
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
        + Markup.escaped(summary(manifest))
        + "</p>\n</header>\n<main>\n"
        + picture()
        + notices()
        + description()
        + "<div id=\"inspector\">\n"
        + new ManifestMarkup(rows).section()
        + "<aside id=\"panel\" aria-label=\"Who set it\" aria-live=\"polite\" tabindex=\"-1\">"
        + "</aside>\n</div>\n</main>\n<script type=\"application/json\" id=\"data\">"
        + PageData.of(explanation, rows)
        + "</script>\n<script>"
        + script
        + "</script>\n</body>\n</html>\n";
  }

  private String summary(Tree manifest) {
    String namespace = manifest.at("metadata", "namespace").text();
    long fields = rows.stream().filter(row -> row.history() != null && !row.isCleared()).count();
    long lost = rows.stream().filter(ManifestMarkup::isOverridden).count();
    return manifest.at("apiVersion").text()
        + (namespace.isEmpty() ? "" : ", namespace " + namespace)
        + (", " + fields + (fields == 1 ? " field" : " fields"))
        + (lost == 0 ? "" : ", and " + lost + (lost == 1 ? " value" : " values"))
        + (lost == 0 ? "" : " that others had set before");
  }

  private String picture() {
    Machine machine = Machine.of(explanation);
    if (machine == null) {
      return "";
    }
    Picture picture = new Picture(machine, this::link);
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
        out.append("<dt>").append(Markup.escaped(line.label())).append("</dt><dd>");
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
          .append(Markup.escaped(notice.step().origin().toString()))
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
