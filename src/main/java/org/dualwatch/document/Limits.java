package org.dualwatch.document;

/**
 * How much of a file is read. A form has some 60 cells and 2,500 characters, a whole department's
 * file several hundred forms; the limits stand far above that and far below what could harm.
 */
final class Limits {

  static final int FILE_BYTES = 32 << 20;
  static final int ENTRIES = 512;
  static final int ENTRY_BYTES = 48 << 20;
  static final int UNPACKED_BYTES = 96 << 20;
  static final int PACKING_RATIO = 400;
  static final int XML_DEPTH = 256;
  static final int NAMES = 2_000;
  static final int ATTRIBUTES = 512;
  static final int ELEMENTS = 5_000_000;
  static final int TABLES = 5_000;
  static final int ROWS = 50_000;
  static final int CELLS = 200_000;
  static final int PARAGRAPHS = 400_000;
  static final int CHARACTERS = 10_000_000;

  /** Word itself allows 63 columns in a table ([MS-OI29500] 2.1.123). */
  static final int SPAN = 63;

  static final int COLUMNS = 1_024;
  static final int NESTED_FIELDS = 32;

  private Limits() {}
}
