package org.dualwatch.spending;

/** A ledger export that cannot be loaded; nothing of it was. The message is for people. */
public final class LedgerFileException extends Exception {

  private static final long serialVersionUID = 1L;

  private final long line;
  private final String column;
  private final String found;
  private final String expected;

  /**
   * A place of the file that does not fit.
   *
   * @param line from 1; 0 where the file as a whole is meant
   * @param column empty where the line as a whole is meant
   * @param found empty where there is nothing
   * @param expected what should stand there, in Chinese
   */
  public LedgerFileException(long line, String column, String found, String expected) {
    super(message(line, column, found, expected));
    this.line = line;
    this.column = column;
    this.found = found;
    this.expected = expected;
  }

  /** A file that cannot be read at all. */
  public static LedgerFileException ofFile(String found, String expected) {
    return new LedgerFileException(0, "", found, expected);
  }

  /** The file's line, from 1, the header's included; 0 where the file as a whole is meant. */
  public long line() {
    return line;
  }

  /** The column's name, empty where the line as a whole is meant. */
  public String column() {
    return column;
  }

  /** What stands there, shortened. */
  public String found() {
    return found;
  }

  /** What should stand there, in Chinese. */
  public String expected() {
    return expected;
  }

  private static String message(long line, String column, String found, String expected) {
    String row = line == 0 ? "文件" : "第" + line + "行";
    String where = column.isEmpty() ? row : row + "“" + column + "”列";
    String what = found.isEmpty() ? "为空" : "为“" + found + "”";
    return where + what + "，应为：" + expected + "。整个文件未导入，改正后请重新导入。";
  }
}
