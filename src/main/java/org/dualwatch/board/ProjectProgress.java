package org.dualwatch.board;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dualwatch.finding.Bilingual;

/**
 * What the last run says of a project; money in 元, rates in %.
 *
 * @param runNo the run's number in the record
 * @param runId the run's id
 * @param asOf the last day whose payments the run counted
 * @param form the table that was watched
 * @param timeProgress what part of the year had passed, in %
 * @param timeProgressBy by what it was reckoned
 * @param money what is planned and spent
 * @param months what was paid in each month from January to the run's day; empty where the ledger's
 *     payments of the project cannot be told
 * @param forecast the year's end; unknown figures where nothing can be told
 * @param reported the monitoring form that was accepted, {@link FormNo#NONE} where none was
 * @param lastMonth the last month that it reports; 0 where there is none
 * @param because why each of the three lights is what it is
 */
public record ProjectProgress(
    String runNo,
    String runId,
    LocalDate asOf,
    FormNo form,
    BigDecimal timeProgress,
    String timeProgressBy,
    Money money,
    List<BigDecimal> months,
    Forecast forecast,
    FormNo reported,
    int lastMonth,
    List<IndicatorRow> indicators,
    LampColours lights,
    Map<Lamp, Bilingual> because) {

  /**
   * What will have been spent at the year's end.
   *
   * @param linear going on at the pace of the year so far
   */
  public record Forecast(Figure low, Figure likely, Figure high, Figure linear) {

    /** Nothing can be told. */
    public static final Forecast UNKNOWN =
        new Forecast(Figure.UNKNOWN, Figure.UNKNOWN, Figure.UNKNOWN, Figure.UNKNOWN);
  }

  /**
   * One indicator beside what was reported of it.
   *
   * @param target as the table states it
   * @param actual as the monitoring form states it
   * @param forecast what the form expects of the year
   * @param likelihood the id of how likely the form says it is
   * @param expected what could be expected by the form's day; unknown where it is not measured
   * @param met whether it has come so far; of no meaning where nothing is expected
   */
  public record IndicatorRow(
      String name,
      String target,
      String actual,
      String forecast,
      String likelihood,
      Figure expected,
      boolean met) {}

  public ProjectProgress {
    months = List.copyOf(months);
    indicators = List.copyOf(indicators);
    because = Map.copyOf(because);
  }
}
