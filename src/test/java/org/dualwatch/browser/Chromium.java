package org.dualwatch.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The machine's own Chromium; none is fetched. */
final class Chromium implements AutoCloseable {

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  /** Whether there is one, so that tests which need it are skipped elsewhere and say so. */
  static boolean isInstalled() {
    return program().isPresent();
  }

  private static Optional<Path> program() {
    return Stream.of("chromium", "chromium-browser", "google-chrome")
        .map(name -> Path.of("/usr/bin", name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  static Chromium start() {
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    LaunchOptions options =
        new LaunchOptions()
            .setExecutablePath(program().orElseThrow())
            .setArgs(List.of("--no-sandbox", "--disable-gpu"));
    return new Chromium(playwright, playwright.chromium().launch(options));
  }

  /** A browser of its own, with no cookie of another. */
  Page page(String address, int width, int height) {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setBaseURL(address)
                .setLocale("zh-CN")
                .setViewportSize(width, height));
    context.setDefaultTimeout(20_000);
    return context.newPage();
  }

  /** One in which no script runs. */
  Page withoutScript(String address) {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setBaseURL(address)
                .setLocale("zh-CN")
                .setJavaScriptEnabled(false));
    context.setDefaultTimeout(20_000);
    return context.newPage();
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
