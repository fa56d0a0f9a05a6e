package org.dualwatch.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dualwatch.monitoring.AcceptedTable;
import org.dualwatch.value.Spelling;

/**
 * Of several accepted tables of one project the one received last. A project's code says which it
 * is, its name only where a code is missing: a table that was resubmitted with the code that it
 * lacked takes the place of the one without, unless two codes share the name.
 */
final class Newest {

  private final Map<String, Set<String>> codesByName = new HashMap<>();
  private final Set<String> codes = new HashSet<>();
  private final Set<String> uncodedNames = new HashSet<>();
  private final Set<String> names = new HashSet<>();

  private Newest(List<AcceptedTable> tables) {
    for (AcceptedTable table : tables) {
      Set<String> known = codesByName.computeIfAbsent(name(table), n -> new HashSet<>());
      if (isCoded(table)) {
        known.add(code(table));
      }
    }
  }

  /**
   * Those that count.
   *
   * @param tables the newest first
   */
  static List<AcceptedTable> of(List<AcceptedTable> tables) {
    Newest newest = new Newest(tables);
    List<AcceptedTable> counting = new ArrayList<>();
    for (AcceptedTable table : tables) {
      if (newest.isNewest(table)) {
        counting.add(table);
      }
    }
    return counting;
  }

  private boolean isNewest(AcceptedTable table) {
    boolean oneProject = codesByName.getOrDefault(name(table), Set.of()).size() <= 1;
    boolean replaced =
        isCoded(table)
            ? codes.contains(code(table)) || (oneProject && uncodedNames.contains(name(table)))
            : uncodedNames.contains(name(table)) || (oneProject && names.contains(name(table)));
    names.add(name(table));
    if (isCoded(table)) {
      codes.add(code(table));
    } else {
      uncodedNames.add(name(table));
    }
    return !replaced;
  }

  private static boolean isCoded(AcceptedTable table) {
    return !table.projectCode().isEmpty();
  }

  private static String code(AcceptedTable table) {
    return table.unitCode() + "|" + Spelling.key(table.projectCode());
  }

  private static String name(AcceptedTable table) {
    return table.unitCode() + "|" + Spelling.key(table.project());
  }
}
