package org.dualwatch.monitoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dualwatch.finding.Finding;
import org.dualwatch.monitoring.LedgerJoin.Match;
import org.dualwatch.spending.LedgerEmptyException;
import org.dualwatch.spending.LedgerSnapshot;
import org.dualwatch.spending.Spending;

/** Compares what is planned with what is spent. Pure: the same input has the same outcome. */
public final class Monitor {

  private static final List<MonitoringRule> RULES =
      List.of(
          new BudgetDiffersFromLedger(),
          new CostItemAboveCap(),
          new ExecutionBehindTimeProgress(),
          new SpentMoreThanBudgeted());

  private static final Comparator<AcceptedTable> BY_UNIT_AND_TABLE =
      Comparator.comparing(AcceptedTable::unitCode)
          .thenComparing(AcceptedTable::receiptNo)
          .thenComparingInt(AcceptedTable::number)
          .thenComparing(AcceptedTable::project)
          .thenComparing(AcceptedTable::toString);

  private static final Comparator<Finding> BY_GRAVITY =
      Comparator.comparing(Finding::severity)
          .thenComparing(Finding::rule)
          .thenComparing(finding -> finding.subject().indicator())
          .thenComparing(finding -> finding.subject().place().text())
          .thenComparing(finding -> finding.message().zh());

  private static final Comparator<UnitFinding> BY_UNIT =
      Comparator.comparing(UnitFinding::unitCode)
          .thenComparing(UnitFinding::receiptNo)
          .thenComparingInt(found -> found.finding().subject().table())
          .thenComparing(UnitFinding::finding, BY_GRAVITY);

  private final Bands bands;
  private final String ruleSet;

  /**
   * @param bands how far execution may lie behind
   * @param version the program's, as part of what makes a run repeatable
   */
  public Monitor(Bands bands, String version) {
    this.bands = bands;
    this.ruleSet = version + " " + bands.version();
  }

  /** The ids of all findings, sorted; each has a page. */
  public static List<String> ruleIds() {
    return Stream.of(
            BudgetDiffersFromLedger.ID,
            CostItemAboveCap.ID,
            ExecutionBehindTimeProgress.ID,
            PaymentWithoutAcceptedTable.ID,
            ProjectAmbiguousInLedger.ID,
            ProjectNotInLedger.ID,
            SpentMoreThanBudgeted.ID)
        .sorted()
        .toList();
  }

  /**
   * The page of one kind of finding, as Markdown; empty where there is no such kind.
   *
   * @throws IllegalStateException where it has no page
   */
  public static Optional<String> page(String id) {
    return ruleIds().stream().filter(id::equals).findFirst().map(Monitor::pageOf);
  }

  private static String pageOf(String id) {
    try (InputStream page = Monitor.class.getResourceAsStream(id + ".md")) {
      if (page == null) {
        throw new IllegalStateException("The finding " + id + " has no page " + id + ".md");
      }
      return new String(page.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The page of " + id + " could not be read", e);
    }
  }

  /**
   * One comparison of everything.
   *
   * @param tables the accepted tables, one of a project, in any order; those of other years are
   *     left out
   * @param snapshot the ledger on that day
   * @throws LedgerEmptyException if the ledger has nothing of the year: that is no finding
   * @throws IllegalArgumentException if the snapshot is of another day or year: our own fault
   */
  public MonitoringRun run(
      LocalDate day, int fiscalYear, List<AcceptedTable> tables, LedgerSnapshot snapshot) {
    if (!snapshot.day().equals(day) || snapshot.fiscalYear() != fiscalYear) {
      throw new IllegalArgumentException(
          "monitoring: a snapshot of "
              + snapshot.day()
              + ", "
              + snapshot.fiscalYear()
              + " cannot answer for "
              + day
              + ", "
              + fiscalYear);
    }
    if (snapshot.projects().isEmpty()) {
      throw new LedgerEmptyException(fiscalYear);
    }
    List<AcceptedTable> sorted =
        tables.stream()
            .filter(table -> table.isOf(fiscalYear))
            .distinct()
            .sorted(BY_UNIT_AND_TABLE)
            .toList();
    TimeProgress time = TimeProgress.at(day, fiscalYear, bands.dayCount());
    LedgerJoin join = new LedgerJoin(sorted, snapshot.projects());
    List<Progress> progress =
        sorted.stream().map(table -> progress(table, join.of(table), day, time)).toList();
    return new MonitoringRun(
        RunId.of(snapshot, ruleSet, sorted),
        day,
        fiscalYear,
        snapshot.id(),
        snapshot.spent(),
        ruleSet,
        progress,
        findings(progress, join.withoutTable(), day));
  }

  private Progress progress(AcceptedTable table, Match match, LocalDate day, TimeProgress time) {
    if (match instanceof Match.Found found) {
      Execution.Known execution = Execution.Known.of(table, found.spending(), time);
      Comparison comparison = new Comparison(table, execution, day, time, bands);
      List<Finding> findings =
          RULES.stream()
              .flatMap(rule -> rule.check(comparison).stream())
              .sorted(BY_GRAVITY)
              .toList();
      return new Progress(table, execution, time, findings);
    }
    return new Progress(
        table, new Execution.Unknown(), time, List.of(unmatched(table, match, day)));
  }

  /** Why nothing could be compared: the one finding of such a project. */
  private static Finding unmatched(AcceptedTable table, Match match, LocalDate day) {
    if (match instanceof Match.Several several) {
      return ProjectAmbiguousInLedger.several(table, several.candidates());
    }
    if (match instanceof Match.Shared shared) {
      return ProjectAmbiguousInLedger.shared(table, shared.spending(), shared.tables());
    }
    return ProjectNotInLedger.finding(table, day);
  }

  private static List<UnitFinding> findings(
      List<Progress> progress, List<Spending> withoutTable, LocalDate day) {
    List<UnitFinding> findings = new ArrayList<>();
    for (Progress project : progress) {
      AcceptedTable table = project.table();
      for (Finding finding : project.findings()) {
        findings.add(
            new UnitFinding(table.unitCode(), table.unitName(), table.receiptNo(), finding));
      }
    }
    for (Spending project : withoutTable) {
      PaymentWithoutAcceptedTable.check(project, day)
          .map(f -> new UnitFinding(project.unitCode(), project.unitName(), "", f))
          .ifPresent(findings::add);
    }
    return findings.stream().sorted(BY_UNIT).toList();
  }
}
