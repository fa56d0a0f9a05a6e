package org.dualwatch.document.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dualwatch.document.gate.ContentRefused;
import org.dualwatch.document.gate.Limits;
import org.dualwatch.document.gate.Refusals;
import org.dualwatch.document.sheet.NumberFormat;
import org.dualwatch.document.sheet.NumberFormats;
import org.dualwatch.document.sheet.SymbolFonts;

/** Of the styles of a workbook (ECMA-376, 18.8) what changes the text that people see. */
final class Styles {

  /** What counts for a cell's text. */
  record Style(NumberFormat format, boolean symbols) {}

  private final Map<Integer, String> codes = new HashMap<>();
  private final List<Boolean> fonts = new ArrayList<>();
  private final List<int[]> formatAndFont = new ArrayList<>();
  private final List<Style> styles = new ArrayList<>();
  private NumberFormats formats = new NumberFormats(Map.of(), false);

  private Styles() {}

  /** The styles of a workbook that has none: numbers are general. */
  static Styles none(boolean from1904) throws ContentRefused {
    Styles styles = new Styles();
    styles.formatAndFont.add(new int[] {0, 0});
    styles.complete(from1904);
    return styles;
  }

  static Styles read(byte[] part, boolean from1904) throws ContentRefused {
    SheetCursor cursor = new SheetCursor(part);
    Styles styles = new Styles();
    cursor.enter("styleSheet");
    while (cursor.nextChild()) {
      switch (cursor.name()) {
        case "numFmts" -> styles.readFormats(cursor);
        case "fonts" -> styles.readFonts(cursor);
        case "cellXfs" -> styles.readCellFormats(cursor);
        default -> cursor.skip();
      }
    }
    cursor.finish();
    styles.complete(from1904);
    return styles;
  }

  private void readFormats(SheetCursor cursor) throws ContentRefused {
    while (cursor.nextChild()) {
      codes.put(cursor.number("numFmtId", 0), cursor.attribute("formatCode").orElse(""));
      require(codes.size() <= Limits.PARAGRAPHS);
      cursor.skip();
    }
  }

  private void readFonts(SheetCursor cursor) throws ContentRefused {
    while (cursor.nextChild()) {
      boolean symbols = false;
      while (cursor.nextChild()) {
        if (cursor.name().equals("name")) {
          symbols = SymbolFonts.has(cursor.attribute("val").orElse(""));
        }
        cursor.skip();
      }
      fonts.add(symbols);
    }
  }

  private void readCellFormats(SheetCursor cursor) throws ContentRefused {
    while (cursor.nextChild()) {
      formatAndFont.add(new int[] {cursor.number("numFmtId", 0), cursor.number("fontId", 0)});
      cursor.skip();
    }
  }

  private void complete(boolean from1904) throws ContentRefused {
    formats = new NumberFormats(codes, from1904);
    for (int[] style : formatAndFont) {
      boolean symbols = style[1] < fonts.size() && fonts.get(style[1]);
      styles.add(new Style(formats.format(style[0]), symbols));
    }
  }

  private static void require(boolean condition) throws ContentRefused {
    if (!condition) {
      throw Refusals.damaged();
    }
  }

  /** A style by its number, empty where there is none. */
  Optional<Style> get(int number) {
    return number < styles.size() ? Optional.of(styles.get(number)) : Optional.empty();
  }
}
