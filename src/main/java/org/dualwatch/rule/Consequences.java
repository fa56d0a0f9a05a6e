package org.dualwatch.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Severity;
import org.jspecify.annotations.Nullable;

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
    Map<Spot, Severity> spots = new HashMap<>();
    for (Finding finding : findings) {
      if (finding.violated() && causing.contains(finding.rule())) {
        Spot spot = spot(finding.rule(), finding, finding.subject().indicator());
        spots.merge(spot, finding.severity(), Consequences::graver);
      }
    }
    List<Finding> marked = new ArrayList<>(findings.size());
    findings.forEach(finding -> marked.add(marked(finding, spots)));
    return marked;
  }

  private Finding marked(Finding finding, Map<Spot, Severity> spots) {
    for (String cause : causes.getOrDefault(finding.rule(), List.of())) {
      if (covers(spots.get(spot(cause, finding, finding.subject().indicator())), finding)
          || covers(spots.get(spot(cause, finding, "")), finding)) {
        return finding.causedBy(cause);
      }
    }
    return finding;
  }

  /**
   * Whether a cause is as grave as what follows from it: under a milder one, such as an office may
   * have made it, the reason why a table is sent back would be hidden.
   */
  private static boolean covers(@Nullable Severity cause, Finding finding) {
    return cause != null && cause.atLeast(finding.severity());
  }

  private static Severity graver(Severity one, Severity other) {
    return one.atLeast(other) ? one : other;
  }

  private static Spot spot(String rule, Finding finding, String indicator) {
    return new Spot(rule, finding.subject().table(), indicator);
  }
}
