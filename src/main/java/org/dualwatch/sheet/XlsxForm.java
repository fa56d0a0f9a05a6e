package org.dualwatch.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dualwatch.sheet.FormGrid.Cell;

/** The prefilled form as a workbook of one sheet, for one page across. */
public final class XlsxForm {

  private static final int TOP = 3;
  private static final double LINE = 14.5;
  private static final String FONT = "仿宋";
  private static final String HEADING_FONT = "宋体";
  private static final String TO_FILL = "FFFFF9DB";
  private static final String HEADING = "FFF2F2F2";
  private static final int NOTES_WIDTH = 168;

  private final PrefilledForm form;
  private final FormGrid grid;
  private final Worksheet sheet;

  private XlsxForm(PrefilledForm form, Worksheet sheet) {
    this.form = form;
    this.grid = FormGrid.of(form);
    this.sheet = sheet;
  }

  /** Writes a form. The same form has the same bytes; the stream stays open. */
  public static void write(PrefilledForm form, OutputStream to) throws IOException {
    DatedWorkbook.writeMerged(to, form.day(), workbook -> write(form, workbook));
  }

  private static void write(PrefilledForm form, Workbook workbook) {
    workbook.setGlobalDefaultFont(FONT, 10);
    new XlsxForm(form, workbook.newWorksheet("绩效监控表")).write();
  }

  private void write() {
    page();
    heading();
    grid.cells().forEach(this::write);
    for (int row = 0; row < grid.rows(); row++) {
      double height = Math.max(1.4, lines(row)) * LINE;
      sheet.rowHeight(TOP + row, Math.min(height, Worksheet.MAX_ROW_HEIGHT));
    }
    ticks(FormGrid.FIRST_REASON, FormGrid.LAST_REASON);
    ticks(FormGrid.FIRST_CHANCE, FormGrid.LAST_CHANCE);
    notes(TOP + grid.rows());
    foot(TOP + grid.rows() + 1);
  }

  private void page() {
    for (int column = 0; column < FormGrid.COLUMNS; column++) {
      sheet.width(column, FormGrid.WIDTHS.get(column));
    }
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.pageOrientation("landscape");
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.leftMargin(0.4f);
    sheet.rightMargin(0.4f);
    sheet.topMargin(0.5f);
    sheet.bottomMargin(0.5f);
    int headings = TOP + grid.headings();
    sheet.repeatRows(headings, headings + FormGrid.HEADING_ROWS - 1);
    sheet.hideGridLines();
  }

  private void heading() {
    line(0, 0, FormGrid.COLUMNS - 1, FormWords.TITLE, "center")
        .fontName(HEADING_FONT)
        .fontSize(16)
        .bold()
        .set();
    sheet.rowHeight(0, 28);
    line(1, 0, FormGrid.COLUMNS - 1, FormWords.year(form), "center").set();
    line(2, 0, 11, FormWords.unit(form), "left").set();
    line(2, 12, FormGrid.COLUMNS - 1, FormWords.AMOUNT_UNIT, "right").set();
  }

  private void write(Cell cell) {
    int row = TOP + cell.row();
    put(row, cell.column(), cell.value());
    Range range =
        sheet.range(row, cell.column(), row + cell.rows() - 1, cell.column() + cell.columns() - 1);
    StyleSetter style = range.style().borderStyle("thin").wrapText(true);
    style.verticalAlignment("center");
    look(cell, style).set();
    if (cell.rows() > 1 || cell.columns() > 1) {
      range.merge();
    }
  }

  private static StyleSetter look(Cell cell, StyleSetter style) {
    String text = SheetColumn.Kind.TEXT.format();
    String amount = SheetColumn.Kind.AMOUNT.format();
    return switch (cell.look()) {
      case LABEL ->
          style
              .format(text)
              .fontName(HEADING_FONT)
              .fillColor(HEADING)
              .horizontalAlignment("center");
      case TEXT -> style.format(text).horizontalAlignment("left");
      case NUMBER -> style.format(amount).horizontalAlignment("right");
      case BLANK -> style.format(text).fillColor(TO_FILL).horizontalAlignment("left");
      case BLANK_AMOUNT -> style.format(amount).fillColor(TO_FILL).horizontalAlignment("right");
      case TICK -> style.format(text).fillColor(TO_FILL).horizontalAlignment("center");
    };
  }

  private void put(int row, int column, SheetValue value) {
    if (value instanceof SheetValue.Quantity quantity) {
      sheet.value(row, column, quantity.number());
    } else if (value instanceof SheetValue.Text text && !text.text().isEmpty()) {
      sheet.value(row, column, PlainText.cell(text.text()));
    }
  }

  /** The lines that a row takes; what is merged over several rows has room enough in them. */
  private int lines(int row) {
    return grid.cells().stream()
        .filter(cell -> cell.row() == row && cell.rows() == 1)
        .mapToInt(cell -> cell.value() instanceof SheetValue.Text text ? lines(cell, text) : 1)
        .max()
        .orElse(1);
  }

  private static int lines(Cell cell, SheetValue.Text text) {
    int width =
        FormGrid.WIDTHS.subList(cell.column(), cell.column() + cell.columns()).stream()
            .mapToInt(Integer::intValue)
            .sum();
    return TextLines.of(PlainText.of(text.text()), width);
  }

  /** A list to pick the tick from; another sign can be typed nevertheless. */
  private void ticks(int from, int to) {
    if (!form.indicators().isEmpty()) {
      sheet
          .range(TOP + grid.headings() + FormGrid.HEADING_ROWS, from, TOP + grid.rows() - 1, to)
          .validateWithListByFormula("\"" + FormWords.TICK + "\"")
          .allowBlank(true)
          .showDropdown(true)
          .showErrorMessage(false)
          .errorTitle("")
          .error("");
    }
  }

  /** All in one cell, since a row below the indicators could be taken for one. */
  private void notes(int row) {
    List<String> notes = FormWords.notes(form);
    line(row, 0, FormGrid.COLUMNS - 1, String.join("\n", notes), "left").set();
    int lines = notes.stream().mapToInt(note -> TextLines.of(note, NOTES_WIDTH)).sum();
    sheet.rowHeight(row, lines * LINE);
  }

  private void foot(int row) {
    line(row, 0, 3, FormWords.SIGNED.get(0), "left").fillColor(TO_FILL).set();
    line(row, 4, 5, FormWords.SIGNED.get(1), "left").fillColor(TO_FILL).set();
    line(row, 6, 9, FormWords.SIGNED.get(2), "left").fillColor(TO_FILL).set();
    line(row, 10, FormGrid.COLUMNS - 1, PlainText.cell(FormWords.foot(form)), "right")
        .fontSize(8)
        .fontColor("FF595959")
        .set();
    sheet.rowHeight(row, 2 * LINE);
  }

  private StyleSetter line(int row, int from, int to, String text, String alignment) {
    sheet.value(row, from, PlainText.cell(text));
    Range range = sheet.range(row, from, row, to);
    range.merge();
    return range
        .style()
        .format(SheetColumn.Kind.TEXT.format())
        .wrapText(true)
        .verticalAlignment("center")
        .horizontalAlignment(alignment);
  }
}
