package org.dualwatch.finding;

/** Where something stands in a department's own file, in terms that a person can see there. */
public sealed interface Place {

  /** The file as a whole. */
  Place WHOLE_FILE = new WholeFile();

  /** The place in words, such as 表4 第2行 第5格. */
  String text();

  /** The place in English, such as table 4, row 2, cell 5. */
  String en();

  /** The file itself, or something that has no single place in it. */
  record WholeFile() implements Place {
    @Override
    public String text() {
      return "整个文件";
    }

    @Override
    public String en() {
      return "the whole file";
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

    @Override
    public String en() {
      return "table " + table + ", row " + row + ", cell " + cell;
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

    @Override
    public String en() {
      return "paragraph " + paragraph;
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

    @Override
    public String en() {
      return "line " + line;
    }
  }

  /**
   * A cell of a worksheet.
   *
   * @param sheet the name on its tab; empty where the file has none, as a CSV file
   * @param row its number, from 1
   * @param column its number, from 1, which programs show as a letter
   */
  record InSheet(String sheet, int row, int column) implements Place {

    private static final int LETTERS = 26;

    @Override
    public String text() {
      return (sheet.isEmpty() ? "" : "Sheet " + sheet + " · ") + address();
    }

    @Override
    public String en() {
      return text();
    }

    /** The cell as programs name it, such as C12. */
    public String address() {
      StringBuilder letters = new StringBuilder();
      for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
        letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
      }
      return letters.append(row).toString();
    }
  }

  /**
   * A line of a printed page, or a row of a table on it.
   *
   * @param page its number, from 1
   * @param line its number on the page, from 1
   */
  record OnPage(int page, int line) implements Place {
    @Override
    public String text() {
      return "第" + page + "页 第" + line + "行";
    }

    @Override
    public String en() {
      return "page " + page + ", line " + line;
    }
  }

  /**
   * A value of a JSON file.
   *
   * @param pointer its JSON Pointer (RFC 6901)
   */
  record InJson(String pointer) implements Place {
    @Override
    public String text() {
      return "JSON " + pointer;
    }

    @Override
    public String en() {
      return text();
    }
  }
}
