package org.dualwatch.value;

import java.util.regex.Pattern;

/** The marks by which people tick a word of a form. */
public final class TickMarks {

  /** Ticks that stand by themselves. */
  public static final String BARE = "√✓✔";

  /** Boxes with a tick in them; Word's own is ☒. */
  public static final String TICKED = "☑☒■◼▣●✅";

  /** Boxes without one. */
  public static final String EMPTY = "□☐▢◻⬜○◯❏❑";

  /** Says that the character before it is to be drawn as a picture. */
  private static final String DRAWN = "\uFE0F";

  /** ( ) and (√) are boxes too. */
  private static final Pattern BRACKETS =
      Pattern.compile("[(（\\[【〔][\\s\\h]{0,4}([" + BARE + TICKED + "]?)[\\s\\h]{0,4}[)）\\]】〕]");

  private TickMarks() {}

  /** A text in which brackets around a tick or around nothing are boxes, each one character. */
  public static String inBoxes(String text) {
    return BRACKETS
        .matcher(text.replace(DRAWN, ""))
        .replaceAll(box -> box.group(1).isEmpty() ? "□" : "☑");
  }
}
