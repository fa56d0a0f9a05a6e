package org.dualwatch.review;

import java.util.List;
import java.util.stream.Collectors;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Subject;

/**
 * Many notes of one rule in one file.
 *
 * @param findings all of them, in their order; at least one
 * @param consequences the notes that only follow from these
 */
record Alike(List<Finding> findings, List<Finding> consequences) {

  private static final int SHOWN = 5;

  Alike {
    findings = List.copyOf(findings);
    consequences = List.copyOf(consequences);
  }

  static Alike of(List<Entry> entries) {
    return new Alike(
        entries.stream().map(Entry::finding).toList(),
        entries.stream().flatMap(entry -> entry.consequences().stream()).toList());
  }

  /** What follows from them, in words; empty where nothing does. */
  String follows() {
    return consequences.isEmpty()
        ? ""
        : "由此引起 "
            + consequences.size()
            + " 处（规则 "
            + consequences.stream().map(Finding::rule).distinct().collect(Collectors.joining("、"))
            + "）";
  }

  Finding first() {
    return findings.get(0);
  }

  String rule() {
    return first().rule();
  }

  int size() {
    return findings.size();
  }

  /** In how many tables they stand. */
  long tables() {
    return findings.stream().map(f -> f.subject().table()).distinct().count();
  }

  /** The first places, and how many there are in all. */
  String places() {
    return findings.stream()
            .limit(SHOWN)
            .map(f -> place(f.subject()))
            .collect(Collectors.joining("、"))
        + (size() > SHOWN ? " 等 " + size() + " 处" : "");
  }

  /** How all of them are mended; empty where that differs. */
  String fix() {
    String fix = first().fix().zh();
    return findings.stream().allMatch(f -> f.fix().zh().equals(fix)) ? fix : "";
  }

  private static String place(Subject subject) {
    return subject.place().text()
        + (subject.indicator().isEmpty() ? "" : " " + subject.indicator());
  }
}
