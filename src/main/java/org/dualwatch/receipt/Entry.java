package org.dualwatch.receipt;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.dualwatch.finding.Finding;
import org.dualwatch.rule.Judgement;
import org.dualwatch.rule.Verdict;
import org.dualwatch.target.Amount;
import org.dualwatch.target.MonitoringForm;
import org.dualwatch.target.TargetTable;

/**
 * One form of a file, as a receipt lists it.
 *
 * @param number its place in the file, from 1
 * @param kind 绩效目标表 or 监控表
 * @param until of a monitoring form the last month that it reports; empty of target tables
 * @param budget 预算数 of a target table; blank of monitoring forms
 */
public record Entry(
    int number,
    String kind,
    String project,
    OptionalInt fiscalYear,
    OptionalInt until,
    Amount budget,
    Verdict verdict,
    List<Finding> findings) {

  public Entry {
    findings = List.copyOf(findings);
  }

  /** All forms of a file, in their order. */
  static List<Entry> of(Judgement judgement) {
    return Stream.concat(
            judgement.tables().tables().stream().map(table -> of(judgement, table)),
            judgement.tables().monitoringForms().stream().map(form -> of(judgement, form)))
        .sorted(Comparator.comparingInt(Entry::number))
        .toList();
  }

  private static Entry of(Judgement judgement, TargetTable table) {
    return new Entry(
        table.number(),
        "绩效目标表",
        table.project().text(),
        table.fiscalYear(),
        OptionalInt.empty(),
        table.budget().total(),
        judgement.of(table),
        judgement.findingsOf(table.number()));
  }

  private static Entry of(Judgement judgement, MonitoringForm form) {
    return new Entry(
        form.number(),
        "监控表",
        form.project().text(),
        form.fiscalYear(),
        form.lastMonth(),
        new Amount.Blank(form.place()),
        judgement.of(form.number()),
        judgement.findingsOf(form.number()));
  }
}
