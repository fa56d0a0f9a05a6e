package org.dualwatch.receipt;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Outcome;
import org.dualwatch.finding.Severity;
import org.dualwatch.rule.Judgement;
import org.dualwatch.rule.Verdict;
import org.dualwatch.target.Amount;
import org.dualwatch.target.MonitoringForm;
import org.dualwatch.target.TargetTable;

/**
 * One form of a file, as a receipt lists it.
 *
 * @param number its place in the file, from 1
 * @param kind which form it is
 * @param until of a monitoring form the last month that it reports; empty of target tables
 * @param budget 预算数 of a target table; blank of monitoring forms
 * @param findings all that was found in it
 * @param before what is on record of its project from before
 */
public record Entry(
    int number,
    Kind kind,
    String project,
    OptionalInt fiscalYear,
    OptionalInt until,
    Amount budget,
    Verdict verdict,
    List<Finding> findings,
    Before before) {

  /** The two forms that are judged. */
  public enum Kind {
    /** 绩效目标表. */
    TARGET_TABLE("target-table"),
    /** 监控表. */
    MONITORING_FORM("monitoring-form");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    /** The word in JSON. */
    public String id() {
      return id;
    }
  }

  public Entry {
    findings = List.copyOf(findings);
  }

  /** All forms of a file, in their order. */
  static List<Entry> of(Judgement judgement, Past past) {
    return Stream.concat(
            judgement.tables().tables().stream().map(table -> of(judgement, table, past)),
            judgement.tables().monitoringForms().stream().map(form -> of(judgement, form, past)))
        .sorted(Comparator.comparingInt(Entry::number))
        .toList();
  }

  private static Entry of(Judgement judgement, TargetTable table, Past past) {
    return new Entry(
        table.number(),
        Kind.TARGET_TABLE,
        table.project().text(),
        table.fiscalYear(),
        OptionalInt.empty(),
        table.budget().total(),
        judgement.of(table),
        judgement.findingsOf(table.number()),
        past.of(table.number()));
  }

  private static Entry of(Judgement judgement, MonitoringForm form, Past past) {
    return new Entry(
        form.number(),
        Kind.MONITORING_FORM,
        form.project().text(),
        form.fiscalYear(),
        form.lastMonth(),
        new Amount.Blank(form.place()),
        judgement.of(form.number()),
        judgement.findingsOf(form.number()),
        past.of(form.number()));
  }

  /** Whether it is a monitoring form. */
  public boolean isMonitoringForm() {
    return kind == Kind.MONITORING_FORM;
  }

  /** What something is to be done about, each mistake once. */
  public List<Finding> urgent() {
    return having(f -> own(f) && f.severity() != Severity.NOTE);
  }

  /** The same by rule. */
  public List<Group> problems() {
    return Group.of(urgent());
  }

  /** What does not hinder: notes, and what could not be told. */
  public List<Finding> hints() {
    return having(
        f -> f.outcome() == Outcome.NOT_EVALUATED || (own(f) && f.severity() == Severity.NOTE));
  }

  /** What somebody's decision let pass. */
  public List<Finding> waived() {
    return having(f -> f.outcome() == Outcome.WAIVED);
  }

  /** What is mended with its cause. */
  public List<Finding> consequences() {
    return having(f -> f.violated() && f.isConsequence());
  }

  /** What is mended with one finding. */
  public List<Finding> followingFrom(Finding cause) {
    return consequences().stream()
        .filter(f -> f.cause().equals(cause.rule()))
        .filter(
            f ->
                cause.subject().indicator().isEmpty()
                    || f.subject().indicator().equals(cause.subject().indicator()))
        .toList();
  }

  /** How many problems of its own are of this severity. */
  public int count(Severity severity) {
    return having(f -> own(f) && f.severity() == severity).size();
  }

  /** How many send it back. */
  public int blocks() {
    return count(Severity.BLOCK);
  }

  /** How many are to be mended or explained. */
  public int explains() {
    return count(Severity.EXPLAIN);
  }

  /** What changed since it was last submitted; nothing is said of what could not be judged. */
  public Changes changes() {
    return verdict == Verdict.UNDECIDED
        ? Changes.NONE
        : before.comparedWith(findings.stream().map(Remark::of).toList());
  }

  /** The accepted form that stays valid, as this one is not accepted. */
  public Paper staying() {
    return verdict == Verdict.SENT_BACK ? before.inForce() : Paper.NONE;
  }

  /** The accepted form whose place this one takes. */
  public Paper replacing() {
    return before.replaced() ? before.inForce() : Paper.NONE;
  }

  private static boolean own(Finding finding) {
    return finding.violated() && !finding.isConsequence();
  }

  private List<Finding> having(Predicate<Finding> what) {
    return findings.stream().filter(what).toList();
  }
}
