package org.dualwatch.dashboard.unit;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dualwatch.access.Role;
import org.dualwatch.board.ProjectRow;
import org.dualwatch.board.UnitRow;
import org.dualwatch.board.WorkState;
import org.dualwatch.dashboard.NotThereException;
import org.dualwatch.dashboard.Screen;
import org.dualwatch.dashboard.View;
import org.dualwatch.dashboard.Visit;
import org.dualwatch.dashboard.Years;
import org.dualwatch.dashboard.http.Path;
import org.dualwatch.intake.Units;
import org.dualwatch.page.Plain;
import org.dualwatch.page.Words;

/** One unit: what it has to do next, what it handed in, its projects and what lies ready for it. */
final class UnitPage implements View.Page {

  private static final int SHOWN = 20;

  private final Reach reach;
  private final Units units;
  private final UnitRecord onRecord;
  private final Arrivals arrivals;
  private final Outgoing outgoing;
  private final OutgoingPage outgoingPage;
  private final long largest;

  UnitPage(
      Reach reach,
      Units units,
      UnitRecord onRecord,
      Arrivals arrivals,
      Outgoing outgoing,
      OutgoingPage outgoingPage,
      long largest) {
    this.reach = reach;
    this.units = units;
    this.onRecord = onRecord;
    this.arrivals = arrivals;
    this.outgoing = outgoing;
    this.outgoingPage = outgoingPage;
    this.largest = largest;
  }

  @Override
  public Path path() {
    return Path.of("/units/{unit}");
  }

  @Override
  public Set<Role> roles() {
    return READERS;
  }

  @Override
  public Screen screen(Visit visit) throws NotThereException, SQLException, IOException {
    String unit = reach.unit(visit);
    Words words = visit.words();
    Years years = onRecord.years(visit, unit);
    int year = years.shown();
    UnitRow row = onRecord.row(unit, year);
    List<ProjectRow> all = onRecord.projects(unit, year, visit.atMost(UnitRecord.LOOKED_THROUGH));
    Arrivals.Told told = arrivals.of(words, unit, ArrivalsPage.SHOWN);
    List<Outgoing.Sent> files = outgoing.of(unit);
    String wrong = visit.params().text("wrong");
    Map<String, Object> model = new HashMap<>(next(words, unit, all));
    model.put("unit", unit);
    model.put("years", years);
    model.put("maySend", visit.user().role() == Role.UNIT);
    model.put("largest", largest);
    model.put("largestMb", largest >> 20);
    model.put("wrong", words.knows("wrong." + wrong) ? wrong : "");
    model.put("arrivalsState", told.state());
    model.put("arrivalsNow", told.now());
    model.put("projectCount", row.projects());
    model.put("projectsShown", Math.min(all.size(), SHOWN));
    model.put("fileCount", files.size());
    model.put("filesShown", Math.min(files.size(), SHOWN));
    String name = units.names().getOrDefault(unit, Plain.line(row.name()));
    return new Screen(
        "unit.ftlh",
        (unit + " " + name).strip(),
        model,
        List.of(
            told.listing(),
            UnitListings.projects(words, first(all, visit.atMost(SHOWN))),
            UnitListings.cases(words, onRecord.openCases(unit, year), all),
            outgoingPage.listing(words, unit, first(files, visit.atMost(SHOWN)))));
  }

  /**
   * Something to do, as it is said.
   *
   * @param when until when; empty where nobody said
   * @param href empty where it leads nowhere
   */
  public record Told(String what, String when, String href, boolean overdue) {

    static Told of(NextStep step, Words words, LocalDate today) {
      return new Told(
          step.said(words), step.when(words, today), step.href(), step.isOverdue(today));
    }
  }

  private Map<String, Object> next(Words words, String unit, List<ProjectRow> projects)
      throws SQLException {
    NextStep.Steps steps = onRecord.next(unit);
    LocalDate today = onRecord.today();
    long forOffice =
        projects.stream()
            .filter(project -> project.state().actor() == WorkState.Actor.OFFICE)
            .count();
    return Map.of(
        "next",
        Told.of(steps.first(), words, today),
        "more",
        first(steps.more(), SHOWN).stream().map(step -> Told.of(step, words, today)).toList(),
        "moreCount",
        steps.more().size(),
        "forOffice",
        forOffice);
  }

  private static <T> List<T> first(List<T> all, int most) {
    return all.subList(0, Math.min(all.size(), most));
  }
}
