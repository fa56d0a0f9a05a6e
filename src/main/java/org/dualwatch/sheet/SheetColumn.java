package org.dualwatch.sheet;

import java.util.List;
import java.util.stream.Stream;

/**
 * A column of a sheet.
 *
 * @param width in characters
 */
public record SheetColumn(String heading, int width, Kind kind) {

  /** What a column's cells hold, and so how a program shows them. */
  public enum Kind {
    TEXT("@"),
    /** 万元: two decimals, more where the amount has them. */
    AMOUNT("0.00####"),
    /** Percent or percentage points. */
    PERCENT("0.00"),
    COUNT("0");

    private final String format;

    Kind(String format) {
      this.format = format;
    }

    String format() {
      return format;
    }
  }

  /** Columns of text, written as heading, a space, width, with commas between them. */
  public static List<SheetColumn> texts(String columns) {
    return list(Kind.TEXT, columns);
  }

  /** Columns of one kind, written the same way. */
  static List<SheetColumn> list(Kind kind, String columns) {
    return Stream.of(columns.split(",", -1))
        .map(column -> column.strip().split(" ", -1))
        .map(parts -> new SheetColumn(parts[0], Integer.parseInt(parts[1]), kind))
        .toList();
  }
}
