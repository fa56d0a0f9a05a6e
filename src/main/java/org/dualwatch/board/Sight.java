package org.dualwatch.board;

/** Whose projects may be seen. */
public sealed interface Sight {

  /** All units. */
  record All() implements Sight {}

  /** One unit alone. */
  record One(String unitCode) implements Sight {}

  static Sight all() {
    return new All();
  }

  static Sight of(String unitCode) {
    return new One(unitCode);
  }
}
