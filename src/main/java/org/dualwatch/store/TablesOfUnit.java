package org.dualwatch.store;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.dualwatch.report.deadline.FiledTables;
import org.dualwatch.rule.Verdict;

/** Gathers what a unit has filed, table by table in any order. */
final class TablesOfUnit {

  private final Set<String> accepted = new HashSet<>();
  private final Set<String> sentBack = new HashSet<>();
  private final TreeSet<LocalDate> acceptedOn = new TreeSet<>();
  private final TreeSet<LocalDate> sentBackOn = new TreeSet<>();
  private final TreeSet<LocalDate> undecidedOn = new TreeSet<>();

  void add(String projectKey, Verdict verdict, LocalDate day) {
    switch (verdict) {
      case ACCEPTED, EXPLANATION_DUE -> {
        accepted.add(projectKey);
        acceptedOn.add(day);
      }
      case SENT_BACK -> {
        sentBack.add(projectKey);
        sentBackOn.add(day);
      }
      case UNDECIDED -> undecidedOn.add(day);
    }
  }

  FiledTables filed() {
    if (!acceptedOn.isEmpty()) {
      sentBack.removeAll(accepted);
      return new FiledTables.Accepted(
          acceptedOn.first(), acceptedOn.last(), accepted.size(), sentBack.size());
    }
    // What we could not tell may have been right: the unit is not reproached with the rest.
    return undecidedOn.isEmpty()
        ? new FiledTables.SentBack(sentBackOn.last(), sentBack.size())
        : new FiledTables.Undecided(undecidedOn.last());
  }
}
