package org.dualwatch;

import com.zaxxer.hikari.HikariDataSource;
import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import org.apache.camel.component.file.GenericFileFilter;
import org.apache.camel.component.mail.MailComponent;
import org.apache.camel.component.mail.MailConfiguration;
import org.dualwatch.alert.Addresses;
import org.dualwatch.alert.Alerts;
import org.dualwatch.document.DocumentReader;
import org.dualwatch.intake.Filing;
import org.dualwatch.intake.Intake;
import org.dualwatch.intake.RegularFiles;
import org.dualwatch.intake.TroublesomeNames;
import org.dualwatch.intake.Units;
import org.dualwatch.json.Json;
import org.dualwatch.monitoring.Bands;
import org.dualwatch.monitoring.DayCount;
import org.dualwatch.monitoring.Monitor;
import org.dualwatch.office.Decisions;
import org.dualwatch.office.ProfileReader;
import org.dualwatch.office.WaiverReader;
import org.dualwatch.office.WrongOfficeFileException;
import org.dualwatch.page.Pages;
import org.dualwatch.receipt.ReceiptWriter;
import org.dualwatch.report.RunReports;
import org.dualwatch.rule.RuleBook;
import org.dualwatch.spending.LedgerSchema;
import org.dualwatch.spending.SpendingReader;
import org.dualwatch.store.Outages;
import org.dualwatch.store.Outbox;
import org.dualwatch.store.Overview;
import org.dualwatch.store.RecordSchema;
import org.dualwatch.store.Register;
import org.dualwatch.store.Runs;
import org.dualwatch.target.TargetReader;
import org.dualwatch.value.ValueGrammar;

/**
 * Builds every object once and names it for the routes. Here Camel ends: the rooms know nothing of
 * it, and the routes know of the rooms only these names.
 */
final class Wiring implements AutoCloseable {

  private static final long MEGABYTE = 1L << 20;

  private final Settings settings;
  private final Clock clock;
  private final HikariDataSource recordDatabase;
  private final HikariDataSource ledgerDatabase;
  private final DocumentReader documents = new DocumentReader();

  Wiring(Settings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
    this.recordDatabase = Databases.record(settings);
    this.ledgerDatabase = Databases.ledger(settings);
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
    Intake intake =
        new Intake(home.inbox(), units, settings.number("intake.largest-mb") * MEGABYTE, clock);
    Pages pages = new Pages();
    RuleBook rules = rules();
    RegularFiles regularFiles = new RegularFiles();
    GenericFileFilter<File> filter = file -> regularFiles.accepts(file.getFile().toPath());
    return Map.ofEntries(
        Map.entry("regularFiles", filter),
        Map.entry(
            "quietFiles",
            new QuietFiles(Duration.ofMillis(settings.number("intake.quiet-ms")), clock)),
        Map.entry("intake", intake),
        Map.entry("unpacking", new Unpacking(documents, intake)),
        Map.entry("troublesomeNames", new TroublesomeNames(home.inbox())),
        Map.entry("filing", new Filing(home.archive(), home.quarantine())),
        Map.entry("documentReader", documents),
        Map.entry("targetReader", new TargetReader(new ValueGrammar())),
        Map.entry("ruleBook", rules),
        Map.entry("register", new Register(recordDatabase, clock, rules.version())),
        Map.entry("runs", new Runs(recordDatabase, clock)),
        Map.entry("outbox", outbox()),
        Map.entry("outages", new Outages()),
        Map.entry("receipts", new ReceiptWriter(pages, clock.getZone(), rules)),
        Map.entry("alerts", new Alerts(pages, addresses(), clock)),
        Map.entry("reports", new RunReports(pages)),
        Map.entry("ledger", ledgerDatabase),
        Map.entry("spendingReader", new SpendingReader()),
        Map.entry("monitor", monitor(rules)),
        Map.entry("calendar", new Calendar(clock)),
        Map.entry("json", Json.mapper()),
        Map.entry("smtp", mailServer()));
  }

  /** The rule book as the office's profile and waivers have it. */
  private RuleBook rules() throws IOException {
    Home home = settings.home();
    try {
      Decisions decisions =
          ProfileReader.of(home.path(), home.profiles()).read(settings.text("rules.profile"));
      return RuleBook.of(
          decisions.profile(), WaiverReader.readIfThere(home.waivers(), decisions.book()));
    } catch (WrongOfficeFileException wrong) {
      throw new WrongSettingException(String.valueOf(wrong.getMessage()), wrong);
    }
  }

  /** What waits to be delivered. */
  Outbox outbox() {
    return new Outbox(recordDatabase, clock);
  }

  /** What is on record. */
  Overview overview() {
    return new Overview(recordDatabase);
  }

  private Monitor monitor(RuleBook rules) {
    return new Monitor(
        new Bands(
            BigDecimal.valueOf(settings.number("monitoring.behind-explain")),
            BigDecimal.valueOf(settings.number("monitoring.behind-block")),
            DayCount.MONTHS),
        rules.version());
  }

  private Addresses addresses() {
    try {
      return new Addresses(settings.text("mail.from"), settings.text("mail.to"));
    } catch (IllegalArgumentException wrong) {
      throw new WrongSettingException(String.valueOf(wrong.getMessage()), wrong);
    }
  }

  /** The mail component with its credentials, which so never stand in an endpoint's address. */
  private MailComponent mailServer() {
    MailConfiguration configuration = new MailConfiguration();
    if (!settings.text("mail.user").isEmpty()) {
      configuration.setUsername(settings.text("mail.user"));
      configuration.setPassword(settings.password("DUALWATCH_MAIL_PASSWORD"));
    }
    Properties session = new Properties();
    session.setProperty("mail.smtp.starttls.enable", settings.text("mail.starttls"));
    // A password never goes out in the clear because somebody in between hid the offer.
    boolean secret = !settings.text("mail.user").isEmpty();
    session.setProperty(
        "mail.smtp.starttls.required", secret ? settings.text("mail.starttls") : "false");
    session.setProperty("mail.smtp.connectiontimeout", "10000");
    session.setProperty("mail.smtp.timeout", "30000");
    configuration.setAdditionalJavaMailProperties(session);
    MailComponent component = new MailComponent();
    component.setConfiguration(configuration);
    return component;
  }

  @Override
  public void close() {
    documents.close();
    recordDatabase.close();
    ledgerDatabase.close();
  }
}
