package org.dualwatch.finding;

/**
 * What a finding is about.
 *
 * @param table the target table's number in its document; 0 where the finding is about the whole
 *     document
 * @param project the project's name as the table states it, empty where it states none
 * @param indicator the level 3 indicator's name, empty where the finding is not about one
 */
public record Subject(int table, String project, String indicator, Place place) {

  /** The whole file. */
  public static final Subject FILE = new Subject(0, "", "", Place.WHOLE_FILE);
}
