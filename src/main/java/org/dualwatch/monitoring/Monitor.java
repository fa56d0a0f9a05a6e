package org.dualwatch.monitoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dualwatch.finding.Finding;
import org.dualwatch.monitoring.Execution.Why;
import org.dualwatch.monitoring.LedgerJoin.Match;
import org.dualwatch.monitoring.achievement.AchievementRules;
import org.dualwatch.monitoring.achievement.MonitoringFormMissing;
import org.dualwatch.monitoring.money.MoneyRules;
import org.dualwatch.monitoring.money.PaymentWithoutAcceptedTable;
import org.dualwatch.monitoring.money.ProjectAmbiguousInLedger;
import org.dualwatch.monitoring.money.ProjectNotInLedger;
import org.dualwatch.spending.LedgerSnapshot;
import org.dualwatch.spending.Spending;

/**
 * Compares what a unit plans with what it spends and what it achieves. Pure: the same input has the
 * same outcome.
 */
public final class Monitor {

  private static final Comparator<AcceptedTable> BY_TABLE =
      Comparator.comparing(AcceptedTable::receiptNo)
          .thenComparingInt(AcceptedTable::number)
          .thenComparing(AcceptedTable::project)
          .thenComparing(AcceptedTable::toString);

  private static final Comparator<Spending> BY_PROJECT =
      Comparator.comparing(Spending::projectCode).thenComparing(Spending::projectName);

  private static final Comparator<Finding> BY_GRAVITY =
      Comparator.comparing(Finding::severity)
          .thenComparing(Finding::rule)
          .thenComparing(finding -> finding.subject().indicator())
          .thenComparing(finding -> finding.subject().place().text())
          .thenComparing(finding -> finding.message().zh());

  private static final Comparator<UnitFinding> BY_RECEIPT =
      Comparator.comparing(UnitFinding::receiptNo)
          .thenComparingInt(found -> found.finding().subject().table())
          .thenComparing(UnitFinding::finding, BY_GRAVITY);

  private final Thresholds thresholds;
  private final ProjectMap map;
  private final String ruleSet;

  /**
   * @param thresholds what the office warns from
   * @param map which ledger project is which table's where the office has written it down
   * @param version the rule set's, as part of what makes a run repeatable
   */
  public Monitor(Thresholds thresholds, ProjectMap map, String version) {
    this.thresholds = thresholds;
    this.map = map;
    this.ruleSet = RuleSets.named(version, thresholds, map);
  }

  /** A short text that names the rules and thresholds of a run. */
  public String ruleSet() {
    return ruleSet;
  }

  /** What is warned from. */
  public Thresholds thresholds() {
    return thresholds;
  }

  /** What a run about a day is about that is held on another, and begins now. */
  public RunDay day(LocalDate asOf, LocalDate today) {
    boolean asked = thresholds.formDueDays() > 0;
    boolean overdue = today.isAfter(asOf.plusDays(thresholds.formDueDays()));
    return new RunDay(asOf, asOf.getYear(), asked && overdue);
  }

  /** What a run gathers in. */
  public RunTally tally(RunDay run, LedgerSnapshot snapshot) {
    return new RunTally(run, time(run), snapshot, ruleSet);
  }

  /** Everything about one unit, which is added to the run's tally. */
  public UnitOutcome unit(RunDay run, UnitInput input, RunTally tally) {
    UnitOutcome outcome = unit(run, input);
    tally.add(input, outcome);
    return outcome;
  }

  /** Everything about one unit. Tables of other years are left out. */
  public UnitOutcome unit(RunDay run, UnitInput input) {
    List<AcceptedTable> tables = tables(run, input);
    IdentityHashMap<AcceptedTable, ReportedForm> forms =
        FormJoin.formsOf(tables, input.forms(), run);
    LedgerJoin join = new LedgerJoin(tables, input.spending().projects(), map);
    List<Progress> progress =
        tables.stream().map(table -> progress(run, input, forms, join, table)).toList();
    List<Spending> unclaimed = join.withoutTable().stream().sorted(BY_PROJECT).toList();
    List<Spending> withoutTable =
        unclaimed.stream().filter(project -> !needsNoTable(project)).toList();
    return new UnitOutcome(
        input.unitCode(),
        input.unitName(),
        progress,
        findings(run, input, progress, withoutTable),
        withoutTable,
        unclaimed.stream().filter(this::needsNoTable).toList(),
        input.spending().spent());
  }

