package org.dualwatch.receipt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dualwatch.finding.Finding;

/**
 * What one rule found, said once with all its places.
 *
 * @param findings at least one
 */
public record Group(String rule, List<Finding> findings) {

  /** A page that lists more is no longer read; the JSON beside it has all. */
  static final int MOST_SHOWN = 50;

  /** So many findings of one rule are still said one by one. */
  private static final int FEW = 3;

  public Group {
    findings = List.copyOf(findings);
  }

  /** The same findings by rule, in the order in which the rules first appear. */
  static List<Group> of(List<Finding> findings) {
    Map<String, List<Finding>> byRule = new LinkedHashMap<>();
    for (Finding finding : findings) {
      byRule.computeIfAbsent(finding.rule(), none -> new ArrayList<>()).add(finding);
    }
    return byRule.entrySet().stream()
        .map(entry -> new Group(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** The one that stands for all. */
  public Finding first() {
    return findings.get(0);
  }

  /** How many there are, shown or not. */
  public int size() {
    return findings.size();
  }

  /** Whether there are too many to be said one by one. */
  public boolean isLong() {
    return size() > FEW;
  }

  /** Those that a page lists. */
  public List<Finding> shown() {
    return findings.subList(0, Math.min(size(), MOST_SHOWN));
  }

  /** The tables that a page lists, in which it is about no indicator. */
  public List<Integer> wholeTables() {
    return tables(true);
  }

  /** The tables that a page lists, in which it is about indicators. */
  public List<Integer> tablesOfIndicators() {
    return tables(false);
  }

  /** The indicators that a page lists of one table. */
  public List<String> indicators(int table) {
    return shown().stream()
        .filter(f -> f.subject().table() == table)
        .map(f -> f.subject().indicator())
        .filter(indicator -> !indicator.isEmpty())
        .toList();
  }

  private List<Integer> tables(boolean whole) {
    return shown().stream()
        .filter(f -> f.subject().indicator().isEmpty() == whole)
        .map(f -> f.subject().table())
        .distinct()
        .sorted()
        .toList();
  }

  /** Whether all are to be mended in the same way, so that it is said once. */
  public boolean isMendedAlike() {
    return findings.stream().map(Finding::fix).distinct().count() == 1;
  }
}
