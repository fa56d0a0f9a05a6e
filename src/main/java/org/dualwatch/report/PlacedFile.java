package org.dualwatch.report;

/** A file and where it goes: a form for a unit, or a report. */
public final class PlacedFile {

  private final String path;
  private final byte[] content;

  /**
   * @param path relative to the folder that it goes to
   */
  public PlacedFile(String path, byte[] content) {
    this.path = path;
    this.content = content.clone();
  }

  /** Where it is written, relative to the outbox for a form and to the reports for a report. */
  public String path() {
    return path;
  }

  /** What is written. */
  public byte[] content() {
    return content.clone();
  }
}
