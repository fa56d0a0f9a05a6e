package org.dualwatch.marking;

import org.dualwatch.finding.Bilingual;

/**
 * What a department gets of its file: a marked copy, a list where there can be none, or why not.
 */
public sealed interface Marked {

  /** A file to look at. */
  final class Copy implements Marked {
    private final byte[] bytes;
    private final String listEnding;
    private final Bilingual whyList;

    private Copy(byte[] bytes, String listEnding, Bilingual whyList) {
      this.bytes = bytes.clone();
      this.listEnding = listEnding;
      this.whyList = whyList;
    }

    /** The file itself with marks. */
    static Copy ofFile(byte[] bytes) {
      return new Copy(bytes, "", Bilingual.NONE);
    }

    /**
     * A list in its stead.
     *
     * @param ending what its name ends in
     * @param why the file itself cannot be marked
     */
    static Copy list(byte[] bytes, String ending, Bilingual why) {
      return new Copy(bytes, ending, why);
    }

    public byte[] bytes() {
      return bytes.clone();
    }

    /** What the name ends in, behind all of the file's own name; empty for the same format. */
    public String listEnding() {
      return listEnding;
    }

    /** Why it is a list, amid a sentence; {@link Bilingual#NONE} for a copy. */
    public Bilingual whyList() {
      return whyList;
    }

    /** Whether it is a list, and not the file itself. */
    public boolean isList() {
      return !listEnding.isEmpty();
    }
  }

  /**
   * There is none, as nothing is to be marked.
   *
   * @param reason a plain sentence without its full stop
   */
  record Not(String reason) implements Marked {}
}
