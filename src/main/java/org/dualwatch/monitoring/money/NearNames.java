package org.dualwatch.monitoring.money;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dualwatch.spending.Spending;
import org.dualwatch.value.Spelling;

/** Ledger projects whose names look like a table's: for people to choose from, never to join by. */
final class NearNames {

  private static final int MOST = 3;

  /** Half of the pairs of neighbouring letters are shared. */
  private static final double LEAST = 0.5;

  private static final int LONGEST = 200;

  private NearNames() {}

  /** The nearest names, the nearest first. */
  static List<String> of(String project, List<Spending> ofUnit) {
    Set<String> pairs = pairs(project);
    return ofUnit.stream()
        .map(Spending::projectName)
        .distinct()
        .filter(name -> likeness(pairs, pairs(name)) >= LEAST)
        .sorted(
            Comparator.comparingDouble((String name) -> -likeness(pairs, pairs(name)))
                .thenComparing(Comparator.naturalOrder()))
        .limit(MOST)
        .toList();
  }

  /** Twice the shared pairs of all pairs (Dice), from 0 to 1. */
  private static double likeness(Set<String> one, Set<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    Set<String> shared = new HashSet<>(one);
    shared.retainAll(other);
    return 2.0 * shared.size() / (one.size() + other.size());
  }

  private static Set<String> pairs(String name) {
    String letters = Spelling.letters(name);
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 1 < Math.min(letters.length(), LONGEST); i++) {
      pairs.add(letters.substring(i, i + 2));
    }
    return pairs;
  }
}
