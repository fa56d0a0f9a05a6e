package org.dualwatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.dualwatch.alert.AlertPlan;
import org.dualwatch.alert.Alerts;
import org.dualwatch.correction.AnswerForm;
import org.dualwatch.correction.CaseEvent;
import org.dualwatch.correction.CaseEvent.Kind;
import org.dualwatch.correction.CorrectionCase;
import org.dualwatch.correction.Procedure;
import org.dualwatch.correction.Steps;
import org.dualwatch.correction.WorkingDays;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Outcome;
import org.dualwatch.finding.Place;
import org.dualwatch.finding.Severity;
import org.dualwatch.finding.Subject;
import org.dualwatch.monitoring.AcceptedTable;
import org.dualwatch.monitoring.Achievement;
import org.dualwatch.monitoring.Colour;
import org.dualwatch.monitoring.DayCount;
import org.dualwatch.monitoring.Execution;
import org.dualwatch.monitoring.Forecast;
import org.dualwatch.monitoring.Light;
import org.dualwatch.monitoring.Lights;
import org.dualwatch.monitoring.Progress;
import org.dualwatch.monitoring.RunDay;
import org.dualwatch.monitoring.TimeProgress;
import org.dualwatch.monitoring.UnitOutcome;
import org.dualwatch.page.Pages;
import org.dualwatch.receipt.CaseNotices;
import org.dualwatch.spending.LedgerSnapshot;
import org.dualwatch.store.Cases;
import org.dualwatch.store.OpenRun;
import org.dualwatch.store.RecordSchema;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A run asks for the cases of few units, and knows what it would know of all. */
final class FollowedLightsTest {

  private static final String UNIT = "363207";
  private static final LocalDate JUNE_30 = LocalDate.of(2025, 6, 30);
  private static final LocalDate JULY_31 = LocalDate.of(2025, 7, 31);
  private static final LocalDate AUGUST_31 = LocalDate.of(2025, 8, 31);
  private static final Clock CLOCK =
      Clock.fixed(AUGUST_31.plusDays(1).atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

  private final JdbcConnectionPool record =
      JdbcConnectionPool.create(
          "jdbc:h2:mem:"
              + UUID.randomUUID()
              + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1",
          "",
          "");
  private final Cases cases = new Cases(record, CLOCK);
  private final Corrections corrections = corrections();

  @BeforeEach
  void migrate() {
    RecordSchema.migrate(record);
  }

  @AfterEach
  void close() {
    record.dispose();
  }

  @Test
  void theUnitsAreThoseOfTheRunsYear() throws Exception {
    corrections.follow(run(JULY_31), outcome(Colour.RED), Set.of());

    assertThat(corrections.unitsWithCases(run(AUGUST_31))).containsExactly(UNIT);
    assertThat(corrections.unitsWithCases(run(LocalDate.of(2024, 8, 31)))).isEmpty();
  }

  @Test
  void aCaseThatAnotherProcessOpenedMeanwhileIsNotOpenedTwice() throws Exception {
    Set<String> whenTheRunBegan = corrections.unitsWithCases(run(JULY_31));
    corrections.follow(run(JUNE_30), outcome(Colour.RED), Set.of());

    corrections.follow(run(JULY_31), outcome(Colour.RED), whenTheRunBegan);

    assertThat(cases.ofUnit(UNIT, 2025)).hasSize(1);
  }

  @Test
  void aCaseIsFollowedThoughItsLightIsNotRed() throws Exception {
    corrections.follow(run(JULY_31), outcome(Colour.RED), Set.of());

    Set<String> withCases = corrections.unitsWithCases(run(AUGUST_31));
    corrections.follow(run(AUGUST_31), outcome(Colour.GREEN), withCases);

    assertThat(cases.ofUnit(UNIT, 2025).get(0).events())
        .extracting(CaseEvent::kind)
        .containsExactlyInAnyOrder(Kind.OPENED, Kind.RED, Kind.NOT_RED);
  }

  @Test
  void whatItSaysOfTheCasesIsWhatIsOnRecord() throws Exception {
    List<CorrectionCase> opened = corrections.follow(run(JULY_31), outcome(Colour.RED), Set.of());
    assertThat(opened).hasSize(1).isEqualTo(cases.ofUnit(UNIT, 2025));
    assertThat(corrections.answersDue(run(JULY_31), outcome(Colour.RED), opened)).hasSize(1);

    List<CorrectionCase> closed =
        corrections.follow(run(AUGUST_31), outcome(Colour.GREEN), Set.of(UNIT));
    assertThat(closed).isEqualTo(cases.ofUnit(UNIT, 2025)).isNotEqualTo(opened);
  }

  @Test
  void twoTablesThatPassForOneProjectHaveOneCase() throws Exception {
    UnitOutcome july = outcome(Colour.RED, Colour.RED);
    List<CorrectionCase> opened = corrections.follow(run(JULY_31), july, Set.of());
    assertThat(opened).hasSize(1).isEqualTo(cases.ofUnit(UNIT, 2025));

    UnitOutcome august = outcome(Colour.RED, Colour.GREEN);
    assertThat(corrections.follow(run(AUGUST_31), august, Set.of(UNIT)))
        .hasSize(1)
        .isEqualTo(cases.ofUnit(UNIT, 2025));
  }

  private Corrections corrections() {
    Pages pages = new Pages();
    return new Corrections(
        cases,
        new Procedure(Steps.standard(), WorkingDays.mondayToFriday()),
        new AnswerForm(Steps.standard()),
        new CaseNotices(pages),
        new Alerts(AlertPlan.of("b@x"), "a@x", pages, day -> Optional.empty(), CLOCK),
        new Calendar(CLOCK));
  }

  private static OpenRun run(LocalDate day) {
    int year = day.getYear();
    LedgerSnapshot snapshot = new LedgerSnapshot("s", day, year, 1, 1, 1, 1, BigDecimal.ONE);
    return new OpenRun(
        "run-" + day, new RunDay(day, year, false), snapshot, "test", CLOCK.instant());
  }

  /** A unit with tables of one project, each with lights of a colour. */
  private static UnitOutcome outcome(Colour... colours) {
    List<Progress> progress = Arrays.stream(colours).map(FollowedLightsTest::progress).toList();
    return new UnitOutcome(
        UNIT, "天津市群众艺术馆", progress, List.of(), List.of(), List.of(), BigDecimal.ZERO);
  }

  private static Progress progress(Colour colour) {
    Light light = new Light(colour, new Bilingual("没有任何支出。", "Nothing was spent."));
    AcceptedTable table =
        new AcceptedTable(
            "回执",
            JUNE_30,
            UNIT,
            "天津市群众艺术馆",
            1,
            "惠民演出",
            "",
            OptionalInt.of(2025),
            BigDecimal.TEN,
            BigDecimal.TEN,
            BigDecimal.ZERO,
            List.of(),
            Place.WHOLE_FILE);
    Finding finding =
        new Finding(
            "project-not-in-ledger",
            Severity.EXPLAIN,
            Outcome.NOT_EVALUATED,
            new Subject(1, "惠民演出", "", Place.WHOLE_FILE),
            Evidence.of(""),
            Bilingual.NONE,
            Bilingual.NONE,
            "");
    return new Progress(
        table,
        new Execution.Unknown(Execution.Why.NOT_IN_LEDGER, finding),
        new Achievement.Unreported(),
        TimeProgress.at(JULY_31, 2025, DayCount.MONTHS),
        new Forecast.None(),
        new Lights(light, light, light),
        List.of());
  }
}
