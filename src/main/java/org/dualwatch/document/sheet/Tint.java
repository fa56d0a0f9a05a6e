package org.dualwatch.document.sheet;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dualwatch.finding.Severity;

/** The light colours of marked cells; an old workbook has only those of its palette. */
enum Tint {
  RED(IndexedColors.ROSE, 0xFF, 0xC7, 0xCE),
  YELLOW(IndexedColors.LIGHT_YELLOW, 0xFF, 0xEB, 0x9C),
  BLUE(IndexedColors.PALE_BLUE, 0xDD, 0xEB, 0xF7);

  private final IndexedColors indexed;
  private final int red;
  private final int green;
  private final int blue;

  Tint(IndexedColors indexed, int red, int green, int blue) {
    this.indexed = indexed;
    this.red = red;
    this.green = green;
    this.blue = blue;
  }

  static Tint of(Severity severity) {
    return switch (severity) {
      case BLOCK -> RED;
      case EXPLAIN -> YELLOW;
      case NOTE -> BLUE;
    };
  }

  void fill(Workbook workbook, CellStyle style) {
    if (workbook instanceof XSSFWorkbook) {
      style.setFillForegroundColor(
          new XSSFColor(new byte[] {(byte) red, (byte) green, (byte) blue}));
    } else {
      style.setFillForegroundColor(indexed.getIndex());
    }
  }
}
