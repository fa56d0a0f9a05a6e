package org.dualwatch.monitoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dualwatch.finding.Outcome;
import org.dualwatch.finding.Severity;

/** Adds up the units of a run, in any order. */
final class RunSum {

  private final List<Map<Colour, Long>> lights = new ArrayList<>();
  private long units;
  private long projects;
  private long unknown;
  private long reported;
  private long red;
  private long withoutTable;
  private long grave;
  private long toExplain;
  private long undecided;
  private BigDecimal budget = BigDecimal.ZERO;
  private BigDecimal spent = BigDecimal.ZERO;
  private BigDecimal spentInLedger = BigDecimal.ZERO;
  private BigDecimal noTableDue = BigDecimal.ZERO;

  RunSum() {
    for (int i = 0; i < 3; i++) {
      lights.add(new EnumMap<>(Colour.class));
    }
  }

  /** Adds one unit. */
  public void add(UnitOutcome unit) {
    units += unit.progress().isEmpty() ? 0 : 1;
    unit.progress().forEach(this::add);
    withoutTable += unit.withoutTable().size();
    spentInLedger = spentInLedger.add(unit.spentInLedger());
    noTableDue =
        unit.noTableDue().stream()
            .map(project -> project.total().spent())
            .reduce(noTableDue, BigDecimal::add);
    unit.findings().forEach(this::count);
  }

  private void add(Progress project) {
    projects++;
    reported += project.achievement().upToDate().isPresent() ? 1 : 0;
    red += project.lights().anyRed() ? 1 : 0;
    List<Light> all = project.lights().all();
    for (int i = 0; i < all.size(); i++) {
      lights.get(i).merge(all.get(i).colour(), 1L, Long::sum);
    }
    if (project.execution() instanceof Execution.Known known) {
      budget = budget.add(known.budget());
      spent = spent.add(known.total().spent());
    } else {
      unknown++;
    }
  }

  private void count(UnitFinding found) {
    if (found.finding().outcome() == Outcome.NOT_EVALUATED) {
      undecided++;
    } else if (found.finding().violated() && found.finding().severity() == Severity.BLOCK) {
      grave++;
    } else if (found.finding().violated() && found.finding().severity() == Severity.EXPLAIN) {
      toExplain++;
    }
  }

  /** The figures of all that was added. */
  public RunTotals totals() {
    return new RunTotals(
        units,
        projects,
        unknown,
        reported,
        red,
        budget,
        spent,
        Percent.of(spent, budget),
        spentInLedger,
        noTableDue,
        withoutTable,
        grave,
        toExplain,
        undecided,
        lights.stream().map(Collections::unmodifiableMap).toList());
  }
}
