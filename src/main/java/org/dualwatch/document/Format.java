package org.dualwatch.document;

/** What a file is, by its content. */
public enum Format {
  DOCX("docx"),
  TEXT("text");

  private final String id;

  Format(String id) {
    this.id = id;
  }

  /** The word in JSON. */
  public String id() {
    return id;
  }
}
