package org.dualwatch.report;

import java.util.List;
import org.dualwatch.monitoring.AcceptedTable;
import org.dualwatch.monitoring.Achievement;
import org.dualwatch.monitoring.Attainment;
import org.dualwatch.monitoring.Colour;
import org.dualwatch.monitoring.Execution;
import org.dualwatch.monitoring.Forecast;
import org.dualwatch.monitoring.Progress;
import org.dualwatch.sheet.Figure;
import org.dualwatch.sheet.Light;
import org.dualwatch.sheet.SummaryRow;
import org.dualwatch.sheet.SummaryRow.Lit;

/** One project of a run as a row of its workbook. */
final class ProjectRow {

  private ProjectRow() {}

  static SummaryRow of(Progress project) {
    AcceptedTable table = project.table();
    Money money = Money.of(project.execution());
    List<Figure> band = band(project.forecast());
    List<Lit> lights = project.lights().all().stream().map(ProjectRow::lit).toList();
    return new SummaryRow(
        table.unitCode(),
        table.unitName(),
        table.project(),
        table.projectCode(),
        Figure.of(table.total()),
        money.approved(),
        money.spent(),
        money.rate(),
        Figure.of(project.timeProgress().percent()),
        money.againstTime(),
        band.get(0),
        band.get(1),
        band.get(2),
        lights.get(0),
        lights.get(1),
        lights.get(2),
        indicators(project.achievement()),
        project.findings().size());
  }

  /** What is known of the money. */
  private record Money(Figure approved, Figure spent, Figure rate, Figure againstTime) {

    static Money of(Execution execution) {
      return execution
          .known()
          .map(
              known ->
                  new Money(
                      Figure.of(known.spending().total().approved()),
                      Figure.of(known.spending().total().spent()),
                      Figure.of(known.rate()),
                      Figure.of(known.pointsBehind().negate())))
          .orElseGet(
              () ->
                  new Money(
                      Figure.unknown(), Figure.unknown(), Figure.unknown(), Figure.unknown()));
    }
  }

  private static List<Figure> band(Forecast forecast) {
    return forecast
        .band()
        .map(
            band ->
                List.of(Figure.of(band.low()), Figure.of(band.likely()), Figure.of(band.high())))
        .orElseGet(() -> List.of(Figure.unknown(), Figure.unknown(), Figure.unknown()));
  }

  private static Lit lit(org.dualwatch.monitoring.Light light) {
    return new Lit(light(light.colour()), light.because().zh());
  }

  private static Light light(Colour colour) {
    return switch (colour) {
      case GREEN -> Light.NORMAL;
      case BLUE -> Light.ATTENTION;
      case YELLOW -> Light.WARNING;
      case RED -> Light.RED;
      case UNKNOWN -> Light.UNDECIDED;
    };
  }

  private static String indicators(Achievement achievement) {
    if (!(achievement instanceof Achievement.Reported reported)) {
      return "没有监控表";
    }
    long measured =
        reported.indicators().stream().filter(i -> i.attainment().measured().isPresent()).count();
    long met =
        reported.indicators().stream()
            .flatMap(indicator -> indicator.attainment().measured().stream())
            .filter(Attainment.Measured::met)
            .count();
    return String.format(
        "%d项，能比较%d项，达到进度%d项%s",
        reported.indicators().size(),
        measured,
        met,
        reported.percent().map(percent -> "；数量指标平均完成" + percent.toPlainString() + "%").orElse(""));
  }
}
