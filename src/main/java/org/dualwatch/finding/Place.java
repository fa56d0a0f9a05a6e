package org.dualwatch.finding;

/** Where something stands in a department's own file, in terms that a person can see there. */
public sealed interface Place {

  /** The file as a whole. */
  Place WHOLE_FILE = new WholeFile();

  /** The place in words, such as 表4 第2行 第5格. */
  String text();

  /** The file itself, or something that has no single place in it. */
  record WholeFile() implements Place {
    @Override
    public String text() {
      return "整个文件";
    }
  }

  /**
   * A cell of a table.
   *
   * @param table the table's number in the document, from 1, nested tables counted where they begin
   * @param row the row's number in the table, from 1
   * @param cell the cell's number in its row, from 1, as cells stand in the row (a merged cell is
   *     one)
   */
  record InTable(int table, int row, int cell) implements Place {
    @Override
    public String text() {
      return "表" + table + " 第" + row + "行 第" + cell + "格";
    }
  }

  /**
   * A paragraph outside of tables.
   *
   * @param paragraph its number among them, from 1
   */
  record InParagraphs(int paragraph) implements Place {
    @Override
    public String text() {
      return "第" + paragraph + "段";
    }
  }

  /**
   * A line of a text file.
   *
   * @param line its number, from 1
   */
  record InLines(int line) implements Place {
    @Override
    public String text() {
      return "第" + line + "行";
    }
  }
}
