package org.dualwatch.monitoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  private final Map<String, List<Spending>> byCode = new HashMap<>();
  private final Map<String, List<Spending>> byName = new HashMap<>();

  // By identity: to compare two tables by all that stands in them takes long, and tells nothing.
  private final IdentityHashMap<AcceptedTable, List<Spending>> candidates = new IdentityHashMap<>();
  private final IdentityHashMap<Spending, List<AcceptedTable>> claims = new IdentityHashMap<>();
  private final Set<Spending> claimed = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * @param tables of one unit
   * @param projects of the same unit
   */
  LedgerJoin(List<AcceptedTable> tables, List<Spending> projects, ProjectMap map) {
    this.projects = projects;
    this.map = map;
    for (Spending project : projects) {
      if (!map.knows(project)) {
        index(byCode, project.projectCode(), project);
        index(byName, project.projectName(), project);
      }
    }
    tables.forEach(table -> claim(table, candidates(table)));
  }

  /** ０００７ is 0007, which is not 7. */
  private static void index(Map<String, List<Spending>> index, String spelling, Spending project) {
    String key = Spelling.key(spelling);
    if (!key.isEmpty()) { // two things without a name are not the same thing
      index.computeIfAbsent(key, none -> new ArrayList<>()).add(project);
    }
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
    return projects.stream().filter(project -> !claimed.contains(project)).toList();
  }

  private void claim(AcceptedTable table, List<Spending> found) {
    candidates.put(table, found);
    claimed.addAll(found);
    if (found.size() == 1) {
      claims.computeIfAbsent(found.get(0), project -> new ArrayList<>()).add(table);
    }
  }

  /** The office's word says more than a code, a code more than a name. */
  private List<Spending> candidates(AcceptedTable table) {
    List<Spending> written = map.of(table, projects);
    if (!written.isEmpty()) {
      return written;
    }
    List<Spending> ofCode = byCode.getOrDefault(Spelling.key(table.projectCode()), List.of());
    if (!ofCode.isEmpty()) {
      return ofCode;
    }
    return byName.getOrDefault(Spelling.key(table.project()), List.of()).stream()
        .filter(project -> !bothCoded(table, project))
        .toList();
  }

  private static boolean bothCoded(AcceptedTable table, Spending project) {
    return !table.projectCode().isEmpty() && !project.projectCode().isEmpty();
  }
}
