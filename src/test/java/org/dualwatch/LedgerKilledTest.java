package org.dualwatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.dualwatch.AnOffice.UNIT;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.camel.spi.InterceptStrategy;
import org.dualwatch.monitoring.MonitoringRun;
import org.dualwatch.spending.LedgerGenerator;
import org.dualwatch.spending.LedgerGenerator.Size;
import org.dualwatch.spending.LedgerSchema;
import org.dualwatch.spending.TestLedger;
import org.dualwatch.store.Outages;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ledger that is killed while it answers: no finding is made up, and the next run is whole. */
final class LedgerKilledTest {

  /** Many times what one fetch brings, so that most of the answer is still to come. */
  private static final Size SIZE = new Size(1_000, 10_000, 7);

  private static final int GENERATED_UNITS = 20;
  private static final LocalDate JULY_31 = LocalDate.of(2025, 7, 31);
  private static final Instant BEGINNING = Instant.parse("2025-07-31T04:00:00Z");
  private static final Instant NEXT_DAY = Instant.parse("2025-08-01T00:00:00Z");

  @TempDir private static Path files;

  private static LedgerServer ledger;

  @TempDir private Path folder;

  private Home home = new Home(Path.of(""));

  @BeforeAll
  static void aLargeLedger() throws Exception {
    ledger = LedgerServer.in(files);
    LedgerSchema.migrate(ledger.database());
    LedgerGenerator.fill(ledger.database(), SIZE);
    TestLedger.loadSample(ledger.database());
  }

  @AfterAll
  static void stop() throws Exception {
    ledger.close();
  }

  @BeforeEach
  void open() {
    home = new Home(folder);
  }

  @Test
  void aRunByHandEndsAsAnOutageAndLeavesNothing() throws Exception {
    AtomicBoolean kill = new AtomicBoolean(true);
    try (AnOffice office = office(BEGINNING, killing(kill))) {
      office.drop(UNIT, "363207-2025.docx", AnOffice.sample());
      office.untilQuiet();
      long messages = OnRecord.of(home).count("message");

      assertThatThrownBy(() -> office.pipeline().monitor(JULY_31))
          .satisfies(failure -> assertThat(new Outages().isOutage(failure)).isTrue());
      assertThat(kill).as("it was killed").isFalse();
      nothingIsOnRecord();
      assertThat(OnRecord.of(home).count("message")).isEqualTo(messages);

      ledger.startAgain();
      MonitoringRun run = office.pipeline().monitor(JULY_31);
      assertThat(run.snapshot().units()).isEqualTo(GENERATED_UNITS + 1);
      assertThat(run.totals().projects()).isPositive();
    }
  }

  @Test
  void aRunByScheduleIsSaidToBeNotDoneAndTheNextIsWhole() throws Exception {
    try (AnOffice office = office(BEGINNING, Map.of())) {
      office.drop(UNIT, "363207-2025.docx", AnOffice.sample());
      office.untilQuiet();
      await().until(() -> OnRecord.of(home).count("scheduled_run") == 1);
    }
    List<String> before = OnRecord.of(home).rows("select id from message");
    try (AnOffice office = office(NEXT_DAY, killing(new AtomicBoolean(true)))) {
      await().atMost(Duration.ofSeconds(60)).until(() -> !OnRecord.of(home).scheduled().isEmpty());
      office.untilQuiet();
    }
    assertThat(OnRecord.of(home).scheduled()).containsExactly("2025-07-31|not-done");
    nothingIsOnRecord();
    assertThat(OnRecord.of(home).rows("select id from message"))
        .hasSize(before.size() + 1)
        .containsAll(before)
        .contains("not-done.2025-07-31.finance-office@dualwatch");

    ledger.startAgain();
    try (AnOffice office = office(NEXT_DAY.plus(Duration.ofDays(1)), Map.of())) {
      await().until(() -> OnRecord.of(home).scheduled().size() == 2);
      office.untilQuiet();
    }
    assertThat(OnRecord.of(home).scheduled())
        .containsExactly("2025-07-31|not-done", "2025-08-01|done");
    assertThat(OnRecord.of(home).rows("select units from ledger_snapshot"))
        .containsExactly(String.valueOf(GENERATED_UNITS + 1));
    assertThat(OnRecord.of(home).rows("select as_of from run where ended_at is not null"))
        .containsExactly("2025-08-01");
  }

