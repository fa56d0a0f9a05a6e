package org.dualwatch.dashboard.run;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dualwatch.access.Role;
import org.dualwatch.board.Lamp;
import org.dualwatch.board.MissedRun;
import org.dualwatch.board.RunRow;
import org.dualwatch.dashboard.Cell;
import org.dualwatch.dashboard.Listing;
import org.dualwatch.dashboard.Listing.Column;
import org.dualwatch.dashboard.Listing.Kind;
import org.dualwatch.dashboard.Screen;
import org.dualwatch.dashboard.View;
import org.dualwatch.dashboard.Visit;
import org.dualwatch.dashboard.Years;
import org.dualwatch.dashboard.http.Path;
import org.dualwatch.monitoring.RunTotals;
import org.dualwatch.page.Plain;
import org.dualwatch.page.Words;
import org.dualwatch.store.Board;
import org.dualwatch.store.BoardRuns;
import org.dualwatch.store.MissedRuns;

/** The runs of a year, and those that were not done. */
final class RunsPage implements View.Page {

  private final Board board;
  private final BoardRuns runs;
  private final MissedRuns missed;
  private final Clock clock;

  RunsPage(Board board, BoardRuns runs, MissedRuns missed, Clock clock) {
    this.board = board;
    this.runs = runs;
    this.missed = missed;
    this.clock = clock;
  }

  @Override
  public Path path() {
    return Path.of("/runs");
  }

  @Override
  public Set<Role> roles() {
    return READERS_OF_ALL;
  }

  @Override
  public Screen screen(Visit visit) throws SQLException {
    Words words = visit.words();
    Years years = Years.of(visit, board.years(visit.sight()), clock);
    RunWords say = new RunWords(words, clock.getZone());
    List<RunRow> done = runs.runs(visit.sight(), years.shown());
    List<MissedRun> notDone = missed.of(years.shown());
    return new Screen(
        "runs.ftlh",
        words.say("runs"),
        Map.of("years", years, "legend", Lamps.legend(words)),
        List.of(done(words, say, done), notDone(words, say, notDone)));
  }

  private static Listing done(Words words, RunWords say, List<RunRow> done) {
    return new Listing(
        "runs",
        words.say("runs.done"),
        List.of(
            new Column("asOf", words.say("run.as-of"), Kind.DAY, 14),
            new Column("made", words.say("run.made"), Kind.DAY, 18),
            new Column("projects", words.say("run.projects"), Kind.COUNT, 10),
            new Column("red", words.say("run.red"), Kind.COUNT, 12),
            new Column(
                "budgetLights", words.say("run.lights", lamp(words, Lamp.BUDGET)), Kind.TEXT, 26),
            new Column(
                "targetLights", words.say("run.lights", lamp(words, Lamp.TARGET)), Kind.TEXT, 26),
            new Column(
                "completionLights",
                words.say("run.lights", lamp(words, Lamp.COMPLETION)),
                Kind.TEXT,
                26),
            new Column("grave", words.say("run.grave"), Kind.COUNT, 12),
            new Column("explain", words.say("run.explain"), Kind.COUNT, 12),
            new Column("undecided", words.say("run.undecided"), Kind.COUNT, 12),
            new Column("budget", words.say("run.budget"), Kind.MONEY, 16),
            new Column("spent", words.say("run.spent"), Kind.MONEY, 16),
            new Column("rate", words.say("run.rate"), Kind.PERCENT, 12),
            new Column("snapshot", words.say("run.snapshot"), Kind.TEXT, 40),
            new Column("rules", words.say("run.rules"), Kind.TEXT, 20)),
        done.stream().map(run -> row(say, run)).toList(),
        words.say("runs.empty"));
  }

  private static List<Cell> row(RunWords say, RunRow run) {
    RunTotals totals = run.totals();
    return List.of(
        Cell.of(run.asOf().toString(), "/runs/" + run.no()),
        Cell.of(say.time(run.endedAt())),
        Cell.of(totals.projects()),
        Cell.of(totals.red()),
        Cell.of(say.lights(totals, Lamp.BUDGET)),
        Cell.of(say.lights(totals, Lamp.TARGET)),
        Cell.of(say.lights(totals, Lamp.COMPLETION)),
        Cell.of(totals.grave()),
        Cell.of(totals.toExplain()),
        Cell.of(totals.undecided()),
        new Cell.Amount(totals.budget()),
        new Cell.Amount(totals.spent()),
        new Cell.Percent(totals.rate()),
        Cell.of(say.snapshot(run.snapshot())),
        Cell.of(Plain.line(run.rulesVersion())));
  }

  private static String lamp(Words words, Lamp lamp) {
    return RunWords.name(words, lamp);
  }

  private static Listing notDone(Words words, RunWords say, List<MissedRun> missed) {
    return new Listing(
        "missed",
        words.say("runs.missed"),
        List.of(
            new Column("firesAt", words.say("missed.at"), Kind.DAY, 18),
            new Column("asOf", words.say("run.as-of"), Kind.DAY, 14),
            new Column("reason", words.say("missed.reason"), Kind.TEXT, 80)),
        missed.stream()
            .map(
                one ->
                    List.<Cell>of(
                        Cell.of(say.time(one.firesAt())),
                        new Cell.Day(one.asOf()),
                        Cell.of(Plain.line(one.reason()))))
            .toList(),
        words.say("runs.missed.empty"));
  }
}
