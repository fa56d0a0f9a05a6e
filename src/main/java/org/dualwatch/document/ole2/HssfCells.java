package org.dualwatch.document.ole2;

import java.math.BigDecimal;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.dualwatch.document.gate.ContentRefused;
import org.dualwatch.document.gate.RaisedDigits;
import org.dualwatch.document.gate.Refusals;
import org.dualwatch.document.sheet.Doubt;
import org.dualwatch.document.sheet.NumberFormat;
import org.dualwatch.document.sheet.NumberFormats;
import org.dualwatch.document.sheet.Range;
import org.dualwatch.document.sheet.Sheet;
import org.dualwatch.document.sheet.Shown;
import org.dualwatch.document.sheet.StoredNumber;
import org.dualwatch.document.sheet.SymbolFonts;

/** What the cells of POI's sheets show. */
final class HssfCells {

  private static final int COLUMNS = 256;

  private final HSSFWorkbook workbook;
  private final NumberFormats formats;
  private final boolean refersToFiles;

  HssfCells(HSSFWorkbook workbook, NumberFormats formats, boolean refersToFiles) {
    this.workbook = workbook;
    this.formats = formats;
    this.refersToFiles = refersToFiles;
  }

  /** Reads all of a sheet into ours, and returns it. */
  Sheet read(HSSFSheet from, BiffSheet checked, Sheet into) throws ContentRefused {
    for (int column = 0; column < COLUMNS; column++) {
      if (from.isColumnHidden(column) || from.getColumnWidth(column) == 0) {
        into.hideColumns(column, column);
      }
    }
    for (CellRangeAddress merge : from.getMergedRegions()) {
      into.merge(
          new Range(
              merge.getFirstRow(),
              merge.getFirstColumn(),
              merge.getLastRow(),
              merge.getLastColumn()));
    }
    boolean calculated = !from.getForceFormulaRecalculation();
    for (Row row : from) {
      if (row.getZeroHeight() || row.getHeight() == 0) {
        into.hideRow(row.getRowNum());
      }
      for (Cell cell : row) {
        int column = cell.getColumnIndex();
        boolean result = calculated && checked.isCalculated(row.getRowNum(), column);
        into.add(row.getRowNum(), column, shown((HSSFCell) cell, result, into));
      }
    }
    return into;
  }

  private Shown shown(HSSFCell cell, boolean calculated, Sheet sheet) throws ContentRefused {
    if (cell.getCellType() != CellType.FORMULA) {
      return shown(cell, cell.getCellType(), sheet);
    }
    if (!calculated) {
      return Shown.withoutResult();
    }
    Shown result = shown(cell, cell.getCachedFormulaResultType(), sheet);
    boolean ofOtherFile = refersToFiles && cell.getCellFormula().indexOf('[') >= 0;
    return result.with(ofOtherFile ? Doubt.FORMULA_OF_ANOTHER_FILE : Doubt.FORMULA);
  }

  private Shown shown(HSSFCell cell, CellType type, Sheet sheet) throws ContentRefused {
    return switch (type) {
      case BLANK, _NONE -> Shown.EMPTY;
      case BOOLEAN -> Shown.of(cell.getBooleanCellValue() ? "TRUE" : "FALSE");
      case ERROR -> Shown.of(FormulaError.forInt(cell.getErrorCellValue()).getString());
      case STRING -> text(cell, sheet);
      case NUMERIC -> {
        BigDecimal number =
            StoredNumber.of(cell.getNumericCellValue()).orElseThrow(Refusals::damaged);
        yield format(cell).show(number);
      }
      case FORMULA -> throw Refusals.damaged();
    };
  }

  private NumberFormat format(HSSFCell cell) {
    return formats.format(cell.getCellStyle().getDataFormat());
  }

  private Shown text(HSSFCell cell, Sheet sheet) throws ContentRefused {
    HSSFRichTextString rich = cell.getRichStringCellValue();
    String text = rich.getString();
    if (text.isEmpty()) {
      return Shown.EMPTY;
    }
    BiffText.require(text);
    HSSFCellStyle style = cell.getCellStyle();
    StringBuilder seen = new StringBuilder(text.length());
    int from = 0;
    HSSFFont font = workbook.getFontAt(style.getFontIndex());
    boolean raises = false;
    for (int i = 0; i < rich.numFormattingRuns(); i++) {
      int to = rich.getIndexOfFormattingRun(i);
      seen.append(run(text.substring(from, to), font, raises, cell, sheet));
      from = to;
      raises = true;
      font = workbook.getFontAt(rich.getFontOfFormattingRun(i));
    }
    seen.append(run(text.substring(from), font, raises, cell, sheet));
    Shown shown = format(cell).show(plain(seen.toString()));
    return BiffText.isUnusual(text) ? shown.with(Doubt.UNUSUAL_CHARACTER) : shown;
  }

  private static String run(String text, HSSFFont font, boolean raises, HSSFCell cell, Sheet sheet)
      throws ContentRefused {
    if (SymbolFonts.has(font.getFontName()) && !text.isBlank()) {
      throw Refusals.unreadable(
          "符号字体中的文字", font.getFontName(), sheet.place(cell.getRowIndex(), cell.getColumnIndex()));
    }
    return raises ? raised(font).of(text) : text;
  }

  private static RaisedDigits raised(HSSFFont font) {
    return switch (font.getTypeOffset()) {
      case Font.SS_SUPER -> RaisedDigits.SUPERSCRIPT;
      case Font.SS_SUB -> RaisedDigits.SUBSCRIPT;
      default -> RaisedDigits.NONE;
    };
  }

  /** With LF for line breaks. */
  private static String plain(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }
}
