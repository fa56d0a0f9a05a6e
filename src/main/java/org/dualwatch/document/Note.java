package org.dualwatch.document;

import org.dualwatch.finding.Place;
import org.dualwatch.finding.Severity;

/**
 * What is to be written beside one place of a file.
 *
 * @param severity how grave the gravest of it is, which chooses the colour
 * @param text lines for people, hostile until escaped for the format
 */
public record Note(Place place, Severity severity, String text) {

  /**
   * The same to stand elsewhere: it says which place it is about, unless that is the whole file.
   */
  public Note sayingItsPlace() {
    return place.equals(Place.WHOLE_FILE)
        ? this
        : new Note(place, severity, place.text() + "：\n" + text);
  }
}
