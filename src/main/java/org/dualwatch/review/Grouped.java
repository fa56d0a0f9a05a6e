package org.dualwatch.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dualwatch.finding.Finding;

/**
 * Findings by table, 0 for the file as a whole.
 *
 * @param byTable each list in the order of the findings
 */
record Grouped(Map<Integer, List<Finding>> byTable) {

  static Grouped of(List<Finding> findings) {
    Map<Integer, List<Finding>> byTable = new HashMap<>();
    for (Finding finding : findings) {
      byTable.computeIfAbsent(finding.subject().table(), none -> new ArrayList<>()).add(finding);
    }
    return new Grouped(byTable);
  }

  List<Finding> of(int table) {
    return byTable.getOrDefault(table, List.of());
  }
}
