package org.dualwatch.document.docx;

import java.util.OptionalInt;
import java.util.Set;
import org.dualwatch.document.gate.ContentRefused;
import org.dualwatch.document.gate.RaisedDigits;
import org.dualwatch.document.word.SymbolFont;

/**
 * Those properties of a run (ECMA-376 part 1, 17.3.2) that change which characters people see, from
 * its styles first and then its own.
 */
final class RunProperties {

  /** The elements that count here. */
  private static final Set<String> COUNTING =
      Set.of("vanish", "strike", "dstrike", "rFonts", "vertAlign", "position");

  private static final int SHORTEST = "vanish".length();

  private boolean hidden;
  private boolean struck;
  private String symbolFont = "";
  private boolean raised;
  private boolean lowered;

  /** One element of them, as it stands in a run or in a style. */
  record Setting(String name, String value, String font, boolean on) {

    /** The current element; what it does not have is not looked for. */
    static Setting of(String name, WordCursor cursor) throws ContentRefused {
      return switch (name) {
        case "rFonts" -> new Setting(name, "", cursor.attribute("ascii").orElse(""), false);
        case "vertAlign", "position" ->
            new Setting(name, cursor.attribute("val").orElse(""), "", false);
        default -> new Setting(name, "", "", cursor.on());
      };
    }
  }

  /** Reads the current element, the run's own properties. */
  void read(WordCursor cursor, Styles styles) throws ContentRefused {
    while (cursor.nextChild()) {
      String name = cursor.name();
      if (name.equals("rStyle")) {
        styles.apply(cursor.attribute("val").orElse(""), this);
      } else if (counts(name)) {
        apply(Setting.of(name, cursor));
      }
      cursor.skip();
    }
  }

  /** Most properties of a run, such as its size, have shorter names. */
  static boolean counts(String name) {
    return name.length() >= SHORTEST && COUNTING.contains(name);
  }

  void apply(Setting setting) {
    switch (setting.name()) {
      case "vanish" -> hidden = setting.on();
      case "strike", "dstrike" -> struck = setting.on();
      case "rFonts" -> symbolFont = SymbolFont.is(setting.font()) ? setting.font() : "";
      case "vertAlign" -> align(setting.value());
      case "position" -> move(setting.value());
      default -> {}
    }
  }

  private void align(String value) {
    raised = value.equals("superscript");
    lowered = value.equals("subscript");
  }

  /** How far a run is moved from its line, in half points, upwards if positive. */
  private void move(String halfPoints) {
    boolean moved = !halfPoints.isEmpty() && !halfPoints.matches("[-+]?0+(?:pt)?");
    lowered = moved && halfPoints.startsWith("-");
    raised = moved && !lowered;
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
    return seenAside(c) != c || drawn(c);
  }

  /** The character that people see, empty where that is not certain. */
  OptionalInt seen(char c) {
    return drawn(c) ? SymbolFont.character(symbolFont, c) : OptionalInt.of(seenAside(c));
  }

  private char seenAside(char c) {
    if (raised) {
      return RaisedDigits.SUPERSCRIPT.of(c);
    }
    return lowered ? RaisedDigits.SUBSCRIPT.of(c) : c;
  }

  /** In a symbol font every character up to U+00FF, and the private ones, are signs. */
  private boolean drawn(char c) {
    return !symbolFont.isEmpty() && ((c > ' ' && c <= 0xFF) || SymbolFont.isPrivate(c));
  }
}
