package org.dualwatch.document.xlsx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dualwatch.document.gate.ContentRefused;
import org.dualwatch.document.gate.RaisedDigits;
import org.dualwatch.document.sheet.SymbolFonts;

/** A text of a cell: one text, or runs of text with fonts of their own (ECMA-376, 18.4.8). */
final class StringItem {

  /** Characters that XML cannot hold, and the underscore before what looks like one (22.9.2.19). */
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private final SheetCursor cursor;
  private final StringBuilder text = new StringBuilder();

  private StringItem(SheetCursor cursor) {
    this.cursor = cursor;
  }

  /** Reads the current element, an item of the table of strings or an inline string. */
  static String read(SheetCursor cursor) throws ContentRefused {
    StringItem item = new StringItem(cursor);
    while (cursor.nextChild()) {
      switch (cursor.name()) {
        case "t" -> cursor.appendText(item.text);
        case "r" -> item.readRun();
        // How to pronounce the text, which nobody sees.
        case "rPh", "phoneticPr" -> cursor.skip();
        default -> cursor.skipUnknown();
      }
    }
    return plain(item.text.toString());
  }

  private void readRun() throws ContentRefused {
    RaisedDigits digits = RaisedDigits.NONE;
    boolean symbols = false;
    int start = text.length();
    while (cursor.nextChild()) {
      switch (cursor.name()) {
        case "t" -> cursor.appendText(text);
        case "rPr" -> {
          while (cursor.nextChild()) {
            String value = cursor.attribute("val").orElse("");
            switch (cursor.name()) {
              case "vertAlign" -> digits = raised(value);
              case "rFont" -> symbols = SymbolFonts.has(value);
              default -> {}
            }
            cursor.skip();
          }
        }
        default -> cursor.skipUnknown();
      }
    }
    String run = text.substring(start);
    if (symbols && !run.isBlank()) {
      throw cursor.unreadable("符号字体中的文字", run);
    }
    if (digits != RaisedDigits.NONE) {
      text.setLength(start);
      text.append(digits.of(run));
    }
  }

  private static RaisedDigits raised(String alignment) {
    return switch (alignment) {
      case "superscript" -> RaisedDigits.SUPERSCRIPT;
      case "subscript" -> RaisedDigits.SUBSCRIPT;
      default -> RaisedDigits.NONE;
    };
  }

  /** The text with its escaped characters, and with LF for line breaks. */
  static String plain(String written) {
    String text = written;
    if (text.contains("_x")) {
      text =
          ESCAPED
              .matcher(text)
              .replaceAll(
                  found ->
                      Matcher.quoteReplacement(
                          String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }
}
