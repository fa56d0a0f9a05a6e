package org.dualwatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.SoftAssertions;
import org.dualwatch.access.Role;
import org.dualwatch.dashboard.View;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Walks all that can be asked for, as a stranger, as each role, and as a unit whose papers it is
 * not.
 */
final class EveryViewTest {

  /** What only those may read who may see the sample's unit. */
  private static final List<String> OF_THE_UNIT =
      List.of("群众艺术馆", "公共文化云", "363207", "文化惠民", "物业服务");

  private static final String HOSTILE =
      "<script>alert(1)</script>\"'&{{7*7}}${7*7}\u202Egnp.exe" + "长".repeat(10_000);

  @TempDir static Path folder;
  @TempDir static Path another;

  private static ADashboard dashboard;
  private static List<View> views;
  private static Map<String, String> there;

  @BeforeAll
  static void anOfficeWithTheSampleAndARun() throws Exception {
    dashboard = ADashboard.in(folder);
    dashboard.office().drop(ADashboard.UNIT, "363207-2025.docx", AnOffice.sample());
    dashboard.office().drop(ADashboard.UNIT, "<img src=x onerror=alert(1)>.txt", hostile());
    dashboard.office().untilQuiet();
    dashboard.office().pipeline().monitor(LocalDate.of(2025, 7, 31));
    dashboard.office().untilQuiet();
    views = views();
    there = there();
  }

  @AfterAll
  static void close() throws IOException {
    dashboard.close();
  }

  /** The sample with a project whose name would do harm if it were not escaped. */
  private static byte[] hostile() {
    String sample = new String(AnOffice.sampleText(), StandardCharsets.UTF_8);
    return sample.replace("群众艺术馆运行经费", HOSTILE).getBytes(StandardCharsets.UTF_8);
  }

  private static List<View> views() throws IOException {
    Settings settings =
        AnOffice.settings(new Home(another), "dashboard.enabled", "true", "dashboard.port", "1");
    try (Wiring wiring = new Wiring(settings, Clock.systemUTC())) {
      return wiring.beans().values().stream()
          .filter(WebDoor.class::isInstance)
          .map(door -> ((WebDoor) door).dashboard().views())
          .findFirst()
          .orElseThrow();
    }
  }

  /** Something that is there of each kind, by the beginning of its address. */
  private static Map<String, String> there() throws Exception {
    AVisitor office = AVisitor.as("office", dashboard);
    await()
        .atMost(Duration.ofSeconds(30))
        .ignoreExceptions()
        .until(() -> office.page("/").contains("/runs/"));
    Map<String, String> there = new TreeMap<>();
    there.put("/projects/{id}", last(office.firstLink("/projects", "/projects/[0-9a-f]{16}")));
    there.put("/runs/{no}", last(office.firstLink("/", "/runs/[^\"/]+")));
    there.put("/units/{unit}", ADashboard.UNIT);
    there.put("/users/{name}", "auditor");
    return there;
  }

  private static String last(String address) {
    return address.substring(address.lastIndexOf('/') + 1);
  }

  /** The address of a view of the sample's unit, with nothing made up. */
  private static String address(View view) {
    String address = view.path().toString();
    for (Map.Entry<String, String> one : there.entrySet()) {
      String name = one.getKey().substring(one.getKey().indexOf('{'));
      if (address.startsWith(one.getKey().substring(0, one.getKey().indexOf('{')))) {
        address = address.replace(name, one.getValue());
      }
    }
    return address.replaceAll("\\{[a-zA-Z]+\\}", "1");
  }

  @Test
  void answersAStrangerWithTheLoginAlone() throws Exception {
    AVisitor stranger = new AVisitor(dashboard.address());
    SoftAssertions all = new SoftAssertions();
    for (View view : views) {
      HttpResponse<String> answer = ask(stranger, view, "");
      if (view instanceof View.Change) {
        all.assertThat(answer.statusCode()).as(view.path().toString()).isEqualTo(403);
      } else {
        all.assertThat(answer.statusCode()).as(view.path().toString()).isEqualTo(303);
        all.assertThat(answer.headers().firstValue("location").orElseThrow()).startsWith("/login");
      }
      says(all, view, answer.body());
    }
    all.assertAll();
  }

  @Test
  void tellsAnotherUnitNothingOfTheSamplesUnit() throws Exception {
    AVisitor other = AVisitor.as("other", dashboard);
    String token = other.token("/password");
    SoftAssertions all = new SoftAssertions();
    for (View view : views) {
      List<String> endings = new ArrayList<>(List.of(""));
      if (view instanceof View.Page && !view.path().toString().equals("/")) {
        endings.add(".json");
      }
      for (String ending : endings) {
        if (isAboutOneself(view)) {
          continue;
        }
        HttpResponse<String> answer =
            view instanceof View.Change
                ? other.post(address(view), Map.of("token", token))
                : other.get(address(view) + ending);
        all.assertThat(answer.statusCode())
            .as(view.path() + ending)
            .isIn(view instanceof View.Change ? List.of(404, 400) : List.of(200, 303, 404));
        says(all, view, answer.body());
      }
    }
    all.assertAll();
  }

