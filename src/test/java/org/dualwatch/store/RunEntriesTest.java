package org.dualwatch.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Outcome;
import org.dualwatch.finding.Place;
import org.dualwatch.finding.Severity;
import org.dualwatch.finding.Subject;
import org.dualwatch.json.Json;
import org.dualwatch.json.JsonView;
import org.dualwatch.monitoring.RunDay;
import org.dualwatch.monitoring.UnitFinding;
import org.dualwatch.monitoring.UnitInput;
import org.dualwatch.monitoring.UnitOutcome;
import org.dualwatch.spending.FundSource;
import org.dualwatch.spending.LedgerSnapshot;
import org.dualwatch.spending.MonthlyPayment;
import org.dualwatch.spending.Spending;
import org.dualwatch.spending.UnitSpending;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a run comes to, on both databases: entered to the letter, once, and gone with its run. */
final class RunEntriesTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2025-08-01T00:00:01Z"), ZoneOffset.UTC);
  private static final RunDay DAY = new RunDay(LocalDate.of(2025, 7, 31), 2025, false);

  /** All that could be taken for the end of a value, of a row, or for no value. */
  private static final String NASTY = "甲\t乙\n丙\r丁\\N \\. \\t \"引号\" ' ; 𠮷 {,}";

  @BeforeAll
  static void start() throws IOException {
    RecordDatabase.start();
  }

  @AfterAll
  static void stop() throws IOException {
    RecordDatabase.stop();
  }

  @ParameterizedTest
  @EnumSource
  void everyLetterIsKept(RecordDatabase kind) throws Exception {
    DataSource database = kind.migrated();
    Runs runs = new Runs(database, CLOCK);
    OpenRun run = runs.begin(DAY, aSnapshot(database), "rules");

    enter(runs, run, "001", NASTY, "", "x");

    assertThat(rows(database, "select project from run_finding order by position"))
        .containsExactly(NASTY, "", "x");
    assertThat(rows(database, "select body from run_finding order by position"))
        .first()
        .isEqualTo(Json.line(JsonView.finding(finding(NASTY))));
  }

  @ParameterizedTest
  @EnumSource
  void aTextMayBeLongerThanWhatIsSentAtOnce(RecordDatabase kind) throws Exception {
    DataSource database = kind.migrated();
    Runs runs = new Runs(database, CLOCK);
    OpenRun run = runs.begin(DAY, aSnapshot(database), "rules");
    String atTheEdge = "x".repeat((1 << 16) - 1);
    String longer = "长".repeat(1 << 16);

    enter(runs, run, "001", "甲", atTheEdge, atTheEdge + "x", atTheEdge + "xx", longer, "乙");

    assertThat(rows(database, "select project from run_finding order by position"))
        .containsExactly("甲", atTheEdge, atTheEdge + "x", atTheEdge + "xx", longer, "乙");
  }

  @ParameterizedTest
  @EnumSource
  void halfOfACharacterStopsNoRun(RecordDatabase kind) throws Exception {
    DataSource database = kind.migrated();
    Runs runs = new Runs(database, CLOCK);
    OpenRun run = runs.begin(DAY, aSnapshot(database), "rules");

    enter(runs, run, "001", "甲\uD83D乙");

    String kept = kind == RecordDatabase.POSTGRESQL ? "甲?乙" : "甲\uD83D乙";
    assertThat(rows(database, "select project from run_finding")).containsExactly(kept);
  }

  @ParameterizedTest
  @EnumSource
  void aUnitThatIsEnteredStaysAsItIs(RecordDatabase kind) throws Exception {
    DataSource database = kind.migrated();
    Runs runs = new Runs(database, CLOCK);
    OpenRun run = runs.begin(DAY, aSnapshot(database), "rules");

    enter(runs, run, "001", "a", "b");
    enter(runs, run, "001", "c");
    enter(runs, run, "002", "d");

    assertThat(rows(database, "select unit_code, project from run_finding order by 1, position"))
        .containsExactly("001|a", "001|b", "002|d");
  }

  @ParameterizedTest
  @EnumSource
  void aRunThatIsBegunAnewTakesTheRowsOfTheOneThatWasCutOffWithIt(RecordDatabase kind)
      throws Exception {
    DataSource database = kind.migrated();
    Runs runs = new Runs(database, CLOCK);
    OpenRun cutOff = runs.begin(DAY, aSnapshot(database), "rules");
    enter(runs, cutOff, "001", "a");

    OpenRun anew = runs.begin(DAY, aSnapshot(database), "rules");
    enter(runs, anew, "001", "b");

    assertThat(rows(database, "select run, project from run_finding"))
        .containsExactly(anew.no() + "|b");
    assertThatThrownBy(() -> enter(runs, cutOff, "002", "c"))
        .as("who still enters for the old one is told")
        .isInstanceOf(SQLException.class);
    assertThat(rows(database, "select count(*) from run_finding")).containsExactly("1");
  }

  @ParameterizedTest
  @EnumSource
  void aRunThatIsDoneIsNotDropped(RecordDatabase kind) throws Exception {
    DataSource database = kind.migrated();
    Runs runs = new Runs(database, CLOCK);
    OpenRun done = runs.begin(DAY, aSnapshot(database), "rules");
    enter(runs, done, "001", "a");
    execute(database, "update run set ended_at = begun_at, id = 'done'");

    new Transactions(database).run(connection -> RunEntries.drop(connection, done.no()));

    assertThat(rows(database, "select project from run_finding")).containsExactly("a");
  }

  private static void enter(Runs runs, OpenRun run, String unit, String... projects)
      throws SQLException {
    List<UnitFinding> findings = new ArrayList<>();
    for (String project : projects) {
      findings.add(new UnitFinding(unit, "单位", "", finding(project)));
    }
    UnitOutcome outcome =
        new UnitOutcome(unit, "单位", List.of(), findings, List.of(), List.of(), BigDecimal.ZERO);
    UnitInput input = new UnitInput(unit, "单位", List.of(), UnitSpending.none(unit), List.of());
    try (RunOutcomes outcomes = runs.outcomes(run)) {
      outcomes.enter(input, outcome);
      outcomes.finish();
    }
  }

  private static Finding finding(String project) {
    return new Finding(
        "nothing-spent",
        Severity.EXPLAIN,
        Outcome.VIOLATED,
        new Subject(1, project, "", Place.WHOLE_FILE),
        Evidence.of(project),
        new Bilingual(project, ""),
        Bilingual.NONE,
        "");
  }

  private static LedgerSnapshot aSnapshot(DataSource database) throws SQLException {
    MonthlyPayment paid = new MonthlyPayment(FundSource.FISCAL, 1, DAY.asOf(), BigDecimal.ONE, 1);
    Spending project = new Spending("001", "", "", "项目", List.of(), List.of(paid), List.of());
    UnitSpending unit = new UnitSpending("001", "", List.of(project), List.of());
    return new Snapshots(database, CLOCK)
        .keep(DAY.asOf(), DAY.fiscalYear(), List.of(unit).iterator());
  }

  private static void execute(DataSource database, String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static List<String> rows(DataSource database, String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      while (found.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
          row.add(found.getString(i));
        }
        rows.add(String.join("|", row));
      }
    }
    return rows;
  }
}
