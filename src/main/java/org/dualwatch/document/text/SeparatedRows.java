package org.dualwatch.document.text;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.dualwatch.document.Block;
import org.dualwatch.document.Document;
import org.dualwatch.document.Format;
import org.dualwatch.document.gate.ContentRefused;
import org.dualwatch.document.gate.Extent;
import org.dualwatch.document.gate.Limits;
import org.dualwatch.document.gate.Refusals;
import org.dualwatch.finding.Place;

/** Rows whose cells a separator parts (RFC 4180), as one table of one worksheet. */
final class SeparatedRows {

  /** Indicators take at least this many columns; fewer may be prose with a comma. */
  private static final int LEAST_COLUMNS = 3;

  private static final int LEAST_ROWS = 2;

  /** Of a text that is too large anyway, its beginning tells what it is. */
  private static final int OPENING = 1 << 16;

  private static final int RECORD_CHARACTERS = 4 * Limits.FIELD_CHARACTERS;

  private SeparatedRows() {}

  /**
   * Whether a text is such rows: at least half of them have as many cells as the widest. Programs
   * leave off empty cells at the end of rows, and a title may stand alone in its line.
   */
  static boolean are(String text, char separator) {
    String seen = text.length() > Limits.MARKUP_BYTES ? text.substring(0, OPENING) : text;
    if (!hasEnough(seen, separator)) {
      return false;
    }
    Widths widths = new Widths();
    try {
      for (CsvRecord row : reader(seen, separator)) {
        widths.add(row);
      }
    } catch (CsvParseException e) {
      // What came before it tells whether a quote is missing or the file is none of this kind.
      return widths.agree();
    }
    return widths.agree();
  }

  private static boolean hasEnough(String text, char separator) {
    int found = 0;
    int at = text.indexOf(separator);
    while (at >= 0) {
      found++;
      if (found == LEAST_ROWS * (LEAST_COLUMNS - 1)) {
        return true;
      }
      at = text.indexOf(separator, at + 1);
    }
    return false;
  }

  /** How many rows have how many cells. */
  private static final class Widths {
    private int widest;
    private int ofWidest;
    private int filled;
    private boolean firstOpen;

    private void add(CsvRecord row) {
      int width = row.getFieldCount();
      if (width == 1 && row.getField(0).isBlank()) {
        return;
      }
      filled++;
      if (width > widest) {
        widest = width;
        ofWidest = 0;
        // Where the widest rows begin with TAB, it stands before each cell, not between cells.
        firstOpen = row.getField(0).isBlank();
      }
      if (width == widest) {
        ofWidest++;
        firstOpen &= row.getField(0).isBlank();
      }
    }

    private boolean agree() {
      return widest >= LEAST_COLUMNS
          && ofWidest >= LEAST_ROWS
          && ofWidest * 2 >= filled
          && !firstOpen;
    }
  }

  static Document read(String text, char separator) throws ContentRefused {
    if (text.length() > Limits.MARKUP_BYTES) {
      throw Refusals.tooLarge(text.length(), Limits.MARKUP_BYTES);
    }
    Extent extent = new Extent();
    int number = extent.table();
    List<Block.Row> rows = new ArrayList<>();
    int record = 0;
    try {
      for (Iterator<CsvRecord> all = reader(text, separator).iterator(); all.hasNext(); ) {
        CsvRecord fields = all.next();
        record++;
        rows.add(row(fields, record, extent));
      }
    } catch (CsvParseException e) {
      Place place = new Place.InSheet("", record + 1, 1);
      throw Refusals.unreadable("引号不成对或过长的单元格", "CSV", place);
    }
    return new Document(Format.CSV, List.of(new Block.Table(number, rows)));
  }

  private static Block.Row row(CsvRecord fields, int record, Extent extent) throws ContentRefused {
    extent.row();
    List<Block.Cell> cells = new ArrayList<>(fields.getFieldCount());
    for (String field : fields.getFields()) {
      extent.cell();
      extent.text(field.length());
      Place place = new Place.InSheet("", record, cells.size() + 1);
      cells.add(new Block.Cell(lines(field), cells.size(), 1, false, place));
    }
    return new Block.Row(cells);
  }

  private static String lines(String field) {
    return field.indexOf('\r') < 0 ? field : field.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static CsvReader<CsvRecord> reader(String text, char separator) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .skipEmptyLines(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .build(
            CsvRecordHandler.builder()
                .maxFields(Limits.COLUMNS)
                .maxFieldSize(Limits.FIELD_CHARACTERS)
                .maxRecordSize(RECORD_CHARACTERS)
                .build(),
            text);
  }
}
