package org.dualwatch.monitoring.money;

import java.util.List;
import org.dualwatch.finding.Finding;
import org.dualwatch.monitoring.Comparison;

/** One thing that can be wrong between a project's plan and its spending. */
interface MoneyRule {

  /** Every finding of it about one project; a pure function. */
  List<Finding> check(Comparison comparison);
}
