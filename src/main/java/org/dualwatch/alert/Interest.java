package org.dualwatch.alert;

import java.util.List;
import java.util.Set;
import org.dualwatch.finding.Severity;
import org.dualwatch.monitoring.Colour;

/**
 * What somebody wants to be told of.
 *
 * @param units the beginnings of unit codes; none for all units
 * @param least findings of this severity and of graver ones
 * @param lights projects with a light of these colours
 * @param atOnce whether what is urgent comes at once, and not with the digest
 */
public record Interest(List<String> units, Severity least, Set<Colour> lights, boolean atOnce) {

  /** All that needs somebody to act. */
  public static final Interest ALL =
      new Interest(List.of(), Severity.EXPLAIN, Set.of(Colour.RED), true);

  public Interest {
    units = List.copyOf(units);
    lights = Set.copyOf(lights);
  }

  boolean isIn(String unitCode) {
    return units.isEmpty() || units.stream().anyMatch(unitCode::startsWith);
  }

  boolean isIn(Severity severity) {
    return severity.atLeast(least);
  }
}
