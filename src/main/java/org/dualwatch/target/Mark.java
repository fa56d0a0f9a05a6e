package org.dualwatch.target;

import java.util.Set;
import org.dualwatch.value.Spelling;
import org.dualwatch.value.TickMarks;

/** What stands in a cell that is to be ticked or left empty. */
enum Mark {
  TICKED,
  EMPTY,
  /** Words, a code, anything else. */
  OTHER;

  /** What ticks, alone or as a box. */
  static final String TICKS = TickMarks.BARE + TickMarks.TICKED;

  private static final Set<String> YES = Set.of("1", "是", "y", "yes");

  private static final Set<String> NO =
      Set.of("", "0", "否", "n", "no", "无", "-", "--", "/", "×", "x", "✗", "✘");

  static Mark of(String cell) {
    String key = Spelling.key(TickMarks.inBoxes(cell));
    if (YES.contains(key) || (key.length() == 1 && TICKS.contains(key))) {
      return TICKED;
    }
    return NO.contains(key) || (key.length() == 1 && TickMarks.EMPTY.contains(key)) ? EMPTY : OTHER;
  }
}
