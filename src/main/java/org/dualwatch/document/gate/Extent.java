package org.dualwatch.document.gate;

/** Counts what a document holds while it is read, and ends the reading where it is too much. */
public final class Extent {

  private int tables;
  private int rows;
  private int cells;
  private int paragraphs;
  private long characters;

  /** Counts a table and returns its number, from 1. */
  public int table() throws ContentRefused {
    tables++;
    check(tables, Limits.TABLES, "个表格");
    return tables;
  }

  public void row() throws ContentRefused {
    rows++;
    check(rows, Limits.ROWS, "行");
  }

  public void cell() throws ContentRefused {
    cells++;
    check(cells, Limits.CELLS, "个单元格");
  }

  public void paragraph() throws ContentRefused {
    paragraphs++;
    check(paragraphs, Limits.PARAGRAPHS, "个段落");
  }

  public void text(int length) throws ContentRefused {
    characters += length;
    check(characters, Limits.CHARACTERS, "个字符");
  }

  private static void check(long count, long limit, String unit) throws ContentRefused {
    if (count > limit) {
      throw Refusals.tooComplex("超过 " + limit + unit, "不超过 " + limit + unit);
    }
  }
}
