package org.dualwatch.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Outcome;
import org.dualwatch.finding.Severity;
import org.dualwatch.target.TargetTable;
import org.dualwatch.target.TargetTables;

/**
 * All tables of one file with all that reading and the rules found in them.
 *
 * @param findings of reading and of all rules, in the order of the document's tables
 * @param faults the rules that failed
 */
public record Judgement(TargetTables tables, List<Finding> findings, List<Fault> faults) {

  public Judgement {
    findings = List.copyOf(findings);
    faults = List.copyOf(faults);
  }

  /** Whether there is any form in it that could be judged. */
  public boolean isOfForms() {
    return !tables.isEmpty();
  }

  /** The same with what was found elsewhere, such as of monitoring forms beside accepted tables. */
  Judgement with(List<Finding> more) {
    List<Finding> all = new ArrayList<>(findings);
    all.addAll(more);
    all.sort(FindingOrder.OF_READING);
    return new Judgement(tables, all, faults);
  }

  /** What becomes of the form of a number, be it a target table or a monitoring form. */
  public Verdict of(int number) {
    return verdict(findings.stream().filter(f -> about(f, number)).toList());
  }

  /** What becomes of one table. */
  public Verdict of(TargetTable table) {
    return of(table.number());
  }

  /** What becomes of the submission: the worst of its tables, or the file's own fate. */
  public Verdict overall() {
    return verdict(findings);
  }

  /** The findings of one table, or with 0 those of the file as a whole. */
  public List<Finding> findingsOf(int table) {
    return findings.stream().filter(f -> f.subject().table() == table).toList();
  }

  /** How many problems of this severity were found, each mistake counted once. */
  public long violations(Severity severity) {
    return findings.stream()
        .filter(f -> f.violated() && !f.isConsequence() && f.severity() == severity)
        .count();
  }

  /** How many findings only follow from others. */
  public long consequences() {
    return findings.stream().filter(f -> f.violated() && f.isConsequence()).count();
  }

  /** How many findings somebody's decision let pass. */
  public long waived() {
    return findings.stream().filter(f -> f.outcome() == Outcome.WAIVED).count();
  }

  /** Whether something is to be mended or explained although its table is accepted. */
  public boolean hasExplanationsDue() {
    return tables.numbers().stream().anyMatch(number -> of(number) == Verdict.EXPLANATION_DUE);
  }

  private Verdict verdict(List<Finding> relevant) {
    if (!faults.isEmpty()) {
      return Verdict.UNDECIDED;
    }
    return relevant.stream()
        .map(Judgement::consequence)
        .max(Comparator.naturalOrder())
        .orElse(Verdict.ACCEPTED);
  }

  /** A finding about the whole file concerns every table in it. */
  private static boolean about(Finding finding, int number) {
    return finding.subject().table() == number || finding.subject().table() == 0;
  }

  private static Verdict consequence(Finding finding) {
    if (!finding.violated()) {
      return Verdict.ACCEPTED;
    }
    return switch (finding.severity()) {
      case BLOCK -> Verdict.SENT_BACK;
      case EXPLAIN -> Verdict.EXPLANATION_DUE;
      case NOTE -> Verdict.ACCEPTED;
    };
  }
}
