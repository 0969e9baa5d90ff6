package io.libvmi.explain.page;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Looks at the page as people do, on screens of all widths, in light and dark. */
class PageLookBrowserTest {
  @TempDir static Path folder;
  private static Browser browser;
  private static Path shop;

  @BeforeAll
  static void start() throws IOException {
    shop = folder.resolve("shop.html");
    Files.writeString(shop, HtmlView.of(Explanation.of(Machines::shop)));
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

  /** The line of the manifest that begins with a text. */
  private static WebElement line(String text) {
    return browser.find(
        By.xpath("//div[contains(@class,'row')][contains(.//div[@class][1],'" + text + "')]"));
  }

  @Test
  void onlyWhatWasLostIsStruckThrough() {
    assertThat(
            browser.run(
                "return [...document.querySelectorAll('#rows .value, #rows .key, #rows s')]"
                    + ".filter((e) => getComputedStyle(e).textDecorationLine === 'line-through')"
                    + ".every((e) => e.tagName === 'S' || e.closest('.cleared'))"))
        .isEqualTo(true);
    assertThat(
            line("memory.guest:").findElement(By.className("value")).getCssValue("text-decoration"))
        .contains("line-through");
  }

  @ParameterizedTest
  @CsvSource({"1600, wide", "900, middle", "360, narrow"})
  void thePageFitsEachWidth(int width, String picture) {
    browser.width(width);

    assertThat(browser.run("return innerWidth")).isEqualTo((long) width);
    assertThat(browser.run("return document.documentElement.scrollWidth"))
        .isEqualTo(browser.run("return document.documentElement.clientWidth"));
    assertThat(
            browser.run(
                "return [...document.querySelectorAll('svg')]"
                    + ".filter((svg) => svg.checkVisibility()).map((svg) => svg.classList[1]).join()"))
        .isEqualTo(picture);
  }

  @Test
  void whereThereIsLittleRoomTheOptionIsToldAndTheMethodIsLeftToThePanel() {
    browser.width(900);

    assertThat(line("size:").findElement(By.className("by")).getText())
        .isEqualTo("withLabel(\"size\", \"medium\") of medium");
  }

  @Test
  void onAPhoneThePanelOpensBelowAndCloses() {
    browser.width(360);
    assertThat(browser.find(By.id("panel")).isDisplayed()).isFalse();

    line("memory.guest:").click();
    assertThat(browser.find(By.id("panel")).isDisplayed()).isTrue();
    assertThat(
            browser.run(
                "return document.querySelector('[aria-selected=true]').getBoundingClientRect().bottom"
                    + " <= document.getElementById('panel').getBoundingClientRect().top"))
        .isEqualTo(true);

    browser.find(By.id("close")).click();
    assertThat(browser.find(By.id("panel")).isDisplayed()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 900, 1600})
  void aChosenLineIsNotHiddenBelowTheBar(int width) {
    browser.width(width);
    browser.find(By.cssSelector("#rows .row:last-child")).click();
    for (int i = 0; i < 12; i++) {
      browser.focused().sendKeys(Keys.ARROW_UP);

      assertThat(
              browser.run(
                  "return document.querySelector('[aria-selected=true]').getBoundingClientRect().top"
                      + " >= document.querySelector('.bar').getBoundingClientRect().bottom"))
          .isEqualTo(true);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void textStandsOutFromWhatIsBehindIt(String scheme) {
    browser.scheme(scheme);
    line("memory.guest:").click();

    assertThat(
            browser.run("return '' + matchMedia('(prefers-color-scheme: " + scheme + ")').matches"))
        .isEqualTo("true");
    assertThat((String) browser.run(CONTRAST)).as("below 4.5:1").isEmpty();
  }

  /** The shown elements with a text of their own that is hard to read, with their contrast. */
  private static final String CONTRAST =
      """
      const light = (color) => color.slice(0, 3)
        .map((c) => c / 255).map((c) => c <= .04045 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4)
        .reduce((sum, c, i) => sum + c * [.2126, .7152, .0722][i], 0);
      const numbers = (color) => color.match(/[\\d.]+/g).map(Number);
      function behind(element) {
        if (element.closest('svg')) {
          const box = element.parentElement.querySelector('rect');
          return numbers(getComputedStyle(box).fill);
        }
        for (let e = element; e; e = e.parentElement) {
          const color = numbers(getComputedStyle(e).backgroundColor);
          if (color.length < 4 || color[3] > 0) return color;
        }
      }
      return [...document.querySelectorAll('body *')]
        .filter((e) => e.checkVisibility() && !['SCRIPT', 'STYLE', 'title'].includes(e.tagName))
        .filter((e) => [...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim()))
        .map((e) => {
          const style = getComputedStyle(e);
          const [a, b] = [numbers(e.closest('svg') ? style.fill : style.color), behind(e)].map(light);
          return [(Math.max(a, b) + .05) / (Math.min(a, b) + .05), e.className.baseVal || e.className || e.tagName];
        })
        .filter(([ratio]) => ratio < 4.5).map(String).join('; ');
      """;
}
