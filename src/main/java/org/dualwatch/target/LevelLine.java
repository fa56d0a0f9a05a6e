package org.dualwatch.target;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line of text that heads indicators where a form has no table, such as 【产出指标-数量指标】. */
record LevelLine(Field level1, Field level2) {

  private static final int LONGEST = 60;

  private static final Pattern LEVELS =
      Pattern.compile("[【\\[]\\s*([^-－—–【】]{1,20}?)\\s*[-－—–]+\\s*([^-－—–【】]{1,20}?)\\s*[】\\]]");

  private static final Pattern INDICATOR = Pattern.compile("指标\\s*\\d{1,2}\\s*[:：.．、].*");

  /** The levels that a line names. */
  static Optional<LevelLine> of(Field line) {
    Matcher levels = LEVELS.matcher(line.text().length() > LONGEST ? "" : line.text());
    return levels.matches()
        ? Optional.of(
            new LevelLine(
                Fields.of(levels.group(1), line.place()), Fields.of(levels.group(2), line.place())))
        : Optional.empty();
  }

  /** Whether a line below states an indicator. */
  static boolean isIndicator(Field line) {
    return INDICATOR.matcher(line.text()).matches();
  }
}
