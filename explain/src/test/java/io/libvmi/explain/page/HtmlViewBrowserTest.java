package io.libvmi.explain.page;

import static io.libvmi.Libvmi.newVirtualMachineInstance;
import static io.libvmi.Memory.withGuestMemory;
import static io.libvmi.Metadata.withAnnotation;
import static io.libvmi.Metadata.withName;
import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.explain.Explanation;
import io.libvmi.explain.machines.Machines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Clicks through the page as people do. */
class HtmlViewBrowserTest {
  private static final String MEMORY = "spec.template.spec.domain.memory.guest";

  @TempDir static Path folder;
  private static Browser browser;
  private static Path shop;

  @BeforeAll
  static void start() throws IOException {
    shop = stored("shop.html", Explanation.of(Machines::shop));
    browser = Browser.start();
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void open() {
    browser.scheme("light");
    browser.width(1600);
    browser.open(shop);
    browser.driver().navigate().refresh(); // where only the place within the page was another one
  }

  private static Path stored(String name, Explanation<?> explanation) throws IOException {
    return Files.writeString(folder.resolve(name), HtmlView.of(explanation));
  }

  /** The line of the manifest that begins with a text. */
  private static WebElement line(String text) {
    return browser.find(
        By.xpath("//div[contains(@class,'row')][contains(.//div[@class][1],'" + text + "')]"));
  }

  @Test
  void aClickOnALineTellsWhoSetItAndWhoHadBefore() {
    line("memory.guest:").click();

    assertThat(browser.text("#panel h2")).isEqualTo(MEMORY);
    assertThat(browser.texts("#panel .history li"))
        .containsExactly(
            "cleared\nwithClusterInstancetype(\"u1.small\")\nMachines.shop(Machines.java:17)",
            "4Gi\nwithGuestMemory(\"4Gi\")\nMachines.shop(Machines.java:17)",
            "2Gi\nwithGuestMemory(\"2Gi\") of medium\nSizes.medium(Sizes.java:15)");
    assertThat(browser.find(By.cssSelector("#panel .loser code")).getCssValue("text-decoration"))
        .contains("line-through");
  }

  @Test
  void aClickOnAnOptionTellsWhatItSetAndHowItWasReached() {
    line("memory.guest:").click();
    browser.find(By.xpath("//aside//button[.='withGuestMemory(\"2Gi\") of medium']")).click();

    assertThat(browser.text("#panel h2")).isEqualTo("withGuestMemory(\"2Gi\")");
    assertThat(browser.texts("#panel ol li").subList(0, 3).toString())
        .contains("Sizes.java:15", "Layers.java:", "Machines.java:17");
    assertThat(browser.text("#panel"))
        .contains("part of medium", "Nothing of it is in the manifest.", "Lost since");
  }

  @Test
  void aNoticeLeadsToItsLine() {
    browser.find(By.cssSelector("#notices li.overwritten a")).click();

    assertThat(browser.text("#panel h2")).isEqualTo(MEMORY);
    assertThat(browser.focused().getText().strip()).startsWith("memory.guest: 4Gi");
    assertThat(browser.text(".row[aria-selected=true]")).startsWith("memory.guest: 4Gi");
  }

  @Test
  void aBoxOfThePictureLeadsToAllThatWasSaidAboutIt() {
    browser.find(By.cssSelector(".wide [data-path='spec.template.spec.volumes[root]']")).click();

    assertThat(browser.text("#panel h2")).isEqualTo("spec.template.spec.volumes[root]");
    assertThat(browser.texts("#panel ul ul li")).containsExactly("containerDisk.image", "name");
    assertThat(browser.texts(".row.same")).hasSize(2);
  }

  @Test
  void theFilterKeepsWhatFitsAndWhatItIsIn() {
    WebElement filter = browser.find(By.id("filter"));

    filter.sendKeys("[root].BootOrder");
    assertThat(browser.texts("#rows .code"))
        .containsExactly(
            "spec:", "template:", "spec:", "domain:", "devices:", "disks:", "- bootOrder: 1");
    assertThat(browser.text("#count")).matches("1 of \\d+ fields");

    filter.sendKeys(Keys.ESCAPE, "withLabel medium");
    assertThat(browser.texts("#rows .code")).endsWith("size: medium").hasSize(5);

    filter.sendKeys(" nowhere");
    assertThat(browser.text("#count")).isEqualTo("no field");

    filter.sendKeys(Keys.ESCAPE);
    assertThat(browser.text("#count")).matches("\\d+ fields");
  }

  @Test
  void whatWasLostCanBeShownAlone() {
    browser.find(By.id("lost")).click();

    assertThat(browser.texts("#rows .over .code"))
        .containsExactly("resources.requests.memory: 544Mi", "memory.guest: 4Gi");
    assertThat(browser.text("#count")).matches("2 of \\d+ fields");
  }

  @Test
  void allOfItWorksWithoutAMouse() {
    browser.find(By.tagName("body")).sendKeys("/");
    assertThat(browser.focused().getAttribute("id")).isEqualTo("filter");

    browser.focused().sendKeys(Keys.TAB, Keys.NULL);
    browser.focused().sendKeys(Keys.TAB);
    assertThat(browser.focused().getText()).startsWith("apiVersion:");

    browser.focused().sendKeys(Keys.ARROW_DOWN);
    assertThat(browser.text("#panel h2")).isEqualTo("kind");
    browser.focused().sendKeys(Keys.END);
    assertThat(browser.text("#panel h2")).isEqualTo("spec.template.spec.volumes[root].name");
    browser.focused().sendKeys(Keys.ARROW_UP, Keys.ENTER);
    assertThat(browser.focused().getAttribute("id")).isEqualTo("panel");
    browser.focused().sendKeys(Keys.ESCAPE);
    assertThat(browser.focused().getAttribute("class")).contains("row");
  }

  @Test
  void hoveringTellsItInShort() {
    browser.hover(line("memory.guest:"));

    assertThat(browser.text("#tip"))
        .isEqualTo(
            """
            cleared withClusterInstancetype("u1.small") Machines.shop(Machines.java:17)
            4Gi withGuestMemory("4Gi") Machines.shop(Machines.java:17)
            2Gi withGuestMemory("2Gi") of medium Sizes.medium(Sizes.java:15)\
            """);
  }

  @Test
  void theHeadTheFilterAndTheLinesCountTheSame() {
    int fields = Integer.parseInt(browser.text("#count").replace(" fields", ""));

    assertThat(browser.text("header p"))
        .contains(fields + " fields, 2 have lost a value, 2 are cleared");
    assertThat(browser.texts("#rows .by")).hasSize(fields);
    assertThat(browser.texts("#rows .cleared")).hasSize(2);
    browser.find(By.id("lost")).click();
    assertThat(browser.text("#count")).isEqualTo("2 of " + fields + " fields");
  }

  @Test
  void theBrowserHasNothingToComplainAbout() {
    line("memory.guest:").click();

    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void nothingInAManifestRuns() throws IOException {
    String hostile =
        "</script><img src=x onerror=document.title='hit'><script>document.title='hit'</script>";
    browser.open(
        stored(
            "hostile.html",
            Explanation.of(
                () ->
                    newVirtualMachineInstance(
                        withName(hostile),
                        withAnnotation(hostile, hostile),
                        withAnnotation(hostile, "other"),
                        withGuestMemory("1Gi")))));

    browser.find(By.cssSelector("#notices a")).click();
    browser.find(By.cssSelector("#panel .step")).click();
    browser.find(By.id("filter")).sendKeys("onerror");

    assertThat(browser.text("#panel")).contains(hostile);
    assertThat(browser.text("h1")).startsWith(hostile);
    assertThat(browser.driver().getTitle()).doesNotStartWith("hit").startsWith("</script>");
    assertThat(browser.run("return document.querySelectorAll('img, script').length")).isEqualTo(2L);
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void anAddressWithALineOpensThatLine() {
    browser.driver().get(shop.toUri() + "#r1");
    browser.driver().navigate().refresh();

    assertThat(browser.text("#panel h2")).isEqualTo("kind");
  }
}
