package org.dualwatch.document.gate;

/**
 * How much of a file is read. A form has some 60 cells and 2,500 characters, a whole department's
 * file several hundred forms; the limits stand far above that and far below what could harm.
 */
public final class Limits {

  public static final int FILE_BYTES = 32 << 20;

  /** Of a file that is marked: the copy is kept in the record until it is delivered. */
  public static final int MARKED_BYTES = 8 << 20;

  /** Of web pages, comma-separated and JSON files, which are larger in memory than they look. */
  public static final int MARKUP_BYTES = 8 << 20;

  public static final int PAGE_ELEMENTS = 500_000;
  public static final int FIELD_CHARACTERS = 100_000;
  public static final int JSON_DEPTH = 32;
  public static final int ENTRIES = 512;
  public static final int ENTRY_BYTES = 48 << 20;
  public static final int UNPACKED_BYTES = 96 << 20;
  public static final int PACKING_RATIO = 400;
  public static final int XML_DEPTH = 256;
  public static final int NAMES = 2_000;
  public static final int ATTRIBUTES = 512;
  public static final int ELEMENTS = 5_000_000;
  public static final int TABLES = 5_000;
  public static final int ROWS = 50_000;
  public static final int CELLS = 200_000;
  public static final int PARAGRAPHS = 400_000;
  public static final int CHARACTERS = 10_000_000;

  /** Word itself allows 63 columns in a table ([MS-OI29500] 2.1.123). */
  public static final int SPAN = 63;

  public static final int COLUMNS = 1_024;
  public static final int NESTED_FIELDS = 32;

  private Limits() {}
}
