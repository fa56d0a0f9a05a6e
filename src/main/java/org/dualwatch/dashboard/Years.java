package org.dualwatch.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

/**
 * The fiscal year that a page is about, and those that it could be about.
 *
 * @param shown the one asked for; else the first on record that is not far ahead; else this one
 * @param known the latest first
 */
public record Years(int shown, List<Integer> known) {

  public Years {
    known = List.copyOf(known);
  }

  /**
   * What a visitor asks for by {@code ?year=}.
   *
   * @param onRecord the one to be shown first in front
   */
  public static Years of(Visit visit, List<Integer> onRecord, Clock clock) {
    int now = LocalDate.now(clock).getYear();
    TreeSet<Integer> known = new TreeSet<>(onRecord);
    int first = onRecord.stream().filter(year -> year <= now + 1).findFirst().orElse(now);
    String asked = visit.params().text("year");
    int shown = asked.matches("[12]\\d{3}") ? Integer.parseInt(asked) : first;
    known.add(shown);
    return new Years(shown, List.copyOf(known.descendingSet()));
  }
}
