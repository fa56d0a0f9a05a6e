package org.dualwatch.review;

import java.util.List;
import java.util.stream.Stream;

/**
 * A column of a sheet.
 *
 * @param width in characters
 */
record XlsxColumn(String heading, int width) {

  /** Columns written as heading, a space, width, with commas between them. */
  static List<XlsxColumn> list(String columns) {
    return Stream.of(columns.split(",", -1))
        .map(column -> column.strip().split(" ", -1))
        .map(parts -> new XlsxColumn(parts[0], Integer.parseInt(parts[1])))
        .toList();
  }
}
