package org.dualwatch.document;

/** One file of an archive that people packed to send several at once. */
public final class Bundled {

  private final String name;
  private final byte[] bytes;

  /**
   * A file.
   *
   * @param name its name without folders, hostile until escaped
   */
  public Bundled(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes.clone();
  }

  public String name() {
    return name;
  }

  public byte[] bytes() {
    return bytes.clone();
  }
}
