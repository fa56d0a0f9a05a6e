package org.dualwatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.dualwatch.AnOffice.UNIT;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.camel.Exchange;
import org.apache.camel.spi.InterceptStrategy;
import org.dualwatch.store.ScheduledRuns.Due;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs whose time passed while nothing ran are held at the next start, and once. */
final class MissedRunsTest {

  private static final Instant BEGINNING = Instant.parse("2025-07-29T04:00:00Z");
  private static final Instant THREE_DAYS_LATER = Instant.parse("2025-08-01T00:00:00Z");
  private static final LocalDate FIRST = LocalDate.of(2025, 7, 29);
  private static final String[] DAILY = {"monitoring.cron", "0 0 6 * * ?"};

  /** A bean of this name that Camel takes for an interceptor. */
  private static final String BEAN = "watching";

  @TempDir private Path folder;

  private Home home = new Home(Path.of(""));

  @BeforeEach
  void anOfficeThatIsOffForThreeDays() throws Exception {
    home = new Home(folder);
    AnOffice.loadLedger(AnOffice.settings(home));
    try (AnOffice office = AnOffice.at(BEGINNING, folder, Map.of(), DAILY)) {
      office.drop(UNIT, "363207-2025.docx", AnOffice.sample());
      office.untilQuiet();
      await().until(() -> OnRecord.of(home).count("scheduled_run") == 1);
    }
  }

  @Test
  void theFirstStartEverRunsNothing() throws Exception {
    assertThat(OnRecord.of(home).rows("select state from scheduled_run")).containsExactly("begun");
    assertThat(OnRecord.of(home).count("run")).isZero();
  }

  @Test
  void eachIsHeldOnceAboutItsOwnDayTheEarliestFirst() throws Exception {
    startUntilScheduled(3, Map.of());

    assertThat(OnRecord.of(home).scheduled())
        .containsExactly("2025-07-29|done", "2025-07-30|done", "2025-07-31|done");
    assertThat(OnRecord.of(home).rows("select as_of from run order by begun_at, ended_at"))
        .containsExactly("2025-07-29", "2025-07-30", "2025-07-31");
    assertThat(
            OnRecord.of(home)
                .rows(
                    "select a.no from run a join run b on a.as_of < b.as_of"
                        + " and b.begun_at < a.ended_at"))
        .as("at once")
        .isEmpty();
    assertThat(AnOffice.runReports(home)).as("three a run, and four of its unit").hasSize(21);
    List<String> before = everything();

    CountDownLatch asked = new CountDownLatch(1);
    InterceptStrategy watching =
        (context, node, target, next) ->
            exchange -> {
              target.process(exchange);
              if ("ask-schedule".equals(node.getId())) {
                assertThat(exchange.getMessage().getBody()).isEqualTo(List.of());
                asked.countDown();
              }
            };
    try (AnOffice office =
        AnOffice.at(THREE_DAYS_LATER.plusSeconds(60), folder, Map.of(BEAN, watching), DAILY)) {
      assertThat(asked.await(30, TimeUnit.SECONDS)).as("nothing was due").isTrue();
      office.untilQuiet();
    }
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void oneThatIsNotDoneIsSaidAndKeepsNoOtherWaiting() throws Exception {
    startUntilScheduled(3, Map.of(BEAN, failing(FIRST, "hold-due-run")));

    assertThat(OnRecord.of(home).scheduled())
        .containsExactly("2025-07-29|not-done", "2025-07-30|done", "2025-07-31|done");
    assertThat(AnOffice.contents(home.outbox().resolve("mail")))
        .filteredOn(
            mail -> mail.contains("Message-ID: <not-done.2025-07-29.finance-office@dualwatch>"))
        .hasSize(1);
  }

  @Test
  void oneOfWhichNothingCouldBeNotedKeepsItsPlace() throws Exception {
    CountDownLatch failed = new CountDownLatch(2);
    InterceptStrategy away =
        (context, node, target, next) ->
            exchange -> {
              boolean noting = "note-not-done".equals(node.getId());
              if ((noting || "hold-due-run".equals(node.getId())) && isAbout(FIRST, exchange)) {
                failed.countDown();
                throw new IllegalStateException("a fault of ours");
              }
              target.process(exchange);
            };
    try (AnOffice office = AnOffice.at(THREE_DAYS_LATER, folder, Map.of(BEAN, away), DAILY)) {
      assertThat(failed.await(30, TimeUnit.SECONDS)).as("neither held nor noted").isTrue();
      office.untilQuiet();
    }
    assertThat(OnRecord.of(home).scheduled()).isEmpty();

    startUntilScheduled(3, Map.of());
    assertThat(OnRecord.of(home).scheduled())
        .containsExactly("2025-07-29|done", "2025-07-30|done", "2025-07-31|done");
  }

  private void startUntilScheduled(int runs, Map<String, Object> more) throws Exception {
    try (AnOffice office = AnOffice.at(THREE_DAYS_LATER, folder, more, DAILY)) {
      await().until(() -> OnRecord.of(home).scheduled().size() == runs);
      office.untilQuiet();
    }
  }

  private List<String> everything() throws Exception {
    OnRecord record = OnRecord.of(home);
    return List.of(
        record.rows("select * from run order by no").toString(),
        record.rows("select * from run_finding order by run, unit_code, position").toString(),
        record.rows("select * from scheduled_run order by fires_at").toString(),
        record.rows("select * from message order by id").toString(),
        record.rows("select * from ledger_snapshot order by id").toString());
  }

  private static InterceptStrategy failing(LocalDate day, String step) {
    return (context, node, target, next) ->
        exchange -> {
          if (step.equals(node.getId()) && isAbout(day, exchange)) {
            throw new IllegalStateException("a fault of ours");
          }
          target.process(exchange);
        };
  }

  private static boolean isAbout(LocalDate day, Exchange exchange) {
    return exchange.getVariable("due", Due.class).asOf().equals(day);
  }
}
