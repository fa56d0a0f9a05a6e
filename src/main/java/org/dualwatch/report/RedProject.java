package org.dualwatch.report;

import java.util.List;
import java.util.stream.Stream;
import org.dualwatch.monitoring.Execution;
import org.dualwatch.monitoring.MonitoringRun;
import org.dualwatch.monitoring.Progress;
import org.dualwatch.page.chart.BurnChart;

/**
 * A project with a red light, with a picture of its money of its own.
 *
 * @param burn its payments month by month
 */
public record RedProject(Progress project, BurnChart burn) {

  /** More pictures than this nobody looks through; the workbook has all projects. */
  private static final int MOST = 50;

  static List<RedProject> of(MonitoringRun run, List<Progress> shown) {
    int lastMonth = run.highlights().months().size();
    return shown.stream()
        .filter(project -> project.lights().anyRed())
        .flatMap(project -> of(project, lastMonth))
        .limit(MOST)
        .toList();
  }

  private static Stream<RedProject> of(Progress project, int lastMonth) {
    return project.execution() instanceof Execution.Known known
        ? Stream.of(new RedProject(project, Burns.of(known, project.forecast(), lastMonth)))
        : Stream.empty();
  }
}