  @Test
  void aRunThatIsTriedManyTimesAmidTheAnswerTakesNoMoreOfTheLedgerThanOne() throws Exception {
    try (AnOffice office = office(BEGINNING, Map.of())) {
      office.drop(UNIT, "363207-2025.docx", AnOffice.sample());
      office.untilQuiet();
      await().until(() -> OnRecord.of(home).count("scheduled_run") == 1);
    }
    AtomicInteger failures = new AtomicInteger();
    InterceptStrategy full =
        (context, node, target, next) ->
            exchange -> {
              if ("keep-snapshot".equals(node.getId()) && failures.incrementAndGet() <= 6) {
                throw new SQLException("no space left for the record", "53100");
              }
              target.process(exchange);
            };
    try (AnOffice office = office(NEXT_DAY, Map.of("full", full), "monitoring.tries", "10")) {
      await().until(() -> !OnRecord.of(home).scheduled().isEmpty());
      office.untilQuiet();
    }
    assertThat(failures).hasValue(7);
    assertThat(OnRecord.of(home).scheduled()).containsExactly("2025-07-31|done");
  }

  @Test
  void theLedgerIsLetGoOnceItHasAnswered() throws Exception {
    List<String> held = new CopyOnWriteArrayList<>();
    InterceptStrategy looking =
        (context, node, target, next) ->
            exchange -> {
              if ("enter-unit".equals(node.getId())) {
                held.add(transactions());
              }
              target.process(exchange);
            };
    try (AnOffice office = office(BEGINNING, Map.of("looking", looking))) {
      office.pipeline().monitor(JULY_31);
    }
    assertThat(held).hasSize(GENERATED_UNITS + 1).containsOnly("0");
  }

  private String transactions() throws SQLException {
    String sql =
        "select count(*) from pg_stat_activity where backend_type = 'client backend'"
            + " and xact_start is not null and pid <> pg_backend_pid()";
    try (Connection connection = ledger.database().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }

  private void nothingIsOnRecord() throws Exception {
    for (String table :
        List.of("ledger_snapshot", "ledger_snapshot_unit", "run", "run_finding", "case_event")) {
      assertThat(OnRecord.of(home).count(table)).as(table).isZero();
    }
    assertThat(AnOffice.runReports(home)).isEmpty();
  }

  private AnOffice office(Instant now, Map<String, Object> more, String... keysAndValues)
      throws IOException {
    String[] few = {
      "monitoring.cron", "0 0 6 * * ?", "monitoring.try-again-ms", "1", "monitoring.tries", "1"
    };
    String[] settings = new String[few.length + keysAndValues.length];
    System.arraycopy(few, 0, settings, 0, few.length);
    System.arraycopy(keysAndValues, 0, settings, few.length, keysAndValues.length);
    return AnOffice.at(now, home.path(), more, ledger.and(settings));
  }

  /** Kills the ledger once, when the first of its units is there. */
  private Map<String, Object> killing(AtomicBoolean armed) {
    InterceptStrategy killing =
        (context, node, target, next) ->
            exchange -> {
              if ("keep-snapshot".equals(node.getId())) {
                Iterator<?> units = exchange.getMessage().getMandatoryBody(Iterator.class);
                exchange.getMessage().setBody(killedAfterOne(units, armed));
              }
              target.process(exchange);
            };
    return Map.of("killing", killing);
  }

  private Iterator<Object> killedAfterOne(Iterator<?> units, AtomicBoolean armed) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return units.hasNext();
      }

      @Override
      public Object next() {
        Object unit = units.next();
        if (armed.getAndSet(false)) {
          killLedger();
        }
        return unit;
      }
    };
  }

  private void killLedger() {
    try {
      ledger.kill();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
