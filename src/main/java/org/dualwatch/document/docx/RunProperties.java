package org.dualwatch.document.docx;

import java.util.OptionalInt;
import java.util.Set;
import org.dualwatch.document.gate.ContentRefused;

/**
 * Those properties of a run (ECMA-376 part 1, 17.3.2) that change which characters people see, from
 * its styles first and then its own.
 */
final class RunProperties {

  private static final String SUPERSCRIPT = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final String SUBSCRIPT = "₀₁₂₃₄₅₆₇₈₉";

  /** The elements that count here. */
  private static final Set<String> COUNTING =
      Set.of("vanish", "strike", "dstrike", "rFonts", "vertAlign", "position");

  private boolean hidden;
  private boolean struck;
  private String symbolFont = "";
  private String digits = "";

  /** One element of them, as it stands in a run or in a style. */
  record Setting(String name, String value, String font, boolean on) {

    /** The current element. */
    static Setting of(WordCursor cursor) throws ContentRefused {
      return new Setting(
          cursor.name(),
          cursor.attribute("val").orElse(""),
          cursor.attribute("ascii").orElse(""),
          cursor.on());
    }

    boolean counts() {
      return COUNTING.contains(name);
    }
  }

  /** Reads the current element, the run's own properties. */
  void read(WordCursor cursor, Styles styles) throws ContentRefused {
    while (cursor.nextChild()) {
      String name = cursor.name();
      if (name.equals("rStyle")) {
        styles.apply(cursor.attribute("val").orElse(""), this);
      } else if (COUNTING.contains(name)) {
        apply(Setting.of(cursor));
      }
      cursor.skip();
    }
  }

  void apply(Setting setting) {
    switch (setting.name()) {
      case "vanish" -> hidden = setting.on();
      case "strike", "dstrike" -> struck = setting.on();
      case "rFonts" -> symbolFont = SymbolFont.is(setting.font()) ? setting.font() : "";
      case "vertAlign" -> digits = aligned(setting.value());
      case "position" -> digits = moved(setting.value());
      default -> {}
    }
  }

  private static String aligned(String value) {
    return switch (value) {
      case "superscript" -> SUPERSCRIPT;
      case "subscript" -> SUBSCRIPT;
      default -> "";
    };
  }

  /** How far a run is moved from its line, in half points, upwards if positive. */
  private static String moved(String halfPoints) {
    if (halfPoints.isEmpty() || halfPoints.matches("[-+]?0+(?:pt)?")) {
      return "";
    }
    return halfPoints.startsWith("-") ? SUBSCRIPT : SUPERSCRIPT;
  }

  boolean hidden() {
    return hidden;
  }

  /** Whether people see it struck out, which may mean that it no longer holds. */
  boolean struck() {
    return struck;
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
