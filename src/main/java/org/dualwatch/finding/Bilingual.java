package org.dualwatch.finding;

/** One sentence in the department's language and in English. */
public record Bilingual(String zh, String en) {

  /** For a finding that needs no such sentence. */
  public static final Bilingual NONE = new Bilingual("", "");
}
