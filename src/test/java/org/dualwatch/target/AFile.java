package org.dualwatch.target;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.dualwatch.document.Block;
import org.dualwatch.document.Document;
import org.dualwatch.document.Format;
import org.dualwatch.finding.Place;
import org.dualwatch.value.ValueGrammar;

/**
 * Builds a document for tests. A cell is a text; each → at its end makes it a column wider, and ↑
 * alone is a cell that continues the one above.
 */
final class AFile {

  private final List<Block> blocks = new ArrayList<>();
  private int tables;
  private int paragraphs;
  private OptionalInt folderYear = OptionalInt.of(2025);

  private AFile() {}

  static AFile of(AForm... forms) {
    AFile file = new AFile();
    Arrays.stream(forms).forEach(file::with);
    return file;
  }

  static List<String> row(String... cells) {
    return List.of(cells);
  }

  AFile with(AForm form) {
    form.addTo(this);
    return this;
  }

  AFile with(AMonitoringForm form) {
    form.addTo(this);
    return this;
  }

  AFile withParagraph(String text) {
    paragraphs++;
    blocks.add(new Block.Paragraph(text, new Place.InParagraphs(paragraphs)));
    return this;
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // the rows are only read
  final AFile withTable(List<String>... rows) {
    return withRows(Arrays.asList(rows));
  }

  AFile withRows(List<List<String>> rows) {
    tables++;
    List<Block.Row> made = new ArrayList<>();
    for (List<String> row : rows) {
      made.add(row(row, made.size() + 1));
    }
    blocks.add(new Block.Table(tables, made));
    return this;
  }

  AFile inFolderOf(int year) {
    folderYear = OptionalInt.of(year);
    return this;
  }

  AFile inFolderOfNoYear() {
    folderYear = OptionalInt.empty();
    return this;
  }

  private Block.Row row(List<String> texts, int number) {
    List<Block.Cell> cells = new ArrayList<>();
    int column = 0;
    for (String text : texts) {
      String shown = text.replaceAll("→+$", "");
      int span = 1 + text.length() - shown.length();
      boolean continued = shown.startsWith("↑");
      Place place = new Place.InTable(tables, number, cells.size() + 1);
      cells.add(
          new Block.Cell(continued ? shown.substring(1) : shown, column, span, continued, place));
      column += span;
    }
    return new Block.Row(cells);
  }

  TargetTables read() {
    return new TargetReader(new ValueGrammar()).read(new Document(Format.DOCX, blocks), folderYear);
  }

  /** What is found in the file, before any value is understood. */
  FormFinder.Found found() {
    return FormFinder.formsOf(new Document(Format.DOCX, blocks));
  }

  /** The only table of the file. */
  TargetTable table() {
    List<TargetTable> read = read().tables();
    if (read.size() != 1) {
      throw new AssertionError("not one table but " + read);
    }
    return read.get(0);
  }

  /** The ids of what reading reports. */
  List<String> reports() {
    return read().findings().stream().map(finding -> finding.rule()).toList();
  }
}
