package org.dualwatch.correction;

/**
 * The deadlines of a case, in working days; the first day does not count, the last one does.
 *
 * @param chooseWithin from the opening to the choice, 1 to 250
 * @param measuresWithin from the choice to the measures, 1 to 250
 * @param remindBefore how many working days before the end of a deadline a reminder is due, fewer
 *     than either; 0 reminds on the last day
 * @param warningsInARow how many red lights in a row, at least 1, mark a case
 */
public record Steps(int chooseWithin, int measuresWithin, int remindBefore, int warningsInARow) {

  private static final int LONGEST = 250;

  /**
   * @throws IllegalArgumentException where a number is out of its bounds; the message says which
   */
  public Steps {
    require(within(chooseWithin), "选择期限 (choose within)", chooseWithin, "1-" + LONGEST);
    require(within(measuresWithin), "措施期限 (measures within)", measuresWithin, "1-" + LONGEST);
    int most = Math.min(chooseWithin, measuresWithin) - 1;
    require(
        remindBefore >= 0 && remindBefore <= most,
        "提前提醒 (remind before)",
        remindBefore,
        "0-" + most);
    require(warningsInARow >= 1, "连续预警次数 (warnings in a row)", warningsInARow, "≥ 1");
  }

  /** 10 days to choose, 15 for measures, marked at the third warning, as Sichuan does it. */
  public static Steps standard() {
    return new Steps(10, 15, 3, 3);
  }

  private static boolean within(int days) {
    return days >= 1 && days <= LONGEST;
  }

  private static void require(boolean holds, String what, int found, String expected) {
    if (!holds) {
      throw new IllegalArgumentException(
          what + "：应为 (expected) " + expected + "，现在是 (found) " + found);
    }
  }
}
