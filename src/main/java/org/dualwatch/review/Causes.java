package org.dualwatch.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dualwatch.finding.Finding;

/**
 * Which finding follows from which: the cause is of the rule that the consequence names, in the
 * same table, at the same indicator or else at the table as a whole.
 */
final class Causes {

  private record Spot(String rule, int table, String indicator) {}

  private static final int NONE = -1;
  private static final int LONGEST_CHAIN = 8;

  private final List<Finding> findings;
  private final Map<Spot, Integer> first = new HashMap<>();

  Causes(List<Finding> findings) {
    this.findings = List.copyOf(findings);
    for (int at = 0; at < findings.size(); at++) {
      Finding finding = findings.get(at);
      if (finding.violated()) {
        first.putIfAbsent(spot(finding.rule(), finding, finding.subject().indicator()), at);
      }
    }
  }

  /** The findings in their order, consequences under the finding that all comes from. */
  List<Entry> entries() {
    Map<Integer, List<Finding>> under = new HashMap<>();
    for (int at = 0; at < findings.size(); at++) {
      int root = root(at);
      if (root != at) {
        under.computeIfAbsent(root, none -> new ArrayList<>()).add(findings.get(at));
      }
    }
    List<Entry> entries = new ArrayList<>();
    for (int at = 0; at < findings.size(); at++) {
      if (root(at) == at) {
        entries.add(new Entry(findings.get(at), under.getOrDefault(at, List.of())));
      }
    }
    return entries;
  }

  /** The finding that all comes from; itself where its cause is not there, or goes in a circle. */
  private int root(int start) {
    int at = start;
    for (int steps = 0; steps < LONGEST_CHAIN; steps++) {
      int cause = cause(at);
      if (cause == NONE) {
        return at;
      }
      if (cause == start) {
        return start;
      }
      at = cause;
    }
    return start;
  }

  private int cause(int at) {
    Finding finding = findings.get(at);
    if (!finding.isConsequence()) {
      return NONE;
    }
    Spot same = spot(finding.cause(), finding, finding.subject().indicator());
    int cause =
        first.getOrDefault(same, first.getOrDefault(spot(finding.cause(), finding, ""), NONE));
    return cause == at ? NONE : cause;
  }

  private static Spot spot(String rule, Finding finding, String indicator) {
    return new Spot(rule, finding.subject().table(), indicator);
  }
}
