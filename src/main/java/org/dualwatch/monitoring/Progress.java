package org.dualwatch.monitoring;

import java.util.List;
import org.dualwatch.finding.Finding;

/**
 * What is planned against what is spent and achieved at a day, of one project.
 *
 * @param table what is planned
 * @param execution what is spent
 * @param achievement what is achieved
 * @param timeProgress what part of the year has passed
 * @param forecast what will have been spent at the year's end
 * @param findings of this project, the gravest first
 */
public record Progress(
    AcceptedTable table,
    Execution execution,
    Achievement achievement,
    TimeProgress timeProgress,
    Forecast forecast,
    Lights lights,
    List<Finding> findings) {

  public Progress {
    findings = List.copyOf(findings);
  }
}
