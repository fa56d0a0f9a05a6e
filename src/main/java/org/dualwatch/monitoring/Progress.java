package org.dualwatch.monitoring;

import java.util.List;
import org.dualwatch.finding.Finding;

/**
 * What is planned against what is spent at a day, of one project.
 *
 * @param table what is planned
 * @param execution what is spent
 * @param timeProgress what part of the year has passed
 * @param findings of this project, the gravest first
 */
public record Progress(
    AcceptedTable table, Execution execution, TimeProgress timeProgress, List<Finding> findings) {

  public Progress {
    findings = List.copyOf(findings);
  }
}
