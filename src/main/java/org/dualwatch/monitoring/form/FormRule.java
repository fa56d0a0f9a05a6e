package org.dualwatch.monitoring.form;

import java.util.stream.Stream;
import org.dualwatch.finding.Finding;

/** One thing that can be wrong with a monitoring form whose table is known. */
interface FormRule {

  /** Every finding of it about one form; a pure function. */
  Stream<Finding> check(FormCheck form);
}
