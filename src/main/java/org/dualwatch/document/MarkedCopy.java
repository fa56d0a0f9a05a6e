package org.dualwatch.document;

/** What came of writing notes into a copy of a file: the copy, or why there is none. */
public sealed interface MarkedCopy {

  /** The copy, in the format of the file. */
  final class Made implements MarkedCopy {
    private final byte[] bytes;

    public Made(byte[] bytes) {
      this.bytes = bytes.clone();
    }

    public byte[] bytes() {
      return bytes.clone();
    }
  }

  /** There is none; the file is as it was. */
  record None(Hindrance hindrance) implements MarkedCopy {}
}
