package org.dualwatch.document;

/** What a file is, by its content. */
public enum Format {
  DOCX("docx"),
  DOC("doc"),
  XLSX("xlsx"),
  XLS("xls"),
  PDF("pdf"),
  HTML("html"),
  TEXT("text"),
  CSV("csv"),
  JSON("json");

  private final String id;

  Format(String id) {
    this.id = id;
  }

  /** The word in JSON. */
  public String id() {
    return id;
  }
}
