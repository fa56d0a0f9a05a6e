package org.dualwatch.document.docx;

import java.util.OptionalInt;
import org.dualwatch.document.gate.ContentRefused;
import org.dualwatch.document.word.RaisedDigits;
import org.dualwatch.document.word.SymbolFont;

/** Those properties of a run (ECMA-376 part 1, 17.3.2) that change which characters people see. */
final class RunProperties {

  private boolean hidden;
  private String symbolFont = "";
  private boolean raised;
  private boolean lowered;

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
    String alignment = cursor.attribute("val").orElse("");
    raised = alignment.equals("superscript");
    lowered = alignment.equals("subscript");
  }

  boolean hidden() {
    return hidden;
  }

  /** Whether people see another character than the one that is stored. */
  boolean changes(char c) {
    return seenAside(c) != c || drawn(c);
  }

  /** The character that people see, empty where that is not certain. */
  OptionalInt seen(char c) {
    return drawn(c) ? SymbolFont.character(symbolFont, c) : OptionalInt.of(seenAside(c));
  }

  private char seenAside(char c) {
    if (raised) {
      return RaisedDigits.raised(c);
    }
    return lowered ? RaisedDigits.lowered(c) : c;
  }

  /** In a symbol font every character up to U+00FF, and the private ones, are signs. */
  private boolean drawn(char c) {
    return !symbolFont.isEmpty() && ((c > ' ' && c <= 0xFF) || SymbolFont.isPrivate(c));
  }
}
