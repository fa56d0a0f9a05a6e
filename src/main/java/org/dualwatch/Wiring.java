package org.dualwatch;

import com.zaxxer.hikari.HikariDataSource;
import java.io.File;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.camel.component.file.GenericFileFilter;
import org.dualwatch.alert.AlertPlan;
import org.dualwatch.alert.Alerts;
import org.dualwatch.correction.AnswerForm;
import org.dualwatch.correction.Procedure;
import org.dualwatch.document.DocumentReader;
import org.dualwatch.intake.Filing;
import org.dualwatch.intake.FolderNotes;
import org.dualwatch.intake.Intake;
import org.dualwatch.intake.LeftUploads;
import org.dualwatch.intake.RegularFiles;
import org.dualwatch.intake.TroublesomeNames;
import org.dualwatch.intake.Units;
import org.dualwatch.json.Json;
import org.dualwatch.marking.MarkedFiles;
import org.dualwatch.marking.Marker;
import org.dualwatch.monitoring.Monitor;
import org.dualwatch.monitoring.form.FormRules;
import org.dualwatch.office.Decisions;
import org.dualwatch.page.Pages;
import org.dualwatch.receipt.CaseNotices;
import org.dualwatch.receipt.Mending;
import org.dualwatch.receipt.ReceiptWriter;
import org.dualwatch.report.RunReports;
import org.dualwatch.report.RunWorkbooks;
import org.dualwatch.report.UnitForms;
import org.dualwatch.report.UnitReports;
import org.dualwatch.report.deadline.DeadlineReports;
import org.dualwatch.rule.RuleBook;
import org.dualwatch.spending.LedgerSchema;
import org.dualwatch.spending.SpendingReader;
import org.dualwatch.store.BoardRefresh;
import org.dualwatch.store.Cases;
import org.dualwatch.store.DueWorkbooks;
import org.dualwatch.store.Filings;
import org.dualwatch.store.Outages;
import org.dualwatch.store.Outbox;
import org.dualwatch.store.Overview;
import org.dualwatch.store.RecordSchema;
import org.dualwatch.store.Register;
import org.dualwatch.store.Runs;
import org.dualwatch.store.ScheduledRuns;
import org.dualwatch.store.Snapshots;
import org.dualwatch.target.TargetReader;
import org.dualwatch.value.ValueGrammar;

/**
 * Builds every object once and names it for the routes. Here Camel ends: the rooms know nothing of
 * it, and the routes know of the rooms only these names.
 */
final class Wiring implements AutoCloseable {

  private static final long MEGABYTE = 1L << 20;

  private final Settings settings;
  private final OfficeFiles office;
  private final Clock clock;
  private final HikariDataSource recordDatabase;
  private final HikariDataSource ledgerDatabase;
  private final Messaging messaging;
  private final DocumentReader documents = new DocumentReader();
  private final DocumentReader documentsShown = new DocumentReader();

  Wiring(Settings settings, Clock clock) {
    this.settings = settings;
    this.office = new OfficeFiles(settings);
    this.clock = clock;
    this.recordDatabase = Databases.record(settings);
    this.ledgerDatabase = Databases.ledger(settings);
    this.messaging = new Messaging(settings, clock, recordDatabase);
  }

  /** The beans of the routes, by name. */
  Map<String, Object> beans() throws IOException {
    Home home = settings.home();
    Units units = Units.read(home.units());
    home.prepare(units.codes());
    RecordSchema.migrate(recordDatabase);
    if (Databases.ledgerIsEmbedded(settings)) {
      LedgerSchema.migrate(ledgerDatabase);
    }
    Pages pages = new Pages();
    Decisions decisions = office.decisions();
    RuleBook rules = office.rules(decisions);
    Mending mending = mending();
    AlertPlan plan = messaging.plan();
    Alerts alerts = messaging.alerts(plan, pages, mending::until);
    Map<String, Object> beans = new HashMap<>(messaging.beans(plan));
    long largest = settings.number("intake.largest-mb") * MEGABYTE;
    Intake intake = new Intake(home.inbox(), units, largest, clock);
    beans.putAll(intake(home, units, intake, largest));
    beans.putAll(judging(decisions, rules));
    beans.putAll(monitoring(decisions, rules));
    beans.put("corrections", corrections(decisions, pages, alerts));
    beans.put("receipts", receipts(pages, rules, mending));
    beans.put("marking", new MarkedFiles(new Marker(documents)));
    beans.put("alerts", alerts);
    beans.putAll(reporting(home, pages));
    beans.putAll(summaries(home, pages, monitor(decisions, rules)));
    beans.put("deadlines", deadlines(units, decisions));
    if (settings.isOn("dashboard.enabled")) {
      Serving serving =
          new Serving(settings, clock, recordDatabase, decisions, rules, documentsShown);
      beans.put("dashboard", serving.door(units, pages, intake));
      beans.put("leftUploads", new LeftUploads(home.uploads(), clock));
      beans.put("boardRefresh", new BoardRefresh(recordDatabase, mending::until));
    }
    beans.put("json", Json.mapper());
    return beans;
  }

