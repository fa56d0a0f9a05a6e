package org.dualwatch.monitoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What was achieved of a project's targets until a day, as far as its unit has reported it. */
public sealed interface Achievement {

  /** What was reported, where something was. */
  default Optional<Reported> reported() {
    return Optional.empty();
  }

  /** What was reported until the run's day, where everything was. */
  default Optional<Reported> upToDate() {
    return reported().filter(Reported::isUpToDate);
  }

  /**
   * A monitoring form.
   *
   * @param time what part of the year had passed at the end of the last month that it reports
   * @param indicators the table's indicators that the form has a row of
   * @param isUpToDate whether it reports of everything until the run's day
   */
  record Reported(
      ReportedForm form, TimeProgress time, List<IndicatorProgress> indicators, boolean isUpToDate)
      implements Achievement {

    public Reported {
      indicators = List.copyOf(indicators);
    }

    @Override
    public Optional<Reported> reported() {
      return Optional.of(this);
    }

    /**
     * How far the quantities have come, in % of their targets: the mean over all that tell it.
     * Empty where none does.
     */
    public Optional<BigDecimal> percent() {
      return mean(quantities().map(Attainment.Measured::percent).toList());
    }

    /**
     * How far the quantities lie behind time progress, in points: the mean over all that tell it,
     * of those that have come as far as could be expected 0. Empty where none does.
     */
    public Optional<BigDecimal> pointsBehind() {
      return mean(
          quantities()
              .map(m -> m.met() ? BigDecimal.ZERO : time.percent().subtract(m.percent()))
              .map(points -> points.max(BigDecimal.ZERO))
              .toList());
    }

    /**
     * Those that grow with the year. One of one, such as ≥1个, is there or not and tells nothing.
     */
    private Stream<Attainment.Measured> quantities() {
      return indicators.stream()
          .filter(indicator -> indicator.pace() == Pace.GROWS)
          .flatMap(indicator -> indicator.attainment().measured().stream())
          .filter(measured -> measured.target().compareTo(BigDecimal.ONE) > 0);
    }

    private static Optional<BigDecimal> mean(List<BigDecimal> each) {
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
