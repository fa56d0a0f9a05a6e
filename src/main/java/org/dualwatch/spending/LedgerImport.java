package org.dualwatch.spending;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** Loads a ledger export into the embedded ledger. */
public final class LedgerImport {

  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private final DataSource embedded;

  /**
   * @param embedded the embedded ledger, with the tables of {@link LedgerSchema}
   */
  public LedgerImport(DataSource embedded) {
    this.embedded = embedded;
  }

  /**
   * Loads all rows of a file, or none. A row replaces the one of the same key, so that loading a
   * file again changes nothing.
   *
   * @param csv UTF-8 with or without a byte order mark, or GB18030; separated by commas, the first
   *     line naming the table's columns in any order and case; amounts in 元, in the flat ledger
   *     also in 万元 where the heading says so
   * @return how many rows were loaded
   * @throws LedgerFileException if the file does not say what the table needs
   */
  public int importFile(LedgerTable table, LedgerExport csv)
      throws LedgerFileException, IOException, SQLException {
    Charset charset = ExportCharset.of(csv);
    try (Reader text = new InputStreamReader(csv.open(), charset)) {
      Iterator<CsvRecord> records = records(text);
      return load(table, () -> records.hasNext() ? line(records.next()) : Line.END);
    } catch (CsvParseException e) {
      throw notCsv(e);
    }
  }

  /**
   * Loads rows that were read from another kind of file, all or none.
   *
   * @param rows the texts of all cells, the first row with any text naming the columns
   * @return how many rows were loaded
   * @throws LedgerFileException if the rows do not say what the table needs
   */
  public int importRows(LedgerTable table, List<List<String>> rows)
      throws LedgerFileException, SQLException {
    AtomicInteger next = new AtomicInteger();
    return load(
        table,
        () -> {
          int row = next.getAndIncrement();
          return row < rows.size() ? new Line(row + 1, rows.get(row)) : Line.END;
        });
  }

  private int load(LedgerTable table, Supplier<Line> lines)
      throws LedgerFileException, SQLException {
    try (Connection connection = embedded.getConnection()) {
      connection.setAutoCommit(false);
      try (LedgerWriter writer = new LedgerWriter(connection, table)) {
        int rows = copy(lines, writer);
        connection.commit();
        return rows;
      } finally {
        connection.rollback(); // of what was not committed
        connection.setAutoCommit(true);
      }
    }
  }

  private static int copy(Supplier<Line> lines, LedgerWriter writer)
      throws LedgerFileException, SQLException {
    Line header = next(lines);
    if (header.isEnd()) {
      throw LedgerFileException.ofFile("", "第一行为列名的表格");
    }
    writer.header(header.number(), header.values());
    int rows = 0;
    for (Line row = next(lines); !row.isEnd(); row = next(lines)) {
      writer.write(row.number(), row.values());
      rows++;
    }
    writer.flush();
    return rows;
  }

  /** The next line with any text: spreadsheets keep rows that were cleared. */
  private static Line next(Supplier<Line> lines) {
    Line line = lines.get();
    while (line.isBlank()) {
      line = lines.get();
    }
    return line;
  }

  private static Line line(CsvRecord row) {
    return new Line(row.getStartingLineNumber(), row.getFields());
  }

  private static Iterator<CsvRecord> records(Reader decoded) throws IOException {
    PushbackReader text = new PushbackReader(decoded);
    int first = text.read();
    if (first >= 0 && first != BYTE_ORDER_MARK) {
      text.unread(first);
    }
    return CsvReader.builder()
        .allowUnclosedQuote(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .ofCsvRecord(text)
        .iterator();
  }

  /** Such as a quote that is never closed: an export that was cut off. */
  private static LedgerFileException notCsv(CsvParseException e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    return LedgerFileException.ofFile(
        e.getMessage() + "：" + cause.getMessage(), "逗号分隔、引号成对的完整 CSV");
  }

  /** One line of a file, counted from 1. */
  private record Line(long number, List<String> values) {

    static final Line END = new Line(0, List.of());

    boolean isEnd() {
      return number == 0;
    }

    boolean isBlank() {
      return !isEnd() && values.stream().allMatch(String::isBlank);
    }
  }
}
