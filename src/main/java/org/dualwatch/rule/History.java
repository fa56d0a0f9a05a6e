package org.dualwatch.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.dualwatch.target.TargetTable;
import org.dualwatch.value.Spelling;

/**
 * What a unit submitted before, to compare like with like: a project of this year with the same
 * project of this year, or of the year before.
 */
public final class History {

  /** Nothing was submitted before, or nothing is known of it, as on the command line. */
  public static final History NONE = new History(List.of());

  private static final Pattern YEAR = Pattern.compile("20\\d\\d年?度?");

  private final Map<String, EarlierTable> byProject = new HashMap<>();

  /**
   * @param newestFirst accepted tables of one unit; of two for one project and year the first
   *     counts
   */
  public History(List<EarlierTable> newestFirst) {
    for (EarlierTable earlier : newestFirst) {
      OptionalInt year = earlier.table().fiscalYear();
      if (year.isPresent() && !earlier.table().project().isBlank()) {
        byProject.putIfAbsent(key(earlier.table(), year.getAsInt()), earlier);
      }
    }
  }

  /** The accepted table of the same project and fiscal year, where there is one. */
  public Optional<EarlierTable> sameYear(TargetTable table) {
    return of(table, 0);
  }

  /** The accepted table of the same project for the fiscal year before, where there is one. */
  public Optional<EarlierTable> yearBefore(TargetTable table) {
    return of(table, 1);
  }

  private Optional<EarlierTable> of(TargetTable table, int yearsBefore) {
    OptionalInt year = table.fiscalYear();
    return year.isEmpty() || table.project().isBlank()
        ? Optional.empty()
        : Optional.ofNullable(byProject.get(key(table, year.getAsInt() - yearsBefore)));
  }

  private static String key(TargetTable table, int year) {
    return year + "|" + withoutYears(Spelling.key(table.project().text()));
  }

  /** 2024年惠民活动 and 2025年惠民活动 are one project in two years. */
  private static String withoutYears(String project) {
    return YEAR.matcher(project).replaceAll("");
  }
}