  /** What takes files and files them away. */
  private Map<String, Object> intake(Home home, Units units, Intake intake, long largest) {
    RegularFiles regularFiles = new RegularFiles();
    GenericFileFilter<File> filter = file -> regularFiles.accepts(file.getFile().toPath());
    Duration quiet = Duration.ofMillis(settings.number("intake.quiet-ms"));
    return Map.of(
        "regularFiles",
        filter,
        "quietFiles",
        new QuietFiles(quiet, clock),
        "intake",
        intake,
        "folderNotes",
        new FolderNotes(home.inbox(), units, largest, settings.text("intake.contact"), clock),
        "unpacking",
        new Unpacking(documents, intake),
        "troublesomeNames",
        new TroublesomeNames(home.inbox()),
        "filing",
        new Filing(home.archive(), home.quarantine()));
  }

  /** What reads, judges and enters. */
  private Map<String, Object> judging(Decisions decisions, RuleBook rules) {
    return Map.of(
        "documentReader",
        documents,
        "targetReader",
        new TargetReader(new ValueGrammar()),
        "ruleBook",
        rules,
        "formRules",
        new FormRules(decisions.thresholds()),
        "register",
        new Register(recordDatabase, clock, rules.version()),
        "outages",
        new Outages());
  }

  /** What asks the ledger and compares. */
  private Map<String, Object> monitoring(Decisions decisions, RuleBook rules) throws IOException {
    return Map.of(
        "ledger",
        ledgerDatabase,
        "ledgerQuestions",
        new LedgerAccess(settings, ledgerDatabase, clock).questions(),
        "spendingReader",
        new SpendingReader(),
        "snapshots",
        new Snapshots(recordDatabase, clock),
        "monitor",
        monitor(decisions, rules),
        "runs",
        new Runs(recordDatabase, clock),
        "schedule",
        schedule(),
        "calendar",
        new Calendar(clock));
  }

  /** What writes reports and forms. */
  private Map<String, Object> reporting(Home home, Pages pages) {
    RunWorkbooks workbooks = new RunWorkbooks(home.reports());
    return Map.of(
        "reports",
        new RunReports(pages),
        "deadlineReports",
        new DeadlineReports(pages),
        "unitForms",
        new UnitForms(settings.isOn("monitoring.forms")),
        "unitReports",
        new UnitReports(home.reports(), pages, workbooks, settings.isOn("report.units")));
  }

  /** What writes a run's workbook when the run is done. */
  private Map<String, Object> summaries(Home home, Pages pages, Monitor monitor) {
    return Map.of(
        "dueWorkbooks",
        dueWorkbooks(),
        "summaries",
        new Summaries(
            new Runs(recordDatabase, clock),
            monitor,
            new RunWorkbooks(home.reports()),
            new RunReports(pages)));
  }

  /** Which runs are still without their workbook. */
  DueWorkbooks dueWorkbooks() {
    return new DueWorkbooks(recordDatabase);
  }

  /** Who has filed what by when. */
  Deadlines deadlines() throws IOException {
    RecordSchema.migrate(recordDatabase);
    return deadlines(Units.read(settings.home().units()), office.decisions());
  }

  private Deadlines deadlines(Units units, Decisions decisions) {
    return new Deadlines(
        units.names(),
        new Filings(recordDatabase, settings.zone()),
        settings.submissionDue(),
        decisions.thresholds().formDueDays(),
        new Calendar(clock));
  }

  private Schedule schedule() {
    return new Schedule(
        settings.text("monitoring.cron"), new ScheduledRuns(recordDatabase, clock), clock);
  }

  private Corrections corrections(Decisions decisions, Pages pages, Alerts alerts)
      throws IOException {
    return new Corrections(
        new Cases(recordDatabase, clock),
        new Procedure(decisions.steps(), office.workingDays()),
        new AnswerForm(decisions.steps()),
        new CaseNotices(pages),
        alerts,
        new Calendar(clock));
  }

  private Mending mending() throws IOException {
    return new Mending(
        office.workingDays(), Math.toIntExact(settings.number("receipt.mend-within")));
  }

  private ReceiptWriter receipts(Pages pages, RuleBook rules, Mending mending) {
    return new ReceiptWriter(pages, clock.getZone(), rules, mending, settings.receiptKey());
  }

  /** The record's database. */
  DataSource record() {
    return recordDatabase;
  }

  /** What waits to be delivered. */
  Outbox outbox() {
    return messaging.outbox();
  }

  /** What is on record. */
  Overview overview() {
    return new Overview(recordDatabase);
  }

  private Monitor monitor(Decisions decisions, RuleBook rules) throws IOException {
    return new Monitor(decisions.thresholds(), office.projects(), rules.version());
  }

  @Override
  public void close() {
    documents.close();
    documentsShown.close();
    recordDatabase.close();
    ledgerDatabase.close();
  }
}
