package org.dualwatch.rule;

import java.time.LocalDate;

/**
 * What a judgement depends on besides the document.
 *
 * @param folderUnit the code of the unit whose folder the file lay in, empty where it came by the
 *     command line
 * @param folderName the name that this unit is registered with, likewise
 * @param asOf the day of the judgement; rules know no other clock
 */
public record Circumstances(String folderUnit, String folderName, LocalDate asOf) {

  /** Circumstances in which the unit's name is not known. */
  public Circumstances(String folderUnit, LocalDate asOf) {
    this(folderUnit, "", asOf);
  }
}
