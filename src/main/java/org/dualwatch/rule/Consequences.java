package org.dualwatch.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dualwatch.finding.Finding;

/**
 * Groups one mistake that several rules see: a finding of a rule that names causes on its page is
 * marked as a consequence where one of these found something in the same row, or in the table as a
 * whole. Nothing is dropped.
 */
final class Consequences {

  /** What a finding can be the cause of. */
  private record Spot(String rule, int table, String indicator) {}

  private final Map<String, List<String>> causes;
  private final Set<String> causing = new HashSet<>();

  /**
   * @param causes by the rule's id, for rules that have any
   */
  Consequences(Map<String, List<String>> causes) {
    this.causes = Map.copyOf(causes);
    causes.values().forEach(causing::addAll);
  }

  /** The same findings in the same order, consequences marked. */
  List<Finding> marked(List<Finding> findings) {
    Set<Spot> spots = new HashSet<>();
    for (Finding finding : findings) {
      if (finding.violated() && causing.contains(finding.rule())) {
        spots.add(spot(finding.rule(), finding, finding.subject().indicator()));
      }
    }
    List<Finding> marked = new ArrayList<>(findings.size());
    findings.forEach(finding -> marked.add(marked(finding, spots)));
    return marked;
  }

  private Finding marked(Finding finding, Set<Spot> spots) {
    for (String cause : causes.getOrDefault(finding.rule(), List.of())) {
      if (spots.contains(spot(cause, finding, finding.subject().indicator()))
          || spots.contains(spot(cause, finding, ""))) {
        return finding.causedBy(cause);
      }
    }
    return finding;
  }

  private static Spot spot(String rule, Finding finding, String indicator) {
    return new Spot(rule, finding.subject().table(), indicator);
  }
}
