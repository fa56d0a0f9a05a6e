package org.dualwatch.store;

import org.dualwatch.value.Spelling;

/**
 * What tells a project: its code where two have one, else its name.
 *
 * @param code the key of its code; empty where it has none
 * @param name the key of its name; empty where none is stated
 */
record Project(String code, String name) {

  /** The project of a code and a name as they are written. */
  static Project of(String code, String name) {
    return new Project(Spelling.key(code), Spelling.key(name));
  }

  boolean isCoded() {
    return !code.isEmpty();
  }
}
