package org.dualwatch.dashboard.office;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import org.dualwatch.board.Figure;
import org.dualwatch.board.Figures;
import org.dualwatch.board.Lamp;
import org.dualwatch.monitoring.Colour;
import org.dualwatch.rule.Verdict;

/**
 * What the head of the office looks at first.
 *
 * @param rate spent of budget in %; unknown without a budget
 * @param time how much of the year had passed at the last run's day, in %
 * @param lights each lamp with how many projects show which colour
 */
public record OfficeFigures(
    Filed filed,
    long projects,
    long accepted,
    long explanationDue,
    long sentBack,
    long undecided,
    long watched,
    BigDecimal budget,
    BigDecimal spent,
    Figure rate,
    BigDecimal time,
    List<LampRow> lights,
    long openCases,
    long waiting) {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  /** One lamp. */
  public record LampRow(Lamp lamp, List<Lit> colours) {}

  /** How many show a colour. */
  public record Lit(Colour colour, long projects) {}

  public OfficeFigures {
    lights = List.copyOf(lights);
  }

  static OfficeFigures of(Figures figures, Filed filed, BigDecimal time) {
    return new OfficeFigures(
        filed,
        figures.projects(),
        figures.of(Verdict.ACCEPTED),
        figures.of(Verdict.EXPLANATION_DUE),
        figures.of(Verdict.SENT_BACK),
        figures.of(Verdict.UNDECIDED),
        figures.watched(),
        figures.budget(),
        figures.spent(),
        rate(figures),
        time,
        Arrays.stream(Lamp.values()).map(lamp -> row(figures, lamp)).toList(),
        figures.openCases(),
        figures.waiting());
  }

  private static Figure rate(Figures figures) {
    return figures.budget().signum() <= 0
        ? Figure.UNKNOWN
        : Figure.of(
            figures.spent().multiply(WHOLE).divide(figures.budget(), 2, RoundingMode.HALF_UP));
  }

  private static LampRow row(Figures figures, Lamp lamp) {
    return new LampRow(
        lamp,
        Arrays.stream(Colour.values())
            .map(colour -> new Lit(colour, figures.lights().of(lamp, colour)))
            .toList());
  }
}
