package org.dualwatch.board;

import org.dualwatch.finding.Severity;
import org.dualwatch.monitoring.Colour;

/**
 * Which projects of a list are asked for. Empty texts ask for nothing.
 *
 * @param unit a unit's code
 * @param rule a rule's id: a problem of it stands
 * @param severity a severity's id: a problem of it stands
 * @param lamp a lamp's id; nothing without a colour
 * @param colour a colour's id, that the lamp shows
 * @param state a state's id
 * @param text what the name contains, in any spelling
 */
public record WorkFilter(
    String unit,
    String rule,
    String severity,
    String lamp,
    String colour,
    String state,
    String text) {

  /** All projects. */
  public static final WorkFilter NONE = new WorkFilter("", "", "", "", "", "", "");

  /** Those of one unit. */
  public WorkFilter ofUnit(String code) {
    return new WorkFilter(code, rule, severity, lamp, colour, state, text);
  }

  /** Those in which a problem of a rule stands. */
  public WorkFilter ofRule(String id) {
    return new WorkFilter(unit, id, severity, lamp, colour, state, text);
  }

  /** Those in which a problem of a severity stands. */
  public WorkFilter of(Severity wanted) {
    return new WorkFilter(unit, rule, wanted.id(), lamp, colour, state, text);
  }

  /** Those that show a colour in a lamp, {@link Lamp#WORST} where it is all one. */
  public WorkFilter showing(Lamp in, Colour wanted) {
    return new WorkFilter(unit, rule, severity, in.id(), wanted.id(), state, text);
  }

  /** Those that wait for something. */
  public WorkFilter in(WorkState wanted) {
    return new WorkFilter(unit, rule, severity, lamp, colour, wanted.id(), text);
  }

  /** Those whose name contains a text. */
  public WorkFilter named(String part) {
    return new WorkFilter(unit, rule, severity, lamp, colour, state, part);
  }
}
