package org.dualwatch.target;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The cell of goals as one text a goal. */
final class GoalText {

  /**
   * A list number as people type it: 1. 1． 1、 (1) （1）. A decimal such as 3.5 is none, but 1.2025年
   * can only be a number and a year. 一、 is left alone: it heads sections.
   */
  private static final Pattern MARK =
      Pattern.compile("[（(](\\d{1,2})[）)]|(?<!\\d)(\\d{1,2})[.．、](?:(?!\\d)|(?=20\\d\\d年))");

  /** After these, or at the beginning of a line, a goal may begin. */
  private static final String ENDINGS = "。；;！!";

  private GoalText() {}

  /**
   * Splits at list numbers of the first one's style that count up from 1; any other number is part
   * of its sentence. All goals share the place of their cell.
   */
  static List<Field> split(Field cell) {
    String raw = cell.raw().strip();
    List<Field> goals = new ArrayList<>();
    Matcher mark = MARK.matcher(raw);
    int from = 0;
    int expected = 1;
    boolean bracketed = false;
    while (mark.find()) {
      boolean inBrackets = mark.group(1) != null;
      boolean sameStyle = expected == 1 || inBrackets == bracketed;
      if (number(mark) == expected && sameStyle && beginsGoal(raw, mark.start())) {
        add(goals, raw.substring(from, mark.start()), cell);
        from = mark.end();
        bracketed = inBrackets;
        expected++;
      }
    }
    add(goals, raw.substring(from), cell);
    return goals;
  }

  private static boolean beginsGoal(String raw, int start) {
    int before = start - 1;
    while (before >= 0 && Character.isWhitespace(raw.charAt(before))) {
      if (raw.charAt(before) == '\n') {
        return true;
      }
      before--;
    }
    return before < 0 || ENDINGS.indexOf(raw.charAt(before)) >= 0;
  }

  private static int number(Matcher mark) {
    return Integer.parseInt(mark.group(1) == null ? mark.group(2) : mark.group(1));
  }

  private static void add(List<Field> goals, String goal, Field cell) {
    Field field = Fields.of(goal, cell.place());
    if (!field.isBlank()) {
      goals.add(field);
    }
  }
}
