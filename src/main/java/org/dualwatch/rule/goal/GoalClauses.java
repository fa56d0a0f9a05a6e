package org.dualwatch.rule.goal;

import java.util.ArrayList;
import java.util.List;
import org.dualwatch.target.Field;
import org.dualwatch.target.TargetTable;

/**
 * The clauses of a table's goals, each as its letters alone: two that differ in numbers, white
 * space, quotes or brackets only are the same.
 *
 * @param length the letters of all clauses together
 */
record GoalClauses(List<String> clauses, int length) {

  private static final String ENDS = "。；，、！;,!";

  private static final char FIRST_HAN = '一';
  private static final char LAST_HAN = '\u9fff';

  /** From a full-width Latin letter to the usual one. */
  private static final int NARROWER = 'Ａ' - 'A';

  static GoalClauses of(TargetTable table) {
    List<String> clauses = new ArrayList<>();
    StringBuilder clause = new StringBuilder();
    for (Field goal : table.goals()) {
      String text = goal.text();
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c >= FIRST_HAN && c <= LAST_HAN) {
          clause.append(c); // nearly all of a goal, and quickly told
        } else if (ENDS.indexOf(c) >= 0) {
          end(clause, clauses);
        } else if (Character.isLetter(c)) {
          clause.append(folded(c));
        }
      }
      end(clause, clauses);
    }
    return new GoalClauses(clauses, clauses.stream().mapToInt(String::length).sum());
  }

  /** All clauses as one text, which no clause can be. */
  String whole() {
    return String.join("。", clauses) + "。";
  }

  private static void end(StringBuilder clause, List<String> clauses) {
    if (!clause.isEmpty()) {
      clauses.add(clause.toString());
      clause.setLength(0);
    }
  }

  private static char folded(char c) {
    return Character.toLowerCase(c >= 'Ａ' && c <= 'ｚ' ? (char) (c - NARROWER) : c);
  }
}
