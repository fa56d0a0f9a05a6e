package org.dualwatch.dashboard;

import java.util.List;

/**
 * A table of a page: the same rows as HTML, as a sheet and as JSON.
 *
 * @param id its name among the tables of the page, in JSON and as an anchor
 * @param title its heading
 * @param empty what is said, and what to do, where it has no rows
 */
public record Listing(
    String id, String title, List<Column> columns, List<List<Cell>> rows, String empty) {

  public Listing {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * A column.
   *
   * @param key its name in JSON
   * @param heading with the unit of its numbers
   * @param width in characters, for a sheet
   */
  public record Column(String key, String heading, Kind kind, int width) {}

  /** What a column's cells hold. */
  public enum Kind {
    TEXT(false),
    /** 元 inside; 万元 with two decimals shown. */
    MONEY(true),
    /** Percent with two decimals. */
    PERCENT(true),
    COUNT(true),
    DAY(false),
    LIGHT(false);

    private final boolean number;

    Kind(boolean number) {
      this.number = number;
    }

    /** Whether cells are numbers, which stand at the right. */
    public boolean isNumber() {
      return number;
    }
  }
}