  /** Those of the run's year, in order, each once. */
  private static List<AcceptedTable> tables(RunDay run, UnitInput input) {
    List<AcceptedTable> tables = new ArrayList<>();
    Optional<AcceptedTable> last = Optional.empty();
    for (AcceptedTable table : input.tables().stream().sorted(BY_TABLE).toList()) {
      // Equal ones stand beside each other; to compare neighbours takes less than to hash all.
      if (table.isOf(run.fiscalYear()) && !last.equals(Optional.of(table))) {
        tables.add(table);
        last = Optional.of(table);
      }
    }
    return tables;
  }

  /** What the office has written down of a project says more than its name. */
  private boolean needsNoTable(Spending project) {
    return map.knows(project)
        ? map.needsNoTable(project)
        : thresholds.noTableDue().stream().anyMatch(project.projectName()::contains);
  }

  private TimeProgress time(RunDay run) {
    return TimeProgress.at(run.asOf(), run.fiscalYear(), thresholds.dayCount());
  }

  private Progress progress(
      RunDay run,
      UnitInput input,
      IdentityHashMap<AcceptedTable, ReportedForm> forms,
      LedgerJoin join,
      AcceptedTable table) {
    TimeProgress time = time(run);
    Execution execution = execution(run, join.of(table), table, time, input);
    Achievement achievement = achievement(run, table, forms);
    Forecast forecast =
        execution
            .known()
            .map(k -> Forecast.of(k.spending(), run.asOf(), time, input.spending().lastYear()))
            .orElseGet(Forecast.None::new);
    List<Finding> findings =
        Stream.concat(
                ofMoney(run, table, execution, time), ofTargets(run, table, execution, achievement))
            .sorted(BY_GRAVITY)
            .toList();
    Lights lights = new LightSwitch(thresholds).lights(run, time, execution, achievement, forecast);
    return new Progress(table, execution, achievement, time, forecast, lights, findings);
  }

  private static Execution execution(
      RunDay run, Match match, AcceptedTable table, TimeProgress time, UnitInput input) {
    if (match instanceof Match.Found found) {
      return Execution.Known.of(table, found.spending(), time);
    }
    if (match instanceof Match.Several several) {
      return new Execution.Unknown(
          Why.SEVERAL_IN_LEDGER, ProjectAmbiguousInLedger.several(table, several.candidates()));
    }
    if (match instanceof Match.Shared shared) {
      return new Execution.Unknown(
          Why.SEVERAL_TABLES,
          ProjectAmbiguousInLedger.shared(table, shared.spending(), shared.tables()));
    }
    return new Execution.Unknown(
        Why.NOT_IN_LEDGER,
        ProjectNotInLedger.finding(table, run.asOf(), input.spending().projects()));
  }

  private Achievement achievement(
      RunDay run, AcceptedTable table, IdentityHashMap<AcceptedTable, ReportedForm> forms) {
    return Optional.ofNullable(forms.get(table))
        .<Achievement>map(form -> reported(run, table, form))
        .orElseGet(Achievement.Unreported::new);
  }

  private Achievement.Reported reported(RunDay run, AcceptedTable table, ReportedForm form) {
    TimeProgress time = TimeProgress.at(form.until(run), run.fiscalYear(), thresholds.dayCount());
    return new Achievement.Reported(
        form, time, FormJoin.progress(table, form.form(), time), form.isUpToDate(run));
  }

  private Stream<Finding> ofMoney(
      RunDay run, AcceptedTable table, Execution execution, TimeProgress time) {
    if (execution instanceof Execution.Known known) {
      return MoneyRules.check(new Comparison(table, known, run, time, thresholds));
    }
    return Stream.of(((Execution.Unknown) execution).finding());
  }

  private Stream<Finding> ofTargets(
      RunDay run, AcceptedTable table, Execution execution, Achievement achievement) {
    return achievement instanceof Achievement.Reported reported
        ? AchievementRules.check(new Achievements(table, execution, reported, run, thresholds))
        : Stream.empty();
  }

  private List<UnitFinding> findings(
      RunDay run, UnitInput input, List<Progress> progress, List<Spending> withoutTable) {
    List<UnitFinding> findings = new ArrayList<>();
    for (Progress project : progress) {
      AcceptedTable table = project.table();
      for (Finding finding : project.findings()) {
        findings.add(
            new UnitFinding(table.unitCode(), table.unitName(), table.receiptNo(), finding));
      }
    }
    for (Spending project : withoutTable) {
      PaymentWithoutAcceptedTable.check(project, run.asOf())
          .map(f -> new UnitFinding(input.unitCode(), input.unitName(), "", f))
          .ifPresent(findings::add);
    }
    MonitoringFormMissing.check(progress, run, thresholds)
        .map(f -> new UnitFinding(input.unitCode(), input.unitName(), "", f))
        .ifPresent(findings::add);
    return findings.stream().sorted(BY_RECEIPT).toList();
  }
}
