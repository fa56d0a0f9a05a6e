package org.dualwatch.report;

import java.math.BigDecimal;
import java.util.List;
import org.dualwatch.finding.Severity;
import org.dualwatch.monitoring.Execution;
import org.dualwatch.monitoring.MonitoringRun;
import org.dualwatch.monitoring.Percent;
import org.dualwatch.spending.Funds;

/**
 * The figures over all projects whose spending is known.
 *
 * @param projects how many tables were watched
 * @param unknown how many of them the ledger tells nothing of; they are in no sum
 * @param budget what the rate is of, in 元
 * @param spent in 元
 * @param rate spent of budget in %, two decimals
 * @param unwatched spent by projects of the ledger that are in no sum, in 元
 * @param grave findings of severity block
 * @param toExplain findings of severity explain
 */
public record Totals(
    int projects,
    long unknown,
    BigDecimal budget,
    BigDecimal spent,
    BigDecimal rate,
    BigDecimal unwatched,
    long grave,
    long toExplain) {

  static Totals of(MonitoringRun run) {
    List<Execution.Known> known =
        run.progress().stream().flatMap(p -> p.execution().known().stream()).toList();
    BigDecimal budget =
        known.stream().map(Execution.Known::budget).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal spent =
        known.stream()
            .map(k -> k.spending().total())
            .map(Funds::spent)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Totals(
        run.progress().size(),
        (long) run.progress().size() - known.size(),
        budget,
        spent,
        Percent.of(spent, budget),
        run.spentInLedger().subtract(spent),
        violations(run, Severity.BLOCK),
        violations(run, Severity.EXPLAIN));
  }

  private static long violations(MonitoringRun run, Severity severity) {
    return run.findings().stream()
        .filter(f -> f.finding().violated() && f.finding().severity() == severity)
        .count();
  }
}
