package org.dualwatch.dashboard.unit;

import java.io.IOException;
import java.sql.SQLException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dualwatch.access.Role;
import org.dualwatch.dashboard.Cell;
import org.dualwatch.dashboard.Listing;
import org.dualwatch.dashboard.Listing.Column;
import org.dualwatch.dashboard.Listing.Kind;
import org.dualwatch.dashboard.NotThereException;
import org.dualwatch.dashboard.Screen;
import org.dualwatch.dashboard.View;
import org.dualwatch.dashboard.Visit;
import org.dualwatch.dashboard.http.Path;
import org.dualwatch.page.Plain;
import org.dualwatch.page.Words;

/** All files that lie ready for a unit. */
final class OutgoingPage implements View.Page {

  private static final int A_PAGE = 100;
  private static final long KILOBYTE = 1024;

  private final Reach reach;
  private final Outgoing outgoing;
  private final DateTimeFormatter time;

  OutgoingPage(Reach reach, Outgoing outgoing, ZoneId zone) {
    this.reach = reach;
    this.outgoing = outgoing;
    this.time = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(zone);
  }

  @Override
  public Path path() {
    return Path.of("/units/{unit}/outbox");
  }

  @Override
  public Set<Role> roles() {
    return READERS;
  }

  @Override
  public Screen screen(Visit visit) throws NotThereException, SQLException, IOException {
    String unit = reach.unit(visit);
    List<Outgoing.Sent> all = outgoing.of(unit);
    String after = visit.params().text("after");
    int from = Math.min(after.matches("\\d{1,6}") ? Integer.parseInt(after) : 0, all.size());
    int to = Math.min(from + visit.atMost(A_PAGE), all.size());
    String here = "/units/" + unit + "/outbox";
    int before = Math.max(0, from - A_PAGE);
    return new Screen(
        "outgoing.ftlh",
        visit.words().say("outgoing"),
        Map.of(
            "unit",
            unit,
            "previous",
            from == 0 ? "" : here + (before == 0 ? "" : "?after=" + before),
            "next",
            to < all.size() ? here + "?after=" + to : ""),
        List.of(listing(visit.words(), unit, all.subList(from, to))));
  }

  /** Some of the files as a table. */
  Listing listing(Words words, String unit, List<Outgoing.Sent> files) {
    return new Listing(
        "outgoing",
        words.say("outgoing"),
        List.of(
            new Column("at", words.say("outgoing.at"), Kind.TEXT, 18),
            new Column("file", words.say("outgoing.file"), Kind.TEXT, 60),
            new Column("kilobytes", words.say("outgoing.size"), Kind.COUNT, 10),
            new Column("look", words.say("outgoing.look"), Kind.TEXT, 10)),
        files.stream().map(file -> cells(words, unit, file)).toList(),
        words.say("outgoing.empty"));
  }

  private List<Cell> cells(Words words, String unit, Outgoing.Sent file) {
    boolean page = file.path().endsWith(".html");
    return List.of(
        Cell.of(time.format(file.at())),
        Cell.of(Plain.line(file.path()), OutgoingFile.download(unit, file.path())),
        Cell.of((file.size() + KILOBYTE - 1) / KILOBYTE),
        page
            ? Cell.of(words.say("outgoing.open"), OutgoingFile.inline(unit, file.path()))
            : Cell.none());
  }
}
