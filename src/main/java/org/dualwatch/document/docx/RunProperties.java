package org.dualwatch.document.docx;

import java.util.OptionalInt;
import org.dualwatch.document.gate.ContentRefused;

/** Those properties of a run (ECMA-376 part 1, 17.3.2) that change which characters people see. */
final class RunProperties {

  private static final String SUPERSCRIPT = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final String SUBSCRIPT = "₀₁₂₃₄₅₆₇₈₉";

  private boolean hidden;
  private String symbolFont = "";
  private String digits = "";

  /** Reads the current element. */
  void read(WordCursor cursor) throws ContentRefused {
    while (cursor.nextChild()) {
      switch (cursor.name()) {
        case "vanish" -> hidden = cursor.on();
        case "rFonts" -> readFont(cursor);
        case "vertAlign" -> readAlignment(cursor);
        default -> {}
      }
      cursor.skip();
    }
  }

  private void readFont(WordCursor cursor) throws ContentRefused {
    String font = cursor.attribute("ascii").orElse("");
    symbolFont = SymbolFont.is(font) ? font : "";
  }

  private void readAlignment(WordCursor cursor) throws ContentRefused {
    digits =
        switch (cursor.attribute("val").orElse("")) {
          case "superscript" -> SUPERSCRIPT;
          case "subscript" -> SUBSCRIPT;
          default -> "";
        };
  }

  boolean hidden() {
    return hidden;
  }

  /** Whether people see another character than the one that is stored. */
  boolean changes(char c) {
    return raised(c) || drawn(c);
  }

  /** The character that people see, empty where that is not certain. */
  OptionalInt seen(char c) {
    return drawn(c) ? SymbolFont.character(symbolFont, c) : OptionalInt.of(digits.charAt(c - '0'));
  }

  /** A raised 2 in m² is not the digit 2. */
  private boolean raised(char c) {
    return !digits.isEmpty() && c >= '0' && c <= '9';
  }

  /** In a symbol font every character up to U+00FF, and the private ones, are signs. */
  private boolean drawn(char c) {
    return !symbolFont.isEmpty() && ((c > ' ' && c <= 0xFF) || SymbolFont.isPrivate(c));
  }
}
