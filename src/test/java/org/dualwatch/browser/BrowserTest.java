package org.dualwatch.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dualwatch.ADashboard;
import org.dualwatch.AnOffice;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** People at the dashboard, each with a browser of their own, one after another. */
@EnabledIf(
    value = "org.dualwatch.browser.Chromium#isInstalled",
    disabledReason = "There is no Chromium in /usr/bin: the browser tests need it.")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class BrowserTest {

  private static final Path PICTURES = Path.of("target", "screens");
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  @TempDir static Path folder;

  private static ADashboard dashboard;
  private static Chromium chromium;

  /** What the pages asked for from elsewhere, and what they were not allowed. */
  private static final List<String> TROUBLE = new ArrayList<>();

  @BeforeAll
  static void anOfficeAndABrowser() throws Exception {
    PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    dashboard = ADashboard.in(folder);
    chromium = Chromium.start();
  }

  @AfterAll
  static void close() throws IOException {
    chromium.close();
    dashboard.close();
  }

  private static Page as(String user) {
    Page page = chromium.page(dashboard.address(), 1280, 900);
    page.onRequest(
        request -> {
          if (!request.url().startsWith(dashboard.address())) {
            TROUBLE.add(request.url());
          }
        });
    page.onConsoleMessage(
        message -> {
          // That something is not there for somebody is what some of them look for.
          if (message.type().equals("error") && !message.text().contains("status of 404")) {
            TROUBLE.add(message.text());
          }
        });
    page.navigate("/login");
    page.fill("#name", user);
    page.fill("#password", ADashboard.PASSWORD);
    page.click("button:has-text('登录')");
    assertThat(page.locator("button:has-text('退出登录')")).isVisible();
    return page;
  }

  /** A picture of the page, and what a screen reader or a keyboard could not do with it. */
  private static void look(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")).setFullPage(true));
    List<Rule> faults =
        new AxeBuilder(page)
            .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa"))
            .analyze()
            .getViolations();
    assertThat(faults).as("accessibility of " + name).isEmpty();
  }

  @Test
  @Order(1)
  void aClerkHandsInAFileAndSeesItJudgedWithoutReloading() {
    Page page = as("unit");
    assertThat(page.locator("h1")).containsText("天津市群众艺术馆");
    page.evaluate("window.notReloaded = true");

    page.locator("input[type=file]")
        .setInputFiles(new FilePayload("363207-2025.docx", WORD, AnOffice.sample()));

    assertThat(page.locator("#arrivals-part")).containsText("363207-2025.docx");
    assertThat(page.locator("#arrivals-part")).containsText("退回修改");
    assertThat(page.locator("#arrivals-part a[href^='/receipts/']").first()).isVisible();
    assertThat(page.evaluate("window.notReloaded")).isEqualTo(true);
    look(page, "unit");
  }

  @Test
  @Order(2)
  void aClerkOpensAFindingDownToItsCell() {
    Page page = as("unit");
    page.click("a:has-text('天津市公共文化云运维') >> nth=0");
    assertThat(page.locator("h1")).containsText("天津市公共文化云运维");
    look(page, "project");

    page.click(".finding a[href*='#cell'] >> nth=0");
    Locator cell = page.locator("#cell");
    assertThat(cell).isVisible();
    assertThat(cell).hasClass(Pattern.compile("marked"));
    look(page, "original");
  }

  @Test
  @Order(3)
  void aClerkReadsTheReceipt() {
    Page page = as("unit");
    page.click("#arrivals-part a[href^='/receipts/'] >> nth=0");

    assertThat(page.locator("body")).containsText("回执编号");
    assertThat(page.locator("body")).containsText("天津市公共文化云运维");
  }

  @Test
  @Order(4)
  void theOfficeFiltersTheWorkListWithoutAButton() throws Exception {
    dashboard.office().pipeline().monitor(LocalDate.of(2025, 7, 31));
    dashboard.office().untilQuiet();
    Page page = as("office");
    assertThat(page.locator("h1")).hasText("总览");
    look(page, "office");

    page.click("nav >> text=待办");
    assertThat(page.locator("table tbody tr")).not().hasCount(0);
    page.selectOption("#state", "sent-back");
    assertThat(page).hasURL(Pattern.compile("state=sent-back"));
    assertThat(page.locator("table tbody tr")).hasCount(1);
    assertThat(page.locator("table")).containsText("天津市公共文化云运维");
    look(page, "work");
  }

  @Test
  @Order(5)
  void theOfficeLooksAtEveryOtherPage() {
    Page page = as("office");
    for (String name : List.of("projects", "quadrant", "units", "rules", "runs")) {
      page.navigate("/" + name);
      assertThat(page.locator("h1")).isVisible();
      look(page, name);
    }
    page.navigate("/runs");
    page.click("main a[href^='/runs/'] >> nth=0");
    look(page, "run");
    page.navigate("/rules");
    page.click("main a[href^='/rules/'] >> nth=0");
    look(page, "rule");
    page.click("button:has-text('English')");
    assertThat(page.locator("nav")).containsText("Work list");
    look(page, "rule-en");
    page.click("button:has-text('中文')");
  }

  @Test
  @Order(6)
  void anotherUnitSeesNothingOfIt() {
    Page page = as("other");
    for (String path : List.of("/", "/work", "/projects", "/quadrant", "/rules")) {
      page.navigate(path);
      assertThat(page.locator("body")).not().containsText("群众艺术馆");
      assertThat(page.locator("body")).not().containsText("公共文化云");
    }
    page.navigate("/units/" + ADashboard.UNIT);
    assertThat(page.locator("h1")).hasText("没有这个页面");
    page.navigate("/units/" + ADashboard.OTHER_UNIT);
    look(page, "unit-empty");
  }

  @Test
  @Order(7)
  void theAdministratorAddsAUserWhoChoosesAPassword() {
    Page page = as("admin");
    page.fill("#name", "li.si");
    page.fill("#shown-name", "李四");
    page.selectOption("#role", "unit");
    page.selectOption("#unit", ADashboard.OTHER_UNIT);
    page.click("button.first");
    String start = page.locator("p.start").textContent();
    look(page, "users");

    Page first = chromium.page(dashboard.address(), 1280, 900);
    first.navigate("/login");
    first.fill("#name", "li.si");
    first.fill("#password", start);
    first.click("button:has-text('登录')");
    assertThat(first.locator("main")).containsText("初始密码");
    look(first, "password");
    first.fill("#now", start);
    first.fill("#password", "春江花月夜二一三四五");
    first.fill("#again", "春江花月夜二一三四五");
    first.click("button:has-text('修改密码')");
    assertThat(first.locator("h1")).hasText("登录");
    look(first, "login");
  }

  @Test
  @Order(8)
  void whoLogsOutIsOut() {
    Page page = as("auditor");
    page.navigate("/traces");
    assertThat(page.locator("table")).containsText("GET /work");
    look(page, "traces");

    page.click("button:has-text('退出登录')");
    assertThat(page.locator("main")).containsText("已退出登录");
    page.navigate("/work");
    assertThat(page.locator("h1")).hasText("登录");
  }

  @Test
  @Order(9)
  void withoutScriptAFileIsHandedInByTheButton() {
    Page page = chromium.withoutScript(dashboard.address());
    page.navigate("/login");
    page.fill("#name", "other");
    page.fill("#password", ADashboard.PASSWORD);
    page.click("button:has-text('登录')");
    page.locator("input[type=file]")
        .setInputFiles(
            new FilePayload("空白.txt", "text/plain", "没有表格".getBytes(StandardCharsets.UTF_8)));
    page.click("form.drop button");

    assertThat(page.locator("main")).containsText("文件已收到");
    assertThat(page.locator("#arrivals-part")).containsText("空白.txt");
  }

  @Test
  @Order(10)
  void nothingWasLoadedFromElsewhereAndNothingWasForbidden() {
    assertThat(TROUBLE).isEmpty();
  }
}
