package org.dualwatch.finding;

import java.util.Arrays;
import java.util.Optional;

/** The languages that people are answered in. */
public enum Language {
  ZH("zh"),
  EN("en");

  private final String id;

  Language(String id) {
    this.id = id;
  }

  /** The word in settings and in JSON. */
  public String id() {
    return id;
  }

  /** The language of a word; empty where it is none. */
  public static Optional<Language> of(String id) {
    return Arrays.stream(values()).filter(language -> language.id.equals(id)).findFirst();
  }
}
