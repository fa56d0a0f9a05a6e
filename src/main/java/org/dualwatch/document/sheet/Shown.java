package org.dualwatch.document.sheet;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a person sees of a cell.
 *
 * @param stored the value behind it, where that differs and a doubt speaks of it
 */
public record Shown(String text, String stored, Set<Doubt> doubts) {

  public static final Shown EMPTY = new Shown("", "", Set.of());

  /** What stands for a formula of which the file holds no result. */
  private static final String NO_RESULT = "[公式没有结果]";

  public Shown {
    doubts = Set.copyOf(doubts);
  }

  /** A text that is beyond doubt. */
  public static Shown of(String text) {
    return new Shown(text, "", Set.of());
  }

  /** A formula without a result. */
  public static Shown withoutResult() {
    return new Shown(NO_RESULT, "", Set.of(Doubt.FORMULA_WITHOUT_RESULT));
  }

  static Shown of(String text, String stored, Doubt doubt) {
    return new Shown(text, stored, Set.of(doubt));
  }

  /** The same with one more doubt. */
  public Shown with(Doubt doubt) {
    EnumSet<Doubt> more = EnumSet.of(doubt);
    more.addAll(doubts);
    return new Shown(text, stored, more);
  }

  /** Whether there is nothing to see. */
  boolean isBlank() {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        return false;
      }
    }
    return true;
  }
}
