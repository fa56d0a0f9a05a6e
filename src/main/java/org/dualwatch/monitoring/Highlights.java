package org.dualwatch.monitoring;

import java.math.BigDecimal;
import java.util.List;

/**
 * What is shown of a run: all of it where it is small, else the gravest, for a page or a mail of
 * 100,000 projects is read by nobody.
 *
 * @param projects all of the run, or those with a red light, as many as can be shown
 * @param findings all of the run, or those of severity block, as many as can be shown
 * @param complete whether nothing was left out
 * @param months what all watched projects were paid from January to the end of each month of the
 *     run's time, in 元
 * @param forecast what they will have spent by the year's end together, in 元; those of which
 *     nothing can be told with what they have spent
 */
public record Highlights(
    List<Progress> projects,
    List<UnitFinding> findings,
    boolean complete,
    List<BigDecimal> months,
    Span forecast) {

  public Highlights {
    projects = List.copyOf(projects);
    findings = List.copyOf(findings);
    months = List.copyOf(months);
  }

  /** From what to what, in 元. */
  public record Span(BigDecimal low, BigDecimal likely, BigDecimal high) {

    static final Span NONE = new Span(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    Span plus(BigDecimal moreLow, BigDecimal moreLikely, BigDecimal moreHigh) {
      return new Span(low.add(moreLow), likely.add(moreLikely), high.add(moreHigh));
    }
  }
}
