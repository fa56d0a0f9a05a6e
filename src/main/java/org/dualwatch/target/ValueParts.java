package org.dualwatch.target;

import java.util.OptionalInt;
import org.dualwatch.value.TargetValue;
import org.dualwatch.value.ValueGrammar;

/**
 * A value whose sign and unit stand in columns of their own, as one text to be read. What the
 * number's cell has of its own is not written twice; what contradicts it is written all the same,
 * so that the value stays unread.
 *
 * @param sign a comparator or nothing
 */
record ValueParts(Field sign, Field number, Field unit) {

  /** 正向 and 定性 are no comparators. */
  private static boolean isComparator(String text, ValueGrammar grammar) {
    return !text.isEmpty() && read(text + "1", grammar) instanceof TargetValue.Bounded;
  }

  /** What stands in the sign's place and is none. */
  boolean hasOtherSign(ValueGrammar grammar) {
    return !sign.isBlank() && !isComparator(sign.text(), grammar);
  }

  /** The whole, at the number's place. */
  Field joined(ValueGrammar grammar) {
    if (sign.isBlank() && unit.isBlank()) {
      return number;
    }
    TargetValue own = read(number.raw(), grammar);
    String before = hasSign(own, grammar) ? "" : sign.raw();
    String behind = hasUnit(own, grammar) ? "" : unit.raw();
    if (before.isEmpty() && behind.isEmpty()) {
      return number;
    }
    return Fields.of(before.strip() + number.raw().strip() + behind.strip(), number.place());
  }

  private boolean hasSign(TargetValue own, ValueGrammar grammar) {
    if (sign.isBlank() || isWords(own) || hasOtherSign(grammar)) {
      return true;
    }
    return own instanceof TargetValue.Bounded bounded
        && read(sign.text() + "1", grammar) instanceof TargetValue.Bounded of
        && of.comparator() == bounded.comparator();
  }

  private boolean hasUnit(TargetValue own, ValueGrammar grammar) {
    if (unit.isBlank() || number.isBlank() || isWords(own)) {
      return true;
    }
    String stated = unitOf(own);
    return !stated.isEmpty() && stated.equals(unitOf(read("1" + unit.text(), grammar)));
  }

  /** Words and dates have neither sign nor unit, whatever a form has beside them. */
  private static boolean isWords(TargetValue own) {
    return own instanceof TargetValue.Qualitative
        || own instanceof TargetValue.Deadline
        || own instanceof TargetValue.DeadlineWithoutYear;
  }

  private static String unitOf(TargetValue value) {
    if (value instanceof TargetValue.Bounded bounded) {
      return bounded.unit();
    }
    if (value instanceof TargetValue.Between between) {
      return between.unit();
    }
    return value instanceof TargetValue.Unsigned unsigned ? unsigned.unit() : "";
  }

  private static TargetValue read(String text, ValueGrammar grammar) {
    return grammar.read(text, "", OptionalInt.empty());
  }
}
