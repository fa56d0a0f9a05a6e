package org.dualwatch.monitoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dualwatch.spending.Spending;
import org.dualwatch.value.Spelling;

/**
 * Which project of a unit's ledger a table is about: the one that the office has written down for
 * it, else the one of its code where both have a code, else the one whose name is a spelling of the
 * table's. Anything but one to one is said and never guessed.
 */
final class LedgerJoin {

  /** What was found. */
  sealed interface Match {

    /** This project and no other table's. */
    record Found(Spending spending) implements Match {}

    /** None. */
    record Missing() implements Match {}

    /** More than one project. */
    record Several(List<Spending> candidates) implements Match {}

    /** One project, but other tables are about it too. */
    record Shared(Spending spending, List<AcceptedTable> tables) implements Match {}
  }

  private final List<Spending> projects;
  private final ProjectMap map;
  private final Map<AcceptedTable, List<Spending>> candidates = new LinkedHashMap<>();
  private final Map<Spending, List<AcceptedTable>> claims = new HashMap<>();

  /**
   * @param tables of one unit
   * @param projects of the same unit
   */
  LedgerJoin(List<AcceptedTable> tables, List<Spending> projects, ProjectMap map) {
    this.projects = projects;
    this.map = map;
    tables.forEach(table -> candidates.put(table, candidates(table)));
    candidates.forEach(this::claim);
  }

  Match of(AcceptedTable table) {
    List<Spending> found = candidates.getOrDefault(table, List.of());
    if (found.isEmpty()) {
      return new Match.Missing();
    }
    if (found.size() > 1) {
      return new Match.Several(found);
    }
    Spending project = found.get(0);
    List<AcceptedTable> tables = claims.getOrDefault(project, List.of());
    return tables.size() > 1 ? new Match.Shared(project, tables) : new Match.Found(project);
  }

  /** The projects that no table can be about, those too that need none. */
  List<Spending> withoutTable() {
    Set<Spending> claimed = claimed();
    return projects.stream().filter(project -> !claimed.contains(project)).toList();
  }

  private Set<Spending> claimed() {
    return candidates.values().stream().flatMap(List::stream).collect(Collectors.toSet());
  }

  private void claim(AcceptedTable table, List<Spending> found) {
    if (found.size() == 1) {
      claims.computeIfAbsent(found.get(0), project -> new ArrayList<>()).add(table);
    }
  }

  /** The office's word says more than a code, a code more than a name. */
  private List<Spending> candidates(AcceptedTable table) {
    List<Spending> written = projects.stream().filter(project -> map.same(table, project)).toList();
    if (!written.isEmpty()) {
      return written;
    }
    List<Spending> open = projects.stream().filter(project -> !map.knows(project)).toList();
    List<Spending> ofCode =
        open.stream()
            .filter(project -> bothCoded(table, project))
            .filter(project -> sameCode(table.projectCode(), project.projectCode()))
            .toList();
    if (!ofCode.isEmpty()) {
      return ofCode;
    }
    String name = Spelling.key(table.project());
    if (name.isEmpty()) {
      return List.of(); // two things without a name are not the same thing
    }
    return open.stream()
        .filter(project -> !bothCoded(table, project))
        .filter(project -> name.equals(Spelling.key(project.projectName())))
        .toList();
  }

  /** ０００７ is 0007, which is not 7. */
  private static boolean sameCode(String one, String other) {
    return Spelling.key(one).equals(Spelling.key(other));
  }

  private static boolean bothCoded(AcceptedTable table, Spending project) {
    return !table.projectCode().isEmpty() && !project.projectCode().isEmpty();
  }
}
