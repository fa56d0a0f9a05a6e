package org.dualwatch.dashboard.unit;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dualwatch.access.Role;
import org.dualwatch.dashboard.NotThereException;
import org.dualwatch.dashboard.Screen;
import org.dualwatch.dashboard.View;
import org.dualwatch.dashboard.Visit;
import org.dualwatch.dashboard.http.Path;

/** What a unit dropped; the unit's own page looks here for news. */
final class ArrivalsPage implements View.Page {

  static final int SHOWN = 20;

  /** What is dropped is not read back without end. */
  private static final int MOST = 1_000;

  private final Reach reach;
  private final Arrivals arrivals;

  ArrivalsPage(Reach reach, Arrivals arrivals) {
    this.reach = reach;
    this.arrivals = arrivals;
  }

  @Override
  public Path path() {
    return Path.of("/units/{unit}/files");
  }

  @Override
  public Set<Role> roles() {
    return READERS;
  }

  @Override
  public boolean looksForNews() {
    return true;
  }

  @Override
  public Screen screen(Visit visit) throws NotThereException, SQLException, IOException {
    String unit = reach.unit(visit);
    int most = Math.min(visit.atMost(SHOWN), MOST);
    Arrivals.Told told = arrivals.of(visit.words(), unit, most);
    return new Screen(
        "arrivals.ftlh",
        visit.words().say("arrivals"),
        Map.of("unit", unit, "arrivalsState", told.state(), "arrivalsNow", told.now()),
        List.of(told.listing()));
  }
}
