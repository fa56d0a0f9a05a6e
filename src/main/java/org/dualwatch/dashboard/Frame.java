package org.dualwatch.dashboard;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dualwatch.access.Role;
import org.dualwatch.access.User;
import org.dualwatch.dashboard.http.Assets;
import org.dualwatch.dashboard.http.Reply;
import org.dualwatch.page.Pages;
import org.dualwatch.page.Words;

/** What is around every page, and the other forms that a page has. */
final class Frame {

  private static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final Pages pages;
  private final Assets assets;
  private final Clock clock;

  Frame(Pages pages, Assets assets, Clock clock) {
    this.pages = pages;
    this.assets = assets;
    this.clock = clock;
  }

  /**
   * A way to another page.
   *
   * @param key of its word
   */
  public record Way(String href, String key, boolean here) {}

  /** What a visitor gets. */
  Reply reply(Visit visit, Screen screen) throws IOException {
    return switch (visit.kind()) {
      case PAGE -> Reply.html(Reply.OK, page(visit, screen));
      case WORKBOOK -> workbook(visit, screen);
      case JSON -> Reply.of(Reply.OK, "application/json", ListingJson.of(screen).getBytes(UTF_8));
    };
  }

  private Reply workbook(Visit visit, Screen screen) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    LocalDate day = LocalDate.now(clock);
    ListingSheets.write(bytes, day, screen.listings());
    String name = visit.words().say("file", screen.title(), day) + ".xlsx";
    return Reply.download(name, WORKBOOK, bytes.toByteArray());
  }

  private String page(Visit visit, Screen screen) {
    Map<String, Object> model = new HashMap<>(screen.model());
    model.putAll(around(visit.words(), screen.title()));
    Map<String, Listing> listings = new LinkedHashMap<>();
    screen.listings().forEach(listing -> listings.put(listing.id(), listing));
    String path = visit.request().path();
    model.put("listings", listings);
    model.put("user", visit.user());
    model.put("role", visit.words().say("role." + visit.user().role().id()));
    model.put("token", visit.session().formToken());
    model.put("ways", ways(visit.user(), path));
    model.put("params", visit.params());
    model.put("here", path + visit.params().query());
    model.put("tables", screen.listings().isEmpty() ? "" : tables(visit));
    model.put("done", visit.params().text("done"));
    return pages.fill("dashboard/" + screen.template(), model);
  }

  private static String tables(Visit visit) {
    String path = visit.request().path();
    String query = visit.params().with("done", "").with("after", "").with("before", "").query();
    return (path.equals("/") ? "/office" : path) + ".xlsx" + query;
  }

  /** A page for those who are not logged in, or who get no page. */
  String plain(Words words, String template, Map<String, Object> of, String title) {
    Map<String, Object> model = new HashMap<>(of);
    model.putAll(around(words, title));
    return pages.fill("dashboard/" + template, model);
  }

  private Map<String, Object> around(Words words, String title) {
    return Map.of(
        "words",
        words,
        "title",
        title,
        "css",
        assets.address("dashboard.css"),
        "js",
        assets.address("dashboard.js"),
        "htmx",
        assets.address("htmx.min.js"),
        "icon",
        assets.address("icon.svg"));
  }

  private static List<Way> ways(User user, String path) {
    return Ways.of(user).entrySet().stream()
        .map(way -> new Way(way.getKey(), way.getValue(), isUnder(path, way.getKey())))
        .toList();
  }

  private static boolean isUnder(String path, String way) {
    return path.equals(way) || (!way.equals("/") && path.startsWith(way + "/"));
  }

  /** Where each role can go, by address the key of its word. */
  private static final class Ways {

    static Map<String, String> of(User user) {
      Role role = user.role();
      Map<String, String> ways = new LinkedHashMap<>();
      switch (role) {
        case OFFICE, AUDITOR -> {
          ways.put("/", "nav.office");
          ways.put("/work", "nav.work");
          ways.put("/projects", "nav.projects");
          ways.put("/quadrant", "nav.quadrant");
          ways.put("/units", "nav.units");
          ways.put("/rules", "nav.rules");
          ways.put("/runs", "nav.runs");
        }
        case UNIT -> {
          ways.put("/units/" + user.unitCode(), "nav.unit");
          ways.put("/work", "nav.work");
          ways.put("/projects", "nav.projects");
          ways.put("/quadrant", "nav.quadrant");
          ways.put("/rules", "nav.rules");
        }
        case ADMINISTRATOR -> ways.put("/users", "nav.users");
      }
      if (role == Role.AUDITOR || role == Role.ADMINISTRATOR) {
        ways.put("/traces", "nav.traces");
      }
      return ways;
    }
  }
}
