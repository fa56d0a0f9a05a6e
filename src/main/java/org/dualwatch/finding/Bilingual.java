package org.dualwatch.finding;

/** One sentence in the department's language and in English. */
public record Bilingual(String zh, String en) {

  /** For a finding that needs no such sentence. */
  public static final Bilingual NONE = new Bilingual("", "");

  /** The sentence in a language, empty where it has none. */
  public String in(Language language) {
    return switch (language) {
      case ZH -> zh;
      case EN -> en;
    };
  }
}
