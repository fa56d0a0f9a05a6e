package org.dualwatch.monitoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** What was achieved of a project's targets until a day, as far as its unit has reported it. */
public sealed interface Achievement {

  /** What was reported, where something was. */
  default Optional<Reported> reported() {
    return Optional.empty();
  }

  /**
   * A monitoring form.
   *
   * @param time what part of the year had passed at the end of the last month that it reports
   * @param indicators the table's indicators that the form has a row of
   * @param upToDate whether it reports of everything until the run's day
   */
  record Reported(
      ReportedForm form, TimeProgress time, List<IndicatorProgress> indicators, boolean upToDate)
      implements Achievement {

    public Reported {
      indicators = List.copyOf(indicators);
    }

    @Override
    public Optional<Reported> reported() {
      return Optional.of(this);
    }

    /**
     * How far the quantities have come, in % of their targets: the mean over all that grow with the
     * year. Empty where none does.
     */
    public Optional<BigDecimal> percent() {
      List<BigDecimal> each =
          indicators.stream()
              .filter(indicator -> indicator.pace() == Pace.GROWS)
              .flatMap(indicator -> indicator.attainment().measured().stream())
              .map(Attainment.Measured::percent)
              .toList();
      return each.isEmpty()
          ? Optional.empty()
          : Optional.of(
              each.stream()
                  .reduce(BigDecimal.ZERO, BigDecimal::add)
                  .divide(BigDecimal.valueOf(each.size()), 2, RoundingMode.HALF_UP));
    }
  }

  /** No form was accepted. */
  record Unreported() implements Achievement {}
}
