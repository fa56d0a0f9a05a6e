package org.dualwatch.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dualwatch.monitoring.Achievement;
import org.dualwatch.monitoring.Colour;
import org.dualwatch.monitoring.Execution;
import org.dualwatch.monitoring.Progress;
import org.dualwatch.monitoring.TimeProgress;
import org.dualwatch.page.chart.Plot;

/**
 * Each project by what it has spent (%) and what it has achieved (%), parted by time progress: in
 * an SVG picture of 420 by 420. Spending beyond 100 % stands at the edge.
 *
 * @param points the projects that both is known of
 * @param time where time progress lies, from the left
 * @param timeUp the same, from the top
 */
public record Quadrant(List<Dot> points, String time, String timeUp) {

  private static final Plot PLOT = new Plot(40, 400, 20, 380);
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  public Quadrant {
    points = List.copyOf(points);
  }

  /**
   * One project.
   *
   * @param colour the worst of its lights
   * @param title what it is, for those who point at it
   */
  public record Dot(String x, String y, Colour colour, String title) {}

  static Quadrant of(TimeProgress time, List<Progress> projects) {
    List<Dot> points = new ArrayList<>();
    projects.forEach(project -> dot(project).ifPresent(points::add));
    BigDecimal passed = time.percent();
    return new Quadrant(points, PLOT.x(passed, WHOLE), PLOT.y(passed, WHOLE));
  }

  private static Optional<Dot> dot(Progress project) {
    Optional<BigDecimal> achieved =
        project.achievement().reported().flatMap(Achievement.Reported::percent);
    return project
        .execution()
        .known()
        .filter(known -> known.budget().signum() > 0)
        .flatMap(known -> achieved.map(percent -> dot(project, known, percent)));
  }

  private static Dot dot(Progress project, Execution.Known known, BigDecimal achieved) {
    BigDecimal spent = known.rate().min(WHOLE).max(BigDecimal.ZERO);
    return new Dot(
        PLOT.x(spent, WHOLE),
        PLOT.y(achieved, WHOLE),
        project.lights().worst(),
        project.table().unitCode()
            + " "
            + project.table().project()
            + "：支出"
            + known.rate().toPlainString()
            + "%，完成"
            + achieved.toPlainString()
            + "%");
  }
}
