package org.dualwatch;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.dualwatch.access.Passwords;
import org.dualwatch.dashboard.Dashboard;
import org.dualwatch.dashboard.RuleTitles;
import org.dualwatch.dashboard.View;
import org.dualwatch.dashboard.account.Account;
import org.dualwatch.dashboard.office.OfficeViews;
import org.dualwatch.dashboard.project.Projects;
import org.dualwatch.dashboard.rule.KnownRules;
import org.dualwatch.dashboard.rule.Rules;
import org.dualwatch.dashboard.run.Runs;
import org.dualwatch.dashboard.unit.UnitViews;
import org.dualwatch.document.DocumentReader;
import org.dualwatch.intake.Filing;
import org.dualwatch.intake.HandIn;
import org.dualwatch.intake.Intake;
import org.dualwatch.intake.Units;
import org.dualwatch.intake.Waiting;
import org.dualwatch.office.Decisions;
import org.dualwatch.office.Notices;
import org.dualwatch.page.Pages;
import org.dualwatch.report.RunReports;
import org.dualwatch.rule.RuleBook;
import org.dualwatch.store.Board;
import org.dualwatch.store.BoardApart;
import org.dualwatch.store.BoardLists;
import org.dualwatch.store.BoardProjects;
import org.dualwatch.store.BoardRuleUnits;
import org.dualwatch.store.BoardRuns;
import org.dualwatch.store.Cases;
import org.dualwatch.store.MissedRuns;
import org.dualwatch.store.Outages;
import org.dualwatch.store.ProjectPapers;
import org.dualwatch.store.Sessions;
import org.dualwatch.store.Traces;
import org.dualwatch.store.Users;

/** Builds the dashboard, and says how Camel's web servers serve it. */
final class Serving {

  private static final long MEGABYTE = 1L << 20;

  /** Answers over all units that take adding up are kept so long. */
  private static final Duration KEPT = Duration.ofSeconds(10);

  /** What two runs differ in does not change: they are done. */
  private static final Duration DONE_KEPT = Duration.ofHours(1);

  private final Settings settings;
  private final Clock clock;
  private final DataSource record;
  private final Decisions decisions;
  private final KnownRules known;
  private final DocumentReader documents;

  /**
   * @param documents reads files again that people look at: another than the pipeline's, which else
   *     would wait for them
   */
  Serving(
      Settings settings,
      Clock clock,
      DataSource record,
      Decisions decisions,
      RuleBook rules,
      DocumentReader documents) {
    this.settings = settings;
    this.clock = clock;
    this.record = record;
    this.decisions = decisions;
    this.known = known(decisions, rules);
    this.documents = documents;
  }

  /** The dashboard as routes call it. */
  WebDoor door(Units units, Pages pages, Intake intake) {
    Users users = new Users(record, clock);
    Traces traces = new Traces(record);
    Passwords passwords = new Passwords();
    List<View> views = new ArrayList<>(Account.views(users, units, passwords, traces, clock));
    Board board = new Board(record, clock, KEPT);
    views.addAll(office(units, board));
    views.addAll(runsAndRules(board));
    views.addAll(unitViews(units, intake, board));
    views.addAll(projects());
    return new WebDoor(
        Dashboard.of(
            views,
            users,
            sessions(),
            traces,
            passwords,
            pages,
            settings.isOn("dashboard.https"),
            new Outages()::isOutage,
            largestFile(settings),
            clock));
  }

  private List<View> office(Units units, Board board) {
    return OfficeViews.views(
        board,
        new BoardLists(record),
        new BoardRuns(record, clock, DONE_KEPT),
        units.names(),
        this::dueOn,
        decisions.thresholds().dayCount(),
        titles(),
        clock);
  }

  private List<View> runsAndRules(Board board) {
    Runs.Asked asked =
        new Runs.Asked(
            board,
            new BoardRuns(record, clock, DONE_KEPT),
            new BoardApart(record, clock, KEPT),
            new MissedRuns(record),
            decisions.thresholds().dayCount(),
            known::title,
            clock);
    List<View> views =
        new ArrayList<>(Runs.views(asked, settings.home().reports(), RunReports::name));
    views.addAll(Rules.views(board, new BoardRuleUnits(record), known, clock));
    return views;
  }

  private List<View> projects() {
    Home home = settings.home();
    return Projects.views(
        new BoardLists(record),
        new BoardProjects(record),
        new Cases(record, clock),
        new ProjectPapers(record),
        new Filing(home.archive(), home.quarantine()),
        documents,
        titles(),
        clock.withZone(settings.zone()),
        largestFile(settings));
  }

  /** All rules with their pages, those too that no rule book has. */
  private static KnownRules known(Decisions decisions, RuleBook rules) {
    Map<String, String> notices = new TreeMap<>();
    Notices.ids().forEach(id -> notices.put(id, Notices.page(id).orElseThrow()));
    return new KnownRules(rules, decisions.reasons(), notices);
  }

  private RuleTitles titles() {
    return new RuleTitles(known::title);
  }

  /** Until when the tables of a fiscal year are to be filed. */
  private Optional<LocalDate> dueOn(int year) {
    return settings.submissionDue().in(year).day();
  }

  private List<View> unitViews(Units units, Intake intake, Board board) {
    Home home = settings.home();
    long largest = largestFile(settings);
    return UnitViews.views(
        record,
        board,
        units,
        this::dueOn,
        new Waiting(home.inbox(), intake),
        new HandIn(home.inbox(), units, largest),
        home.outbox(),
        largest,
        clock);
  }

  private static long largestFile(Settings settings) {
    return settings.number("intake.largest-mb") * MEGABYTE;
  }

  private Sessions sessions() {
    return new Sessions(
        record,
        clock,
        Duration.ofMinutes(settings.number("dashboard.idle-minutes")),
        Duration.ofHours(settings.number("dashboard.session-hours")));
  }

  /**
   * What Camel's web servers are told. Its own way of serving files stays off: it looks into the
   * working directory and all of the program.
   */
  static Map<String, String> servers(Settings settings) {
    Map<String, String> servers = new TreeMap<>();
    if (settings.isOn("dashboard.enabled")) {
      servers.put("camel.server.enabled", "true");
      servers.put("camel.server.host", settings.text("dashboard.host"));
      servers.put("camel.server.port", settings.text("dashboard.port"));
      servers.put("camel.server.staticEnabled", "false");
      servers.put("camel.server.maxBodySize", Long.toString(2 * largestFile(settings)));
      servers.put("camel.server.fileUploadEnabled", "true");
      servers.put("camel.server.fileUploadDirectory", settings.home().uploads().toString());
    }
    if (settings.number("health.port") > 0) {
      servers.put("camel.management.enabled", "true");
      servers.put("camel.management.host", "127.0.0.1");
      servers.put("camel.management.port", settings.text("health.port"));
      servers.put("camel.management.healthCheckEnabled", "true");
      servers.put("camel.management.metricsEnabled", "true");
      servers.put("camel.management.infoEnabled", "false");
      servers.put("camel.metrics.enabled", "true");
    }
    return servers;
  }
}
