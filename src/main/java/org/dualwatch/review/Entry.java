package org.dualwatch.review;

import java.util.List;
import org.dualwatch.finding.Finding;

/**
 * A finding, and those that only follow from it.
 *
 * @param consequences whoever mends the finding has mended these
 */
record Entry(Finding finding, List<Finding> consequences) {

  Entry {
    consequences = List.copyOf(consequences);
  }
}
