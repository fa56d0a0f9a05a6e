package org.dualwatch.target;

import java.util.Set;
import org.dualwatch.value.Spelling;

/** What stands in a cell that is to be ticked or left empty. */
enum Mark {
  TICKED,
  EMPTY,
  /** Words, a code, anything else. */
  OTHER;

  /** Ticks and ticked boxes; Word's own box is ☒ where it is ticked. */
  static final String TICKS = "√✓✔✅☑☒■";

  static final String BOXES = "☐□◻▢○";

  private static final Set<String> YES = Set.of("1", "是", "y", "yes");

  private static final Set<String> NO =
      Set.of("", "0", "否", "n", "no", "无", "-", "--", "/", "×", "x", "✗", "✘");

  /** Says that the character before it is to be drawn as a picture. */
  private static final String DRAWN = "\uFE0F";

  static Mark of(String cell) {
    String key = Spelling.key(cell).replace(DRAWN, "");
    if (YES.contains(key) || (key.length() == 1 && TICKS.contains(key))) {
      return TICKED;
    }
    return NO.contains(key) || (key.length() == 1 && BOXES.contains(key)) ? EMPTY : OTHER;
  }
}
