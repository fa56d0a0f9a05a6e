package org.dualwatch.dashboard.project;

import org.dualwatch.page.Plain;

/** What stands in files, as far as a page has room for it. */
final class Brief {

  /** Of a name, where it stands among others. */
  static final int NAME = 120;

  /** Of a text that somebody reads. */
  static final int TEXT = 1_000;

  private static final String MORE = "…";

  private Brief() {}

  /** The beginning of a text, in characters. */
  static String of(String text, int most) {
    return cut(Plain.of(text), most);
  }

  /** The beginning of a name, in one line. */
  static String name(String text) {
    return cut(Plain.line(text), NAME);
  }

  private static String cut(String plain, int most) {
    return plain.length() <= most || plain.codePointCount(0, plain.length()) <= most
        ? plain
        : plain.substring(0, plain.offsetByCodePoints(0, most)) + MORE;
  }
}
