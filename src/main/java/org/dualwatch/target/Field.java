package org.dualwatch.target;

import org.dualwatch.finding.Place;

/**
 * One text of a form and where it stands.
 *
 * @param text without white space around it and without line breaks; empty where the form has none
 * @param raw the cell as it stands
 */
public record Field(String text, String raw, Place place) {

  /** A field that the form does not have, or has empty. */
  public static Field missing(Place place) {
    return new Field("", "", place);
  }

  /** Whether nothing is stated. */
  public boolean isBlank() {
    return text.isEmpty();
  }
}
