package org.dualwatch.marking;

/**
 * What a department gets of its file: a marked copy, a list where there can be none, or why not.
 */
public sealed interface Marked {

  /** A file to look at. */
  final class Copy implements Marked {
    private final byte[] bytes;
    private final String listEnding;

    /**
     * A file.
     *
     * @param listEnding empty for a copy in the file's own format; else what a list's name ends in
     */
    Copy(byte[] bytes, String listEnding) {
      this.bytes = bytes.clone();
      this.listEnding = listEnding;
    }

    public byte[] bytes() {
      return bytes.clone();
    }

    /** What the name ends in, behind all of the file's own name; empty for the same format. */
    public String listEnding() {
      return listEnding;
    }
  }

  /**
   * There is none.
   *
   * @param reason a plain sentence without its full stop
   */
  record Not(String reason) implements Marked {}
}
