package org.dualwatch.report;

/** One form for a unit, as a file. */
public final class FormFile {

  private final String path;
  private final byte[] content;

  FormFile(String path, byte[] content) {
    this.path = path;
    this.content = content.clone();
  }

  /** Where it is written, relative to the outbox. */
  public String path() {
    return path;
  }

  /** What is written. */
  public byte[] content() {
    return content.clone();
  }
}
