package io.libvmi.explain.page;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;

/** A Chromium without a window, which a test drives. */
final class Browser implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  /** Without a window, a sandbox (there is none in most containers), and calls to its maker. */
  private static final List<String> FLAGS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--disable-dev-shm-usage");

  /** It warns that it does not know the newest browser by heart; nothing here needs that. */
  private static final Logger VERSIONS =
      Logger.getLogger("org.openqa.selenium.devtools.CdpVersionFinder");

  private final ChromeDriver driver;

  private Browser(Path chromium, Path driver) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.toFile());
    options.addArguments(FLAGS);
    VERSIONS.setLevel(Level.OFF);
    System.setProperty("webdriver.chrome.driver", driver.toString());
    this.driver = new ChromeDriver(options);
  }

  /** Starts the browser; leaves the test out where none is installed. */
  static Browser start() {
    Optional<Path> chromium =
        NAMES.stream().map(Browser::find).flatMap(Optional::stream).findFirst();
    Optional<Path> driver = find("chromedriver");
    boolean installed = chromium.isPresent() && driver.isPresent();
    String leftOut =
        "The page that explains a machine was not tried in a browser: there is no Chromium with its"
            + " ChromeDriver in PATH";
    if (!installed) {
      System.out.println(leftOut);
    }
    assumeTrue(installed, leftOut);
    return new Browser(chromium.orElseThrow(), driver.orElseThrow());
  }

  private static Optional<Path> find(String program) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Opens a page from its file. */
  void open(Path page) {
    driver.get(page.toUri().toString());
  }

  /** Gives the page so many pixels of width, which no window can have below 500 by itself. */
  void width(int pixels) {
    driver.manage().window().setSize(new Dimension(Math.max(pixels, 500), 900));
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", false));
  }

  void scheme(String scheme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  WebElement find(By by) {
    return driver.findElement(by);
  }

  /** The texts of the elements that are shown. */
  List<String> texts(String selector) {
    return driver.findElements(By.cssSelector(selector)).stream()
        .filter(WebElement::isDisplayed)
        .map(element -> element.getText().strip())
        .toList();
  }

  String text(String selector) {
    return find(By.cssSelector(selector)).getText().strip();
  }

  WebElement focused() {
    return driver.switchTo().activeElement();
  }

  ChromeDriver driver() {
    return driver;
  }

  Object run(String script) {
    return Objects.requireNonNull(driver.executeScript(script), script);
  }

  /** Moves the mouse over an element, after all scrolling is done. */
  void hover(WebElement element) {
    driver.executeAsyncScript(
        "arguments[0].scrollIntoView({block: 'center'});"
            + "requestAnimationFrame(() => requestAnimationFrame(arguments[1]));",
        element);
    new Actions(driver).moveToElement(element).perform();
  }

  /** What the browser had to complain about. */
  List<String> complaints() {
    return driver.manage().logs().get("browser").getAll().stream()
        .map(entry -> entry.getMessage())
        .toList();
  }

  @Override
  public void close() {
    driver.quit();
  }
}
