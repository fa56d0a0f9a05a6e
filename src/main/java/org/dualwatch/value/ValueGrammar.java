package org.dualwatch.value;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dualwatch.value.TargetValue.Unread;

/**
 * Reads one 指标值. Each kind of value has a closed grammar of its own that takes the whole text or
 * nothing; whatever none of them takes is {@link Unread}. Widening a grammar means a word more in
 * one of the tables of {@link Signs}, {@link Units}, {@link Frame}, {@link Deadlines} or {@link
 * Phrases}; whole kinds stand in {@link Measures} and {@link Changes}.
 */
public final class ValueGrammar {

  private static final Pattern UNIT_OF_NAME = Pattern.compile("\\((?:计量)?(?:单位:?)?([^()]+)\\)$");

  /** A longer name is no name, and says nothing of the value. */
  private static final int LONGEST_NAME = 200;

  /**
   * Reads a cell; never fails and never guesses.
   *
   * @param cell the cell as it stands
   * @param indicatorName the indicator's name, whose bracketed unit (经费（万元）) counts where the cell
   *     has none; empty where there is none
   * @param year the year of a deadline that names none
   */
  public TargetValue read(String cell, String indicatorName, OptionalInt year) {
    return PlainValues.read(cell)
        .orElseGet(
            () -> readAny(cell, indicatorName.length() > LONGEST_NAME ? "" : indicatorName, year));
  }

  /** The long way, which takes every text. */
  static TargetValue readAny(String cell, String indicatorName, OptionalInt year) {
    Wording wording = Wording.of(cell);
    Optional<Unread> doubt = Doubts.before(cell, wording);
    if (doubt.isPresent()) {
      return doubt.get();
    }
    Unit named = unitOf(indicatorName);
    // A date is tried before a range, as 2025-12 has the form of both.
    return Deadlines.read(wording, indicatorName, year)
        .or(() -> Measures.read(wording, indicatorName, named))
        .or(() -> Changes.read(wording, named))
        .or(() -> Phrases.read(wording))
        .orElseGet(() -> Doubts.after(wording));
  }

  private static Unit unitOf(String indicatorName) {
    if (indicatorName.indexOf(')') < 0 && indicatorName.indexOf('）') < 0) {
      return Unit.NONE;
    }
    Matcher unit = UNIT_OF_NAME.matcher(Wording.of(indicatorName).form());
    return unit.find()
        ? Units.scaled(unit.group(1))
            .filter(u -> u.kind() != Unit.Kind.NAMED)
            .or(() -> Numerals.multiplier(unit.group(1)).map(Unit::ofMultiplier))
            .orElse(Unit.NONE)
        : Unit.NONE;
  }
}
