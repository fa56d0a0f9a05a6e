package org.dualwatch.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Findings of one rule, to be said once with all their places.
 *
 * @param findings at least one
 */
public record Alike(String rule, List<Finding> findings) {

  public Alike {
    findings = List.copyOf(findings);
  }

  /** The same findings by rule, in the order in which the rules first appear. */
  public static List<Alike> of(List<Finding> findings) {
    Map<String, List<Finding>> byRule = new LinkedHashMap<>();
    for (Finding finding : findings) {
      byRule.computeIfAbsent(finding.rule(), none -> new ArrayList<>()).add(finding);
    }
    return byRule.entrySet().stream()
        .map(entry -> new Alike(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** The one that stands for all. */
  public Finding first() {
    return findings.get(0);
  }
}
