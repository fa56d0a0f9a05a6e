package org.dualwatch.dashboard.account;

import java.sql.SQLException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dualwatch.access.Role;
import org.dualwatch.access.Trace;
import org.dualwatch.dashboard.Cell;
import org.dualwatch.dashboard.Listing;
import org.dualwatch.dashboard.Listing.Column;
import org.dualwatch.dashboard.Listing.Kind;
import org.dualwatch.dashboard.Screen;
import org.dualwatch.dashboard.View;
import org.dualwatch.dashboard.Visit;
import org.dualwatch.dashboard.http.Path;
import org.dualwatch.page.Words;
import org.dualwatch.store.Traces;

/** Who saw and did what. */
final class TracesPage implements View.Page {

  private static final int A_PAGE = 100;

  private final Traces traces;
  private final DateTimeFormatter time;

  TracesPage(Traces traces, ZoneId zone) {
    this.traces = traces;
    this.time = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(zone);
  }

  @Override
  public Path path() {
    return Path.of("/traces");
  }

  @Override
  public Set<Role> roles() {
    return Set.of(Role.AUDITOR, Role.ADMINISTRATOR);
  }

  @Override
  public Screen screen(Visit visit) throws SQLException {
    String after = visit.params().text("after");
    long before = after.matches("\\d{1,18}") ? Long.parseLong(after) : Long.MAX_VALUE;
    String user = visit.params().text("user");
    int most = visit.atMost(A_PAGE);
    List<Traces.Line> lines = traces.before(before, user, most + 1);
    boolean more = lines.size() > most;
    List<Traces.Line> shown = more ? lines.subList(0, most) : lines;
    String next = more ? Long.toString(shown.get(most - 1).no()) : "";
    return new Screen(
        "traces.ftlh",
        visit.words().say("nav.traces"),
        Map.of("next", next, "who", user),
        List.of(listing(visit.words(), shown)));
  }

  private Listing listing(Words words, List<Traces.Line> lines) {
    return new Listing(
        "traces",
        words.say("nav.traces"),
        List.of(
            new Column("at", words.say("trace.at"), Kind.TEXT, 20),
            new Column("user", words.say("user.name"), Kind.TEXT, 16),
            new Column("address", words.say("trace.address"), Kind.TEXT, 16),
            new Column("what", words.say("trace.what"), Kind.TEXT, 60),
            new Column("status", words.say("trace.status"), Kind.COUNT, 10)),
        lines.stream().map(line -> row(line.trace())).toList(),
        words.say("traces.empty"));
  }

  private List<Cell> row(Trace trace) {
    return List.of(
        Cell.of(time.format(trace.at())),
        Cell.of(trace.user()),
        Cell.of(trace.address()),
        Cell.of(trace.what()),
        Cell.of(trace.status()));
  }
}
