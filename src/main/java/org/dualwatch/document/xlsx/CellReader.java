package org.dualwatch.document.xlsx;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.dualwatch.document.gate.ContentRefused;
import org.dualwatch.document.sheet.Doubt;
import org.dualwatch.document.sheet.Shown;
import org.dualwatch.document.sheet.StoredNumber;

/** What a cell shows (ECMA-376, 18.3.1.4): its value, or the saved result of its formula. */
final class CellReader {

  /** A reference to another file in a formula: its number in brackets. */
  private static final Pattern OTHER_FILE = Pattern.compile("\\[[0-9]{1,9}\\]");

  private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);
  private static final LocalDate DAY_0_FROM_1904 = LocalDate.of(1904, 1, 1);

  private final SheetCursor cursor;
  private final SharedStrings strings;
  private final Styles styles;
  private final boolean from1904;

  /** The shared formulas of this sheet that refer to another file. */
  private final Set<String> sharedOfOtherFiles = new HashSet<>();

  private final StringBuilder value = new StringBuilder();
  private final StringBuilder formula = new StringBuilder();
  private String inline = "";
  private boolean hasValue;
  private boolean hasInline;
  private boolean hasFormula;
  private boolean ofOtherFile;

  CellReader(SheetCursor cursor, SharedStrings strings, Styles styles, boolean from1904) {
    this.cursor = cursor;
    this.strings = strings;
    this.styles = styles;
    this.from1904 = from1904;
  }

  /** Reads the current cell. */
  Shown read() throws ContentRefused {
    String type = cursor.attribute("t").orElse("n");
    int style = cursor.number("s", 0);
    readChildren();
    if (hasInline != (hasValue && type.equals("inlineStr"))) {
      throw cursor.unreadable("与类型不符的单元格", type);
    }
    if (!hasValue || (type.equals("n") && value.toString().isBlank())) {
      return hasFormula ? Shown.withoutResult() : Shown.EMPTY;
    }
    Shown shown =
        shown(type, styles.get(style).orElseThrow(() -> cursor.unreadable("找不到的样式", "s=" + style)));
    if (!hasFormula) {
      return shown;
    }
    return shown.with(ofOtherFile ? Doubt.FORMULA_OF_ANOTHER_FILE : Doubt.FORMULA);
  }

  private void readChildren() throws ContentRefused {
    value.setLength(0);
    hasValue = false;
    hasInline = false;
    hasFormula = false;
    ofOtherFile = false;
    while (cursor.nextChild()) {
      switch (cursor.name()) {
        case "v" -> {
          requireFirst();
          cursor.appendText(value);
          hasValue = true;
        }
        case "is" -> {
          requireFirst();
          inline = StringItem.read(cursor);
          hasValue = true;
          hasInline = true;
        }
        case "f" -> readFormula();
        default -> cursor.skipUnknown();
      }
    }
  }

  private void requireFirst() throws ContentRefused {
    if (hasValue) {
      throw cursor.unreadable("有两个值的单元格", "c");
    }
  }

  private void readFormula() throws ContentRefused {
    hasFormula = true;
    String shared = cursor.attribute("si").orElse("");
    formula.setLength(0);
    cursor.appendText(formula);
    ofOtherFile =
        formula.indexOf("[") >= 0
            ? OTHER_FILE.matcher(formula).find()
            : formula.length() == 0 && sharedOfOtherFiles.contains(shared);
    if (ofOtherFile && !shared.isEmpty()) {
      sharedOfOtherFiles.add(shared);
    }
  }

  private Shown shown(String type, Styles.Style style) throws ContentRefused {
    return switch (type) {
      case "s" -> text(sharedString(), style);
      case "inlineStr" -> text(inline, style);
      case "str" -> text(StringItem.plain(value.toString()), style);
      case "n" -> number(style);
      case "b" -> Shown.of(truth());
      case "e" -> Shown.of(value.toString());
      case "d" -> style.format().show(serial());
      default -> throw cursor.unreadable("无法识别的单元格类型", type);
    };
  }

  private Shown text(String text, Styles.Style style) throws ContentRefused {
    if (style.symbols() && !text.isBlank()) {
      throw cursor.unreadable("符号字体中的文字", text);
    }
    return style.format().show(text);
  }

  private String sharedString() throws ContentRefused {
    String number = value.toString().strip();
    return strings
        .get(cursor.number(number))
        .orElseThrow(() -> cursor.unreadable("找不到的共享文字", number));
  }

  private Shown number(Styles.Style style) throws ContentRefused {
    String written = value.toString().strip();
    return style
        .format()
        .show(StoredNumber.of(written).orElseThrow(() -> cursor.unreadable("不是数字的数值", written)));
  }

  private String truth() throws ContentRefused {
    return switch (value.toString().strip()) {
      case "1", "true" -> "TRUE";
      case "0", "false" -> "FALSE";
      default -> throw cursor.unreadable("无法识别的逻辑值", value.toString());
    };
  }

  /** A date as ISO 8601 writes it, in strict workbooks only, as the number of its day. */
  private BigDecimal serial() throws ContentRefused {
    String written = value.toString().strip();
    try {
      LocalDateTime time =
          written.indexOf('T') < 0
              ? LocalDate.parse(written).atStartOfDay()
              : LocalDateTime.parse(written.replaceFirst("Z$", ""));
      LocalDateTime start = (from1904 ? DAY_0_FROM_1904 : DAY_0).atStartOfDay();
      return StoredNumber.ofDays(ChronoUnit.MILLIS.between(start, time));
    } catch (DateTimeException e) {
      throw cursor.unreadable("无效的日期", written);
    }
  }
}