  @Test
  void letsAnAuditorChangeNothingButTheirOwnLogin() throws Exception {
    AVisitor auditor = AVisitor.as("auditor", dashboard);
    String token = auditor.token("/password");
    SoftAssertions all = new SoftAssertions();
    for (View view : views) {
      if (view instanceof View.Change && !isAboutOneself(view)) {
        HttpResponse<String> answer = auditor.post(address(view), Map.of("token", token));
        all.assertThat(answer.statusCode()).as(view.path().toString()).isEqualTo(404);
      } else if (view.roles().contains(Role.AUDITOR) && view instanceof View.Page) {
        all.assertThat(auditor.get(address(view)).statusCode())
            .as(view.path().toString())
            .isIn(200, 404);
      }
    }
    all.assertAll();
  }

  @Test
  void showsTheOfficeAPageAWorkbookAndJson() throws Exception {
    AVisitor office = AVisitor.as("office", dashboard);
    SoftAssertions all = new SoftAssertions();
    for (View view : views) {
      if (!(view instanceof View.Page) || !view.roles().contains(Role.OFFICE)) {
        continue;
      }
      String address = address(view);
      if (address.endsWith("/1")) {
        continue;
      }
      all.assertThat(office.get(address).statusCode()).as(address).isEqualTo(200);
      if (!List.of("/", "/password").contains(address)) {
        all.assertThat(office.get(address + ".json").statusCode())
            .as(address + ".json")
            .isEqualTo(200);
        all.assertThat(office.get(address + ".xlsx").statusCode())
            .as(address + ".xlsx")
            .isEqualTo(200);
      }
    }
    all.assertAll();
  }

  @Test
  void hasNoWorkbookOfAPageWithoutATable() throws Exception {
    AVisitor office = AVisitor.as("office", dashboard);

    assertThat(office.get("/password.xlsx").statusCode()).isEqualTo(404);
    assertThat(office.get("/password.json").statusCode()).isEqualTo(404);
  }

  @Test
  void showsHostileTextsHarmlesslyOnEveryPage() throws Exception {
    String hostile = hostileProject();
    SoftAssertions all = new SoftAssertions();
    for (String user : List.of("office", "unit", "auditor", "admin")) {
      AVisitor visitor = AVisitor.as(user, dashboard);
      for (View view : views) {
        if (!(view instanceof View.Page)) {
          continue;
        }
        String address = address(view).replace(there.get("/projects/{id}"), hostile);
        String page = visitor.get(address).body();
        all.assertThat(page).as(user + " " + address).doesNotContain("<script>alert", "<img src=x");
        all.assertThat(page).as(user + " " + address).doesNotContain("\u202E", "onerror=alert(1)>");
        all.assertThat(page.length()).as(user + " " + address).isLessThan(1_500_000);
      }
    }
    all.assertAll();
  }

  @Test
  void showsWhatAHostileNameSays() throws Exception {
    AVisitor office = AVisitor.as("office", dashboard);

    assertThat(office.page("/projects?text=alert"))
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;");
    assertThat(office.page("/units/" + ADashboard.UNIT + "/files")).contains("&lt;img src=x");
  }

  private static String hostileProject() throws Exception {
    AVisitor office = AVisitor.as("office", dashboard);
    return last(office.firstLink("/projects?text=alert", "/projects/[0-9a-f]{16}"));
  }

  @Test
  void changesNothingWithoutTheTokenOfAForm() throws Exception {
    SoftAssertions all = new SoftAssertions();
    for (String user : List.of("office", "unit", "admin")) {
      AVisitor visitor = AVisitor.as(user, dashboard);
      for (View view : views) {
        if (view instanceof View.Change) {
          all.assertThat(visitor.post(address(view), Map.of("token", "x")).statusCode())
              .as(user + " " + view.path())
              .isIn(403, 404);
        }
      }
    }
    all.assertAll();
  }

  @Test
  void answersWithHeadersThatKeepABrowserInBounds() throws Exception {
    AVisitor office = AVisitor.as("office", dashboard);
    for (String address : List.of("/", "/login", "/nowhere", "/work.json")) {
      HttpResponse<String> answer = office.get(address);
      assertThat(answer.headers().firstValue("content-security-policy").orElseThrow())
          .as(address)
          .contains("default-src 'none'", "frame-ancestors 'none'", "script-src 'self'")
          .doesNotContain("unsafe");
      assertThat(answer.headers().firstValue("x-content-type-options")).contains("nosniff");
      assertThat(answer.headers().firstValue("cache-control")).contains("no-store");
    }
  }

  private static HttpResponse<String> ask(AVisitor visitor, View view, String token)
      throws IOException, InterruptedException {
    return view instanceof View.Change
        ? visitor.post(address(view), Map.of("token", token))
        : visitor.get(address(view));
  }

  /** What users do about their own login. */
  private static boolean isAboutOneself(View view) {
    return List.of("/password", "/language", "/logout").contains(view.path().toString());
  }

  private static void says(SoftAssertions all, View view, String body) {
    for (String secret : OF_THE_UNIT) {
      all.assertThat(body).as(view.path().toString()).doesNotContain(secret);
    }
  }
}
