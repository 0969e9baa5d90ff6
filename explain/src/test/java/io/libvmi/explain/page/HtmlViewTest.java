package io.libvmi.explain.page;

import static io.libvmi.Libvmi.newVirtualMachineInstance;
import static io.libvmi.Memory.withGuestMemory;
import static io.libvmi.Metadata.withAnnotation;
import static io.libvmi.Metadata.withName;
import static io.libvmi.Metadata.withNamespace;
import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.explain.Explanation;
import io.libvmi.explain.machines.Machines;
import io.libvmi.reader.ManifestReader;
import io.libvmi.reader.VisibleText;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class HtmlViewTest {
  /** The page's tags as they are written: names and attributes that are known, quoted values. */
  private static final Pattern TAGS =
      Pattern.compile(
          "</?(?:html|head|meta|title|body|header|main|section|aside|h1|h2|h3|dl|dt|dd|p|div|span|s|ul|li|a|svg"
              + "|g|rect|path|text|input|label|output|!DOCTYPE)"
              + "(?: html| (?:lang|charset|name|content|http-equiv|class|id|href|data-path|for|role"
              + "|type|placeholder|tabindex|aria-[a-z]+|viewBox|width|height|x|y|rx|d)"
              + "=\"[^\"<>]*\")*/?>");

  @Provide
  Arbitrary<Object> trees() {
    return AnyTree.trees();
  }

  @Provide
  Arbitrary<String> texts() {
    return AnyTree.texts();
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void nothingInAManifestIsEverMarkup(@ForAll("trees") Object tree) {
    String page = HtmlView.of(Explanation.of(() -> ManifestRowsTest.holding(tree)));

    assertThatAllMarkupIsOurs(page);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void nothingThatIsDrawnOrSaidIsEverMarkup(@ForAll("texts") String text) {
    String page =
        HtmlView.of(
            Explanation.of(
                () -> {
                  var vmi =
                      newVirtualMachineInstance(
                          withName(text),
                          withAnnotation("note", text),
                          withAnnotation("note", "other"),
                          withGuestMemory("1Gi"));
                  vmi.getSpec().getDomain().getDevices().getDisks().add(disk(text));
                  return vmi;
                }));

    assertThatAllMarkupIsOurs(page);
  }

  private static io.libvmi.model.kubevirt.v1.Disk disk(String name) {
    var disk = new io.libvmi.model.kubevirt.v1.Disk();
    disk.setName(name);
    return disk;
  }

  private static void assertThatAllMarkupIsOurs(String page) {
    String data = between(page, "<script type=\"application/json\" id=\"data\">", "</script>");
    assertThat(data).doesNotContain("<", ">", "\u2028");

    String rest = page;
    rest = rest.replaceFirst("(?s)<style>.*?</style>", "");
    rest = rest.replaceFirst("(?s)<script type=\"application/json\" id=\"data\">.*?</script>", "");
    rest = rest.replaceFirst("(?s)<script>\n'use strict';.*?</script>", "");
    assertThat(TAGS.matcher(rest).replaceAll("")).doesNotContain("<", ">");
    assertThat(Pattern.compile("href=\"(?!#r\\d+\")").matcher(rest).find()).isFalse();
  }

  private static String between(String text, String start, String end) {
    int from = text.indexOf(start) + start.length();
    return text.substring(from, text.indexOf(end, from));
  }

  @Test
  void aPageAsksForNothingElse() {
    String page = HtmlView.of(Explanation.of(Machines::shop));

    assertThat(page)
        .contains("default-src 'none'")
        .doesNotContain("src=\"", "url(", "@import", "http://", "https://", "fetch(", "innerHTML");
  }

  @Test
  void theTopTellsWhatIsExplained() {
    String page =
        HtmlView.of(
            Explanation.of(
                () ->
                    newVirtualMachineInstance(
                        withName("web"),
                        withNamespace("shop"),
                        withGuestMemory("1Gi"),
                        withGuestMemory("2Gi"))));

    assertThat(between(page, "<header>\n", "</header>"))
        .isEqualTo(
            """
            <h1>web <span class="kind">VirtualMachineInstance</span></h1>
            <p>kubevirt.io/v1, namespace shop, 7 fields, 1 has lost a value</p>
            """);
    assertThat(page).contains("<title>web (VirtualMachineInstance), explained</title>");
  }

  @Test
  void aLineTellsWhoSetItAndWhatWasThereBefore() {
    String page = HtmlView.of(Explanation.of(Machines::shop));

    assertThat(page)
        .contains("<span class=\"key\">name:</span> <span class=\"value\">u1.small</span>")
        .contains(
            "<span class=\"who\">cleared by withClusterInstancetype(&quot;u1.small&quot;)</span>")
        .contains("<span class=\"at\">shop(Machines.java:17)</span>");
    assertThat(
            HtmlView.of(
                Explanation.of(
                    () ->
                        newVirtualMachineInstance(
                            withGuestMemory("1Gi"),
                            withGuestMemory("2Gi"),
                            withAnnotation("a", "x".repeat(50)),
                            withAnnotation("a", "short")))))
        .contains("<span class=\"value\">2Gi</span> <s aria-label=\"before: 1Gi\">1Gi</s>")
        .contains("<span class=\"value\">short</span> <s aria-label=\"before: \u2026\">\u2026</s>");
  }

  @Test
  void whatHidesOrReordersTextIsShownAsAnEscape() {
    String hidden = "a\u202Eb\u2066c\u200Bd\uFEFFe\u200F\n\u001B[31m";
    String page =
        HtmlView.of(
            Explanation.of(
                () -> {
                  var vmi =
                      newVirtualMachineInstance(
                          withName(hidden),
                          withAnnotation(hidden, hidden),
                          withAnnotation(hidden, "other"),
                          withGuestMemory("1Gi"));
                  vmi.getSpec().getDomain().getDevices().getDisks().add(disk(hidden));
                  return vmi;
                }));

    assertThat(VisibleText.isPlain(page)).isTrue();
    assertThat(page)
        .contains("a\\u202Eb\\u2066c\\u200Bd\\uFEFFe\\u200F")
        .contains("a<span class=\"esc\">\\u202E</span>b<span class=\"esc\">\\u2066</span>c");
  }

  @Test
  void noticesLeadToWhatTheyAreAbout() {
    String page = HtmlView.of(Explanation.of(Machines::shop));

    String notices = between(page, "<section id=\"notices\">", "</section>");
    assertThat(notices)
        .containsSubsequence(
            "<span class=\"word\">no effect</span>",
            "<span class=\"word\">overwritten</span>",
            "<span class=\"word\">cleared</span>");
    String row = between(notices, "overwritten</span> <a href=\"#", "\"");
    assertThat(between(page, "id=\"" + row + "\"", "</div></div>")).contains("memory.guest:");
  }

  @Test
  void aManifestThatWasReadIsShownAsWell() {
    var manifest =
        ManifestReader.strict()
            .read(
                "size.yaml",
                """
                apiVersion: instancetype.kubevirt.io/v1beta1
                kind: VirtualMachineInstancetype
                spec:
                  cpu: {guest: 2}
                  memory: {guest: 2Gi}
                """)
            .get(0);

    assertThat(HtmlView.of(Explanation.of(manifest)))
        .contains("<h1>VirtualMachineInstancetype <span class=\"kind\"></span></h1>")
        .contains("<span class=\"at\">4:16</span>")
        .doesNotContain("<svg", "id=\"notices\"");
  }
}
