package org.dualwatch.document.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dualwatch.document.Document;
import org.dualwatch.document.Hindrance;
import org.dualwatch.document.MarkedCopy;
import org.dualwatch.document.Note;
import org.dualwatch.document.Notes;
import org.dualwatch.document.gate.Content;
import org.dualwatch.document.gate.ContentRefused;
import org.dualwatch.document.gate.OfficePackage;
import org.dualwatch.document.gate.XmlText;
import org.dualwatch.finding.Place;
import org.dualwatch.finding.Severity;

/**
 * Writes notes into a workbook, old or new, as comments on cells with a light fill. What POI does
 * not touch stays as it is: styles, protection, formulas and what they last came to.
 */
public final class WorkbookMarker {

  private static final int COLUMNS = 5;
  private static final int MOST_ROWS = 24;
  private static final int LINE = 24;

  /** A little below the format's own limit for the text of a cell. */
  private static final int LONGEST = 32_000;

  private record Shade(int style, Severity severity) {}

  private final Workbook workbook;
  private final Map<Shade, CellStyle> styles = new HashMap<>();

  private WorkbookMarker(Workbook workbook) {
    this.workbook = workbook;
  }

  /** Reads a workbook as its format's reader does. */
  @FunctionalInterface
  public interface Reads {
    Document read(byte[] workbook) throws ContentRefused;
  }

  /**
   * Marks a workbook that was read.
   *
   * @param reads how, so that the copy can be seen to read the same
   */
  public static MarkedCopy mark(byte[] bytes, Notes notes, Reads reads)
      throws IOException, ContentRefused {
    ByteArrayOutputStream copy = new ByteArrayOutputStream();
    try (Workbook workbook = open(bytes)) {
      WorkbookMarker marker = new WorkbookMarker(workbook);
      marker.forgetMarksOfLastTime();
      for (Note note : notes.all()) {
        Optional<Cell> exact = marker.cell(note.place());
        Optional<Cell> cell = exact.or(marker::first);
        if (cell.isEmpty()) {
          return new MarkedCopy.None(Hindrance.NOWHERE);
        }
        marker.mark(cell.get(), exact.isPresent() ? note : note.sayingItsPlace());
      }
      workbook.write(copy);
    }
    byte[] marked = copy.toByteArray();
    return same(reads, bytes, marked)
        ? new MarkedCopy.Made(isNew(bytes) ? OfficePackage.open(marked).undated() : marked)
        : new MarkedCopy.None(Hindrance.NOT_THE_SAME);
  }

  private static Workbook open(byte[] bytes) throws IOException {
    ByteArrayInputStream file = new ByteArrayInputStream(bytes);
    return isNew(bytes) ? new XSSFWorkbook(file) : new HSSFWorkbook(file);
  }

  private static boolean isNew(byte[] bytes) {
    return Content.of(bytes) == Content.ZIP;
  }

  private static boolean same(Reads reads, byte[] bytes, byte[] copy) throws ContentRefused {
    try {
      return reads.read(copy).blocks().equals(reads.read(bytes).blocks());
    } catch (ContentRefused refused) {
      return false;
    }
  }

  private Optional<Cell> cell(Place place) {
    return place instanceof Place.InSheet in
        ? Optional.ofNullable(workbook.getSheet(in.sheet()))
            .map(sheet -> cell(sheet, in.row() - 1, in.column() - 1))
        : Optional.empty();
  }

  /** The first cell that has something in it: there stands what has no place that can be found. */
  private Optional<Cell> first() {
    for (Sheet sheet : workbook) {
      int index = workbook.getSheetIndex(sheet);
      boolean hidden = workbook.isSheetHidden(index) || workbook.isSheetVeryHidden(index);
      for (Row row : sheet) {
        for (Cell cell : row) {
          if (!hidden && !cell.toString().isBlank()) {
            return Optional.of(cell);
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Cell cell(Sheet sheet, int row, int column) {
    Row found = Optional.ofNullable(sheet.getRow(row)).orElseGet(() -> sheet.createRow(row));
    return found.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }

  private void mark(Cell cell, Note note) {
    String text = XmlText.plain(note.text());
    Comment existing = cell.getCellComment();
    if (existing == null) {
      comment(cell, text);
    } else {
      String there = existing.getString().getString();
      String both = there.substring(0, Math.min(there.length(), LONGEST / 2)) + "\n" + text;
      existing.setString(workbook.getCreationHelper().createRichTextString(bounded(both)));
    }
    cell.setCellStyle(
        styles.computeIfAbsent(
            new Shade(cell.getCellStyle().getIndex(), note.severity()),
            shade -> filled(cell.getCellStyle(), shade.severity())));
  }

  /** A file that was mended and comes again has the marks of what was mended; the tint stays. */
  private void forgetMarksOfLastTime() {
    for (Sheet sheet : workbook) {
      for (Comment comment : List.copyOf(sheet.getCellComments().values())) {
        if (Notes.AUTHOR.equals(comment.getAuthor())) {
          cell(sheet, comment.getRow(), comment.getColumn()).removeCellComment();
        }
      }
    }
  }

  private void comment(Cell cell, String text) {
    Sheet sheet = cell.getSheet();
    Drawing<?> drawing =
        Optional.<Drawing<?>>ofNullable(sheet.getDrawingPatriarch())
            .orElseGet(sheet::createDrawingPatriarch);
    int lines = text.lines().mapToInt(line -> 1 + line.length() / LINE).sum();
    ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
    anchor.setCol1(cell.getColumnIndex() + 1);
    anchor.setCol2(cell.getColumnIndex() + 1 + COLUMNS);
    anchor.setRow1(cell.getRowIndex());
    anchor.setRow2(cell.getRowIndex() + 1 + Math.min(lines, MOST_ROWS));
    Comment comment = drawing.createCellComment(anchor);
    comment.setAuthor(Notes.AUTHOR);
    comment.setString(workbook.getCreationHelper().createRichTextString(bounded(text)));
    cell.setCellComment(comment);
  }

  private static String bounded(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }

  private CellStyle filled(CellStyle like, Severity severity) {
    CellStyle style = workbook.createCellStyle();
    style.cloneStyleFrom(like);
    Tint.of(severity).fill(workbook, style);
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    return style;
  }
}
