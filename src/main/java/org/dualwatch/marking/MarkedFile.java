package org.dualwatch.marking;

/** A marked copy, or a list, as it goes to a unit. */
public final class MarkedFile {

  private final String id;
  private final String path;
  private final byte[] bytes;

  /**
   * A file.
   *
   * @param id the same for the same drop
   * @param path where it is written, relative to the outbox
   */
  public MarkedFile(String id, String path, byte[] bytes) {
    this.id = id;
    this.path = path;
    this.bytes = bytes.clone();
  }

  public String id() {
    return id;
  }

  public String path() {
    return path;
  }

  public byte[] bytes() {
    return bytes.clone();
  }
}
