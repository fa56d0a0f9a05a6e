package org.dualwatch.finding;

/**
 * What was found against what was expected, as the people read it, units said; each may be empty.
 *
 * @param difference by how much, for amounts
 */
public record Evidence(String found, String expected, String difference) {

  /** For a finding whose message says it all. */
  public static final Evidence NONE = new Evidence("", "", "");

  /** Something found that speaks for itself. */
  public static Evidence of(String found) {
    return new Evidence(found, "", "");
  }

  /** Something found where something else was expected. */
  public static Evidence of(String found, String expected) {
    return new Evidence(found, expected, "");
  }
}
