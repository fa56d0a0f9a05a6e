package org.dualwatch.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dualwatch.monitoring.AcceptedTable;
import org.dualwatch.value.Spelling;

/**
 * Of several accepted tables of one project the one received last. A project's code says which it
 * is, its name only where a code is missing: a table that was resubmitted with the code that it
 * lacked takes the place of the one without, unless two codes share the name.
 */
final class Newest {

  private final Map<String, Set<String>> codesByName = new HashMap<>();
  private final List<AcceptedTable> counting = new ArrayList<>();
  private final Map<String, List<AcceptedTable>> countingByCode = new HashMap<>();
  private final Map<String, List<AcceptedTable>> countingByName = new HashMap<>();
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
    return among(tables).counting();
  }

  /**
   * Tells those that count.
   *
   * @param tables the newest first
   */
  static Newest among(List<AcceptedTable> tables) {
    Newest newest = new Newest(tables);
    for (AcceptedTable table : tables) {
      if (newest.isNewest(table)) {
        newest.counting.add(table);
        newest.countingByCode.computeIfAbsent(code(table), none -> new ArrayList<>()).add(table);
        newest.countingByName.computeIfAbsent(name(table), none -> new ArrayList<>()).add(table);
      }
    }
    return newest;
  }

  /** Those that count, the newest first. */
  List<AcceptedTable> counting() {
    return List.copyOf(counting);
  }

  /**
   * Those that count until now and would no more, were one table more accepted: the same as telling
   * anew with that table as the newest, and leaving out what still counts.
   */
  List<AcceptedTable> replacedBy(AcceptedTable newer) {
    Set<String> sharing = new HashSet<>(codesByName.getOrDefault(name(newer), Set.of()));
    if (!isCoded(newer)) {
      boolean one = sharing.size() <= 1;
      return countingOf(newer).filter(table -> one || !isCoded(table)).toList();
    }
    sharing.add(code(newer));
    boolean one = sharing.size() <= 1;
    Stream<AcceptedTable> coded =
        countingByCode.getOrDefault(code(newer), List.of()).stream().filter(Newest::isCoded);
    Stream<AcceptedTable> uncoded = countingOf(newer).filter(table -> one && !isCoded(table));
    return Stream.concat(coded, uncoded).toList();
  }

  private Stream<AcceptedTable> countingOf(AcceptedTable sameName) {
    return countingByName.getOrDefault(name(sameName), List.of()).stream();
  }

  private boolean isNewest(AcceptedTable table) {
    String name = name(table);
    String code = code(table);
    boolean coded = isCoded(table);
    boolean oneProject = codesByName.getOrDefault(name, Set.of()).size() <= 1;
    boolean replaced =
        coded
            ? codes.contains(code) || (oneProject && uncodedNames.contains(name))
            : uncodedNames.contains(name) || (oneProject && names.contains(name));
    names.add(name);
    if (coded) {
      codes.add(code);
    } else {
      uncodedNames.add(name);
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
