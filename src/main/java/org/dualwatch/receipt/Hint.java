package org.dualwatch.receipt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dualwatch.finding.Finding;

/**
 * What one rule has to remark on, said once with all its places.
 *
 * @param findings at least one
 */
public record Hint(String rule, List<Finding> findings) {

  public Hint {
    findings = List.copyOf(findings);
  }

  /** The same findings by rule, in the order in which the rules first appear. */
  public static List<Hint> of(List<Finding> findings) {
    Map<String, List<Finding>> byRule = new LinkedHashMap<>();
    for (Finding finding : findings) {
      byRule.computeIfAbsent(finding.rule(), none -> new ArrayList<>()).add(finding);
    }
    return byRule.entrySet().stream()
        .map(entry -> new Hint(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** The one that stands for all. */
  public Finding first() {
    return findings.get(0);
  }
}
