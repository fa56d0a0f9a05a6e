package org.dualwatch.intake;

import java.util.stream.Collectors;

/** Hostile text for logs and terminals: no control character can forge a line. */
public final class Printable {

  private static final int LONGEST = 300;

  private Printable() {}

  /** One line, no longer than 300 characters; what is not to be seen is shown as its number. */
  public static String of(Object hostile) {
    return hostile
        .toString()
        .codePoints()
        .limit(LONGEST)
        .mapToObj(Printable::shown)
        .collect(Collectors.joining());
  }

  private static String shown(int c) {
    boolean plain = !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT;
    return plain && c != 0x2028 && c != 0x2029
        ? Character.toString(c)
        : String.format("\\u%04X", c);
  }
}
