package org.dualwatch.document.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The format codes that files name by number only (ECMA-376 part 1, 18.8.30), as programs in
 * Chinese show them.
 */
final class BuiltInFormats {

  private static final String MONTH = "yyyy\"年\"m\"月\"";
  private static final String DAY = "yyyy\"年\"m\"月\"d\"日\"";
  private static final String DAY_OF_MONTH = "m\"月\"d\"日\"";
  private static final String CLOCK = "h\"时\"mm\"分\"";
  private static final String CLOCK_WITH_SECONDS = "h\"时\"mm\"分\"ss\"秒\"";
  private static final String HALF_DAY = "上午/下午";
  private static final Map<Integer, String> CODES = new HashMap<>();

  static {
    numbers();
    dates();
    chineseDates();
  }

  private BuiltInFormats() {}

  /** The code of a number, empty where it has none. */
  static Optional<String> code(int id) {
    return Optional.ofNullable(CODES.get(id));
  }

  private static void numbers() {
    CODES.put(0, "General");
    CODES.put(1, "0");
    CODES.put(2, "0.00");
    CODES.put(3, "#,##0");
    CODES.put(4, "#,##0.00");
    CODES.put(5, "\"¥\"#,##0;\"¥\"\\-#,##0");
    CODES.put(6, "\"¥\"#,##0;[Red]\"¥\"\\-#,##0");
    CODES.put(7, "\"¥\"#,##0.00;\"¥\"\\-#,##0.00");
    CODES.put(8, "\"¥\"#,##0.00;[Red]\"¥\"\\-#,##0.00");
    CODES.put(9, "0%");
    CODES.put(10, "0.00%");
    CODES.put(11, "0.00E+00");
    CODES.put(12, "# ?/?");
    CODES.put(13, "# ??/??");
    CODES.put(37, "#,##0_);(#,##0)");
    CODES.put(38, "#,##0_);[Red](#,##0)");
    CODES.put(39, "#,##0.00_);(#,##0.00)");
    CODES.put(40, "#,##0.00_);[Red](#,##0.00)");
    CODES.put(41, "_ * #,##0_ ;_ * \\-#,##0_ ;_ * \"-\"_ ;_ @_ ");
    CODES.put(42, "_ \"¥\"* #,##0_ ;_ \"¥\"* \\-#,##0_ ;_ \"¥\"* \"-\"_ ;_ @_ ");
    CODES.put(43, "_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * \"-\"??_ ;_ @_ ");
    CODES.put(44, "_ \"¥\"* #,##0.00_ ;_ \"¥\"* \\-#,##0.00_ ;_ \"¥\"* \"-\"??_ ;_ @_ ");
    CODES.put(48, "##0.0E+0");
    CODES.put(49, "@");
  }

  private static void dates() {
    CODES.put(14, "yyyy/m/d");
    CODES.put(15, "d-mmm-yy");
    CODES.put(16, "d-mmm");
    CODES.put(17, "mmm-yy");
    CODES.put(18, "h:mm AM/PM");
    CODES.put(19, "h:mm:ss AM/PM");
    CODES.put(20, "h:mm");
    CODES.put(21, "h:mm:ss");
    CODES.put(22, "yyyy/m/d h:mm");
    CODES.put(45, "mm:ss");
    CODES.put(46, "[h]:mm:ss");
    CODES.put(47, "mmss.0");
  }

  private static void chineseDates() {
    for (int id : new int[] {27, 36, 50, 52, 57}) {
      CODES.put(id, MONTH);
    }
    for (int id : new int[] {28, 29, 51, 53, 54, 58}) {
      CODES.put(id, DAY_OF_MONTH);
    }
    CODES.put(30, "m-d-yy");
    CODES.put(31, DAY);
    CODES.put(32, CLOCK);
    CODES.put(33, CLOCK_WITH_SECONDS);
    for (int id : new int[] {34, 55}) {
      CODES.put(id, HALF_DAY + CLOCK);
    }
    for (int id : new int[] {35, 56}) {
      CODES.put(id, HALF_DAY + CLOCK_WITH_SECONDS);
    }
  }
}
