package org.dualwatch.board;

import java.util.List;
import java.util.Map;

/**
 * Where which problems stand: the units with most of them by the rules that find most.
 *
 * @param rules the most frequent, the most frequent first
 * @param rows the units, the worst first
 * @param units how many units have any problem
 * @param allRules how many rules found any
 * @param total all problems of all units
 */
public record HeatMap(List<Rule> rules, List<Row> rows, long units, long allRules, long total) {

  /** How many units are shown at most. */
  public static final int UNITS = 20;

  /** How many rules are shown at most. */
  public static final int RULES = 12;

  /**
   * One rule.
   *
   * @param total its problems in all units
   */
  public record Rule(String id, long total) {}

  /**
   * One unit.
   *
   * @param total its problems of all rules
   * @param byRule its problems of the shown rules, those with any
   */
  public record Row(String unitCode, String unitName, long total, Map<String, Long> byRule) {

    public Row {
      byRule = Map.copyOf(byRule);
    }

    /** How many of a rule stand. */
    public long of(String rule) {
      return byRule.getOrDefault(rule, 0L);
    }
  }

  public HeatMap {
    rules = List.copyOf(rules);
    rows = List.copyOf(rows);
  }
}
