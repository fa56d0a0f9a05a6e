package org.dualwatch.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dualwatch.document.Block;
import org.dualwatch.document.Block.Cell;
import org.dualwatch.document.Block.Paragraph;
import org.dualwatch.document.Block.Row;
import org.dualwatch.document.Block.Table;
import org.dualwatch.document.Document;
import org.dualwatch.document.Format;
import org.dualwatch.finding.Place;

/**
 * The tables of a text that has lost them: word processors that save a document as plain text write
 * each cell on a line of its own and mark neither rows nor cells. Only the form's own labels tell
 * where they were; where these leave more than one reading, there is none.
 */
final class LineTables {

  /** More headings than any form has. */
  private static final int MOST_COLUMNS = 16;

  private final List<Line> lines;
  private final List<Block> blocks = new ArrayList<>();
  private int tables;
  private boolean torn;

  /** One line of the text, blank ones too. */
  record Line(String text, Place place) {

    boolean isBlank() {
      return text.isBlank();
    }
  }

  /**
   * What came of it.
   *
   * @param torn whether indicators were found whose rows cannot be told
   */
  record Restored(Document document, boolean torn) {}

  private LineTables(List<Line> lines) {
    this.lines = lines;
  }

  /** The document with its tables, or as it is where it has tables or none can be found. */
  static Restored of(Document document) {
    boolean bare =
        document.format() == Format.TEXT
            && document.blocks().stream().allMatch(Paragraph.class::isInstance);
    if (!bare) {
      return new Restored(document, false);
    }
    LineTables restored = new LineTables(lines(document));
    return restored.restore()
        ? new Restored(
            new Document(document.format(), restored.blocks, document.remarks()), restored.torn)
        : new Restored(document, false);
  }

  /** All lines, those between that are blank too: a blank line is an empty cell. */
  private static List<Line> lines(Document document) {
    List<Line> lines = new ArrayList<>();
    int next = 1;
    for (Block block : document.blocks()) {
      Paragraph paragraph = (Paragraph) block;
      if (paragraph.place() instanceof Place.InLines at) {
        for (; next < at.line(); next++) {
          lines.add(new Line("", new Place.InLines(next)));
        }
        next++;
      }
      lines.add(new Line(paragraph.text(), paragraph.place()));
    }
    return lines;
  }

  /** Whether any indicators were found. */
  private boolean restore() {
    int from = 0;
    int heading = nextHeading(from);
    boolean any = heading >= 0;
    while (heading >= 0) {
      int width = headingsAt(heading);
      restoreHead(from, heading);
      int rows = heading + width;
      int limit = nextForm(rows);
      Optional<List<List<Line>>> indicators =
          LineRows.of(lines.subList(heading, rows), lines.subList(rows, limit));
      torn |= indicators.isEmpty();
      addTable(heading, width, indicators.orElse(List.of()));
      from = limit;
      heading = nextHeading(from);
    }
    return any;
  }

  private int nextHeading(int from) {
    for (int i = from; i < lines.size(); i++) {
      if (headingsAt(i) > 0) {
        return i;
      }
    }
    return -1;
  }

  /** How many lines from here on are the headings of indicators; 0 where none are. */
  private int headingsAt(int from) {
    int end = from;
    boolean name = false;
    boolean value = false;
    while (end < lines.size()
        && end - from < MOST_COLUMNS
        && IndicatorColumn.of(lines.get(end).text()).isPresent()) {
      IndicatorColumn column = IndicatorColumn.of(lines.get(end).text()).get();
      name |= column == IndicatorColumn.NAME;
      value |= column == IndicatorColumn.VALUE;
      end++;
    }
    return name && value ? end - from : 0;
  }

  /** Where the heading of the next form begins, or the text ends. */
  private int nextForm(int from) {
    for (int i = from; i < lines.size(); i++) {
      if (Preface.isFormTitle(Fields.of(lines.get(i).text(), lines.get(i).place()).text())) {
        return i;
      }
    }
    return lines.size();
  }

  /**
   * Lines above the first label stay lines; from there on a label is a row with what follows it.
   */
  private void restoreHead(int from, int to) {
    int at = from;
    while (at < to && HeadLabel.of(lines.get(at).text()).isEmpty()) {
      at++;
    }
    boolean coded = at - from >= 2 && declares(lines.get(at - 1)) && !lines.get(at - 2).isBlank();
    int paragraphs = coded ? at - 2 : at;
    for (Line line : lines.subList(from, paragraphs)) {
      blocks.add(new Paragraph(line.text(), line.place()));
    }
    List<Row> rows = new ArrayList<>();
    if (coded) {
      rows.add(row(lines.subList(at - 2, at)));
    }
    while (at < to) {
      int end = at + 1;
      while (end < to && HeadLabel.of(lines.get(end).text()).isEmpty()) {
        end++;
      }
      addHeadRows(lines.get(at), lines.subList(at + 1, end), rows);
      at = end;
    }
    if (!rows.isEmpty()) {
      tables++;
      blocks.add(new Table(tables, rows));
    }
  }

  /** An amount is the line after its label; what follows the amounts is the purpose below them. */
  private static void addHeadRows(Line label, List<Line> right, List<Row> rows) {
    HeadLabel meaning = HeadLabel.of(label.text()).orElseThrow();
    List<Line> stated = right.stream().filter(line -> !line.isBlank()).toList();
    if (meaning.isGroup()) {
      rows.add(row(List.of(label)));
    } else if (meaning.isAmount()) {
      Line amount = right.isEmpty() ? new Line("", label.place()) : right.get(0);
      rows.add(row(List.of(new Line("", label.place()), label, amount)));
      right.stream()
          .skip(1)
          .filter(line -> !line.isBlank())
          .forEach(line -> rows.add(row(List.of(new Line("", line.place()), line))));
    } else {
      List<Line> cells = new ArrayList<>(List.of(label));
      cells.add(joined(stated, label));
      rows.add(row(cells));
    }
  }

  private static Line joined(List<Line> stated, Line label) {
    return stated.isEmpty()
        ? new Line("", label.place())
        : new Line(
            String.join("\n", stated.stream().map(Line::text).toList()), stated.get(0).place());
  }

  private static boolean declares(Line line) {
    return !AmountReader.declaredUnit(line.text()).isEmpty();
  }

  private void addTable(int heading, int width, List<List<Line>> indicators) {
    List<Row> rows = new ArrayList<>();
    rows.add(row(lines.subList(heading, heading + width)));
    indicators.forEach(cells -> rows.add(row(cells)));
    tables++;
    blocks.add(new Table(tables, rows));
  }

  private static Row row(List<Line> lines) {
    List<Cell> cells = new ArrayList<>();
    for (Line line : lines) {
      cells.add(new Cell(line.text(), cells.size(), 1, false, line.place()));
    }
    return new Row(cells);
  }
}
