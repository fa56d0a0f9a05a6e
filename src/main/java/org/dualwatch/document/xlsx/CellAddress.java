package org.dualwatch.document.xlsx;

import java.util.Optional;
import org.dualwatch.document.sheet.Range;
import org.dualwatch.document.sheet.Sheet;

/** A cell as files name it, such as C12; row and column are from 0. */
record CellAddress(int row, int column) {

  private static final int LETTERS = 26;
  private static final int LONGEST = 10;

  /** Reads an address, empty where it is none or lies outside of every sheet. */
  static Optional<CellAddress> of(String written) {
    int length = written.length();
    int at = 0;
    int column = 0;
    while (at < length && at < 4 && written.charAt(at) >= 'A' && written.charAt(at) <= 'Z') {
      column = column * LETTERS + written.charAt(at) - 'A' + 1;
      at++;
    }
    int digits = at;
    int row = 0;
    while (at < length && length <= LONGEST && isDigit(written.charAt(at))) {
      row = row * 10 + written.charAt(at) - '0';
      at++;
    }
    boolean whole = at == length && digits > 0 && digits < length && written.charAt(digits) != '0';
    return whole && column <= Sheet.COLUMNS && row <= Sheet.ROWS
        ? Optional.of(new CellAddress(row - 1, column - 1))
        : Optional.empty();
  }

  /** Reads a range such as A1:C3, or a single cell. */
  static Optional<Range> range(String written) {
    int colon = written.indexOf(':');
    Optional<CellAddress> from = of(colon < 0 ? written : written.substring(0, colon));
    Optional<CellAddress> to = colon < 0 ? from : of(written.substring(colon + 1));
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    CellAddress first = from.get();
    CellAddress last = to.get();
    return first.row <= last.row && first.column <= last.column
        ? Optional.of(new Range(first.row, first.column, last.row, last.column))
        : Optional.empty();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
