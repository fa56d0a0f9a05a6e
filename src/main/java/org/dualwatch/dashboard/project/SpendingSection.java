package org.dualwatch.dashboard.project;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dualwatch.board.Figure;
import org.dualwatch.board.Money;
import org.dualwatch.board.ProjectProgress;
import org.dualwatch.dashboard.Cell;
import org.dualwatch.dashboard.Listing;
import org.dualwatch.dashboard.Listing.Column;
import org.dualwatch.dashboard.Listing.Kind;
import org.dualwatch.page.Words;
import org.dualwatch.page.chart.BurnChart;
import org.dualwatch.page.chart.BurnChart.Band;

/**
 * A project's money: the figures of the last run, a picture of the year, and its months.
 *
 * @param figures by what they are
 * @param burn one picture, or none where the months cannot be told
 * @param runNo the run that told it; empty where none did
 */
public record SpendingSection(
    Map<String, String> figures, List<BurnChart> burn, String asOf, String runNo, Listing months) {

  private static final BigDecimal PERCENT = BigDecimal.valueOf(100);
  private static final BigDecimal YEAR = BigDecimal.valueOf(12);

  public SpendingSection {
    burn = List.copyOf(burn);
  }

  static SpendingSection of(Words words, Money onRecord, Optional<ProjectProgress> progress) {
    if (progress.isEmpty()) {
      Map<String, String> figures = new LinkedHashMap<>();
      figures.put(words.say("project.budget"), amount(words, onRecord.budget()));
      return new SpendingSection(figures, List.of(), "", "", months(words, List.of()));
    }
    ProjectProgress told = progress.get();
    Figure base = base(told.money());
    return new SpendingSection(
        figures(words, told),
        burn(told, base),
        told.asOf().toString(),
        told.runNo(),
        months(words, rows(told, base)));
  }

  private static Map<String, String> figures(Words words, ProjectProgress told) {
    Money money = told.money();
    ProjectProgress.Forecast forecast = told.forecast();
    Map<String, String> figures = new LinkedHashMap<>();
    figures.put(words.say("project.budget"), amount(words, money.budget()));
    figures.put(words.say("project.approved"), amount(words, money.approved()));
    figures.put(words.say("project.spent"), amount(words, money.spent()));
    figures.put(words.say("project.rate"), percent(words, money.rate()));
    figures.put(words.say("project.time"), percent(words, Figure.of(told.timeProgress())));
    figures.put(
        words.say("project.forecast"),
        forecast.low().isKnown() && forecast.high().isKnown()
            ? words.say(
                "project.forecast.band",
                amount(words, forecast.likely()),
                amount(words, forecast.low()),
                amount(words, forecast.high()))
            : words.say("project.unknown"));
    return figures;
  }

  private static String amount(Words words, Figure figure) {
    return figure.isKnown() ? Head.wan(figure.value()) : words.say("project.unknown");
  }

  private static String percent(Words words, Figure figure) {
    return figure.isKnown()
        ? new Cell.Percent(figure.value()).shown() + "%"
        : words.say("project.unknown");
  }

  /** What spending is compared with: the ledger's budget, without one the table's. */
  private static Figure base(Money money) {
    boolean approved = money.approved().isKnown() && money.approved().value().signum() > 0;
    return approved ? money.approved() : money.budget();
  }

  private static List<BurnChart> burn(ProjectProgress told, Figure base) {
    if (told.months().isEmpty() || !base.isKnown()) {
      return List.of();
    }
    List<BigDecimal> until = until(told.months());
    ProjectProgress.Forecast forecast = told.forecast();
    boolean isTold =
        forecast.low().isKnown() && forecast.likely().isKnown() && forecast.high().isKnown();
    Band band =
        isTold
            ? new Band(forecast.low().value(), forecast.likely().value(), forecast.high().value())
            : Band.at(until.get(until.size() - 1));
    return List.of(BurnChart.of(until, base.value(), band));
  }

  /** What was paid until the end of each month. */
  private static List<BigDecimal> until(List<BigDecimal> months) {
    List<BigDecimal> until = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    for (BigDecimal month : months) {
      sum = sum.add(month);
      until.add(sum);
    }
    return until;
  }

  private static List<List<Cell>> rows(ProjectProgress told, Figure base) {
    List<BigDecimal> until = until(told.months());
    List<List<Cell>> rows = new ArrayList<>();
    for (int month = 1; month <= until.size(); month++) {
      BigDecimal paid = until.get(month - 1);
      boolean hasShare = base.isKnown() && base.value().signum() > 0;
      rows.add(
          List.of(
              Cell.of(YearMonth.of(told.asOf().getYear(), month).toString()),
              new Cell.Amount(told.months().get(month - 1)),
              new Cell.Amount(paid),
              hasShare ? new Cell.Percent(share(paid, base.value())) : Cell.none(),
              new Cell.Percent(share(BigDecimal.valueOf(month), YEAR))));
    }
    return rows;
  }

  private static BigDecimal share(BigDecimal part, BigDecimal whole) {
    return part.multiply(PERCENT).divide(whole, 2, RoundingMode.HALF_UP);
  }

  private static Listing months(Words words, List<List<Cell>> rows) {
    return new Listing(
        "months",
        words.say("project.months"),
        List.of(
            new Column("month", words.say("project.month"), Kind.TEXT, 12),
            new Column("paid", words.say("project.month.paid"), Kind.MONEY, 16),
            new Column("until", words.say("project.month.until"), Kind.MONEY, 16),
            new Column("rate", words.say("project.month.rate"), Kind.PERCENT, 16),
            new Column("even", words.say("project.month.even"), Kind.PERCENT, 16)),
        rows,
        words.say("project.months.empty"));
  }
}
