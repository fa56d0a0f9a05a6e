package org.dualwatch.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Outcome;
import org.dualwatch.finding.Severity;

/**
 * The findings of one file as people work through them: consequences under their causes, what was
 * waived last, and many notes of one rule together. Every finding is in it exactly once.
 *
 * @param entries by table, 0 for the file as a whole
 * @param waived by table
 * @param alike groups of notes that are not among the entries
 */
record Arrangement(
    Map<Integer, List<Entry>> entries, Map<Integer, List<Finding>> waived, List<Alike> alike) {

  /** From so many on, notes of one rule are shown as one. */
  private static final int MANY = 3;

  private record Kind(String rule, Outcome outcome) {}

  static Arrangement of(List<Finding> findings) {
    Map<Integer, List<Finding>> waived = new LinkedHashMap<>();
    List<Finding> open = new ArrayList<>();
    for (Finding finding : findings) {
      if (finding.outcome() == Outcome.WAIVED) {
        waived.computeIfAbsent(finding.subject().table(), none -> new ArrayList<>()).add(finding);
      } else {
        open.add(finding);
      }
    }
    List<Entry> all = new Causes(open).entries();
    Map<Kind, List<Entry>> notes = new LinkedHashMap<>();
    all.stream()
        .filter(Arrangement::isNote)
        .forEach(e -> notes.computeIfAbsent(kind(e), none -> new ArrayList<>()).add(e));
    Map<Integer, List<Entry>> entries = new HashMap<>();
    for (Entry entry : all) {
      if (!isNote(entry) || notes.getOrDefault(kind(entry), List.of()).size() < MANY) {
        entries
            .computeIfAbsent(entry.finding().subject().table(), none -> new ArrayList<>())
            .add(entry);
      }
    }
    List<Alike> alike =
        notes.values().stream().filter(n -> n.size() >= MANY).map(Alike::of).toList();
    return new Arrangement(entries, waived, alike);
  }

  List<Entry> entriesOf(int table) {
    return entries.getOrDefault(table, List.of());
  }

  List<Finding> waivedOf(int table) {
    return waived.getOrDefault(table, List.of());
  }

  /** Whether it is a note, and all that follows from it is no more. */
  private static boolean isNote(Entry entry) {
    return entry.finding().severity() == Severity.NOTE
        && !entry.finding().isConsequence()
        && entry.consequences().stream().allMatch(f -> f.severity() == Severity.NOTE);
  }

  private static Kind kind(Entry entry) {
    return new Kind(entry.finding().rule(), entry.finding().outcome());
  }
}
