package org.dualwatch.monitoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.dualwatch.finding.Severity;
import org.dualwatch.monitoring.Highlights.Span;

/** Picks what is shown of a run while its units pass, and holds no more than that. */
final class HighlightMarker {

  /** So many rows of a page people still look through. */
  private static final int MOST = 500;

  private final List<Progress> projects = new ArrayList<>();
  private final List<Progress> red = new ArrayList<>();
  private final List<UnitFinding> findings = new ArrayList<>();
  private final List<UnitFinding> grave = new ArrayList<>();
  private final List<BigDecimal> months = new ArrayList<>();
  private Span forecast = Span.NONE;
  private long projectCount;
  private long findingCount;

  HighlightMarker(RunDay day) {
    int last = day.asOf().getYear() == day.fiscalYear() ? day.asOf().getMonthValue() : 12;
    for (int month = 1; month <= last; month++) {
      months.add(BigDecimal.ZERO);
    }
  }

  void add(UnitOutcome unit) {
    for (Progress project : unit.progress()) {
      projectCount++;
      keep(projects, project, true);
      keep(red, project, project.lights().anyRed());
      project.execution().known().ifPresent(known -> addMoney(known, project.forecast()));
    }
    for (UnitFinding found : unit.findings()) {
      findingCount++;
      keep(findings, found, true);
      keep(
          grave, found, found.finding().violated() && found.finding().severity() == Severity.BLOCK);
    }
  }

  private static <T> void keep(List<T> some, T one, boolean belongs) {
    if (belongs && some.size() < MOST) {
      some.add(one);
    }
  }

  private void addMoney(Execution.Known known, Forecast projection) {
    for (int month = 1; month <= months.size(); month++) {
      months.set(month - 1, months.get(month - 1).add(known.spending().spentUntilMonth(month)));
    }
    BigDecimal spent = known.total().spent();
    forecast =
        projection
            .band()
            .map(band -> forecast.plus(band.low(), band.likely(), band.high()))
            .orElseGet(() -> forecast.plus(spent, spent, spent));
  }

  Highlights highlights() {
    boolean complete = projectCount <= MOST && findingCount <= MOST;
    return new Highlights(
        complete ? projects : red, complete ? findings : grave, complete, months, forecast);
  }
}
