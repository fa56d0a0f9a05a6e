package org.dualwatch.board;

/** Whose papers somebody may see. Nothing can be asked without one. */
public sealed interface Sight {

  /** Those of all units: the finance office and the auditor. */
  Sight ALL = new AllUnits();

  /** Those of one unit alone. */
  static Sight of(String unitCode) {
    return new OneUnit(unitCode);
  }

  /** All units. */
  record AllUnits() implements Sight {}

  /**
   * One unit.
   *
   * @param code the unit's; a code that nothing is on record of sees nothing
   */
  record OneUnit(String code) implements Sight {}
}
