package org.dualwatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.dualwatch.AnOffice.UNIT;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.camel.spi.InterceptStrategy;
import org.dualwatch.monitoring.Monitor;
import org.dualwatch.monitoring.MonitoringRun;
import org.dualwatch.monitoring.ProjectMap;
import org.dualwatch.office.Decisions;
import org.dualwatch.office.ProfileReader;
import org.dualwatch.page.Pages;
import org.dualwatch.report.RunReports;
import org.dualwatch.report.RunWorkbooks;
import org.dualwatch.store.DueWorkbooks;
import org.dualwatch.store.Runs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook of a run comes after the run, in the end, and says what the run found. */
final class SummariesTest {

  private static final LocalDate JULY_31 = LocalDate.of(2025, 7, 31);

  @TempDir private Path folder;

  @Test
  void aRunIsDoneWithoutItsWorkbookWhichTheNextStartWrites() throws Exception {
    Home home = new Home(folder);
    AnOffice.loadLedger(AnOffice.settings(home));
    MonitoringRun run;
    try (AnOffice office = AnOffice.with(folder, Map.of("failing", failing()))) {
      office.drop(UNIT, "363207-2025.docx", AnOffice.sample());
      office.untilQuiet();
      run = office.pipeline().monitor(JULY_31);
      office.untilQuiet();
      assertThat(office.pipeline().dueWorkbooks().count()).isEqualTo(1);
    }
    assertThat(OnRecord.of(home).rows("select id from run")).containsExactly(run.id());
    assertThat(AnOffice.contents(home.outbox().resolve("mail")))
        .as("the mail has not waited")
        .anyMatch(mail -> mail.contains("run." + run.id()));
    assertThat(workbooks(home)).isEmpty();
    ofOtherRulesNoneIsWritten(home);

    byte[] written;
    try (AnOffice office = AnOffice.in(folder)) {
      await().until(() -> office.pipeline().dueWorkbooks().count() == 0);
      written = Files.readAllBytes(workbooks(home).get(0));
      assertThat(office.pipeline().monitor(JULY_31).id()).isEqualTo(run.id());
      await().until(() -> office.pipeline().dueWorkbooks().count() == 0);
    }
    assertThat(workbooks(home)).hasSize(1);
    assertThat(Files.readAllBytes(workbooks(home).get(0)))
        .as("the same run writes the same")
        .isEqualTo(written);
  }

  private void ofOtherRulesNoneIsWritten(Home home) throws Exception {
    Settings settings = AnOffice.settings(home);
    Decisions decisions =
        ProfileReader.of(home.path(), home.profiles()).read(settings.text("rules.profile"));
    try (HikariDataSource record = Databases.record(settings)) {
      Summaries others =
          new Summaries(
              new Runs(record, Clock.systemUTC()),
              new Monitor(decisions.thresholds(), ProjectMap.EMPTY, "other rules"),
              new RunWorkbooks(home.reports()),
              new RunReports(new Pages()));
      for (DueWorkbooks.Due due : new DueWorkbooks(record).all()) {
        assertThat(due.run().begunAt()).isBefore(Instant.now());
        others.write(due);
      }
    }
    assertThat(workbooks(home)).isEmpty();
  }

  private static InterceptStrategy failing() {
    return (context, node, target, next) ->
        exchange -> {
          if ("write-run-workbook".equals(node.getId())) {
            throw new IllegalStateException("no space left for the workbook");
          }
          target.process(exchange);
        };
  }

  private static List<Path> workbooks(Home home) throws Exception {
    try (Stream<Path> files = Files.list(home.reports())) {
      return files.filter(file -> file.toString().matches(".*/monitoring-[^/]*\\.xlsx")).toList();
    }
  }
}
