package org.dualwatch.document.word;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The characters of the symbol fonts in which Word writes signs such as ≥ (w:sym, ECMA-376 part 1,
 * 17.3.3.30). Only signs that are certain are here; every other is refused by the reader, since to
 * leave out a ≥ changes a target.
 */
public final class SymbolFont {

  private static final int PRIVATE_FIRST = 0xF000;
  private static final int PRIVATE_LAST = 0xF0FF;

  private static final String CAPITALS = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ";
  private static final String SMALL = "αβχδεφγηιϕκλμνοπθρστυϖωξψζ";

  /** Adobe Symbol encoding, where it differs from ASCII. */
  private static final Map<Integer, Integer> SYMBOL =
      Map.ofEntries(
          Map.entry(0x2D, (int) '−'),
          Map.entry(0x7E, (int) '∼'),
          Map.entry(0xA2, (int) '′'),
          Map.entry(0xA3, (int) '≤'),
          Map.entry(0xA4, (int) '⁄'),
          Map.entry(0xA5, (int) '∞'),
          Map.entry(0xAC, (int) '←'),
          Map.entry(0xAD, (int) '↑'),
          Map.entry(0xAE, (int) '→'),
          Map.entry(0xAF, (int) '↓'),
          Map.entry(0xB0, (int) '°'),
          Map.entry(0xB1, (int) '±'),
          Map.entry(0xB2, (int) '″'),
          Map.entry(0xB3, (int) '≥'),
          Map.entry(0xB4, (int) '×'),
          Map.entry(0xB5, (int) '∝'),
          Map.entry(0xB7, (int) '•'),
          Map.entry(0xB8, (int) '÷'),
          Map.entry(0xB9, (int) '≠'),
          Map.entry(0xBA, (int) '≡'),
          Map.entry(0xBB, (int) '≈'),
          Map.entry(0xBC, (int) '…'),
          Map.entry(0xD0, (int) '∠'),
          Map.entry(0xD6, (int) '√'),
          Map.entry(0xD7, (int) '⋅'),
          Map.entry(0xE5, (int) '∑'));

  private static final Map<Integer, Integer> WINGDINGS =
      Map.ofEntries(
          Map.entry(0x20, (int) ' '),
          Map.entry(0x6C, (int) '●'),
          Map.entry(0x6E, (int) '■'),
          Map.entry(0x6F, (int) '□'),
          Map.entry(0x75, (int) '◆'),
          Map.entry(0xA1, (int) '○'),
          Map.entry(0xA7, (int) '▪'),
          Map.entry(0xA8, (int) '□'),
          Map.entry(0xE0, (int) '→'),
          Map.entry(0xFB, (int) '✗'),
          Map.entry(0xFC, (int) '✓'),
          Map.entry(0xFD, (int) '☒'),
          Map.entry(0xFE, (int) '☑'));

  private static final Map<Integer, Integer> WINGDINGS_2 =
      Map.of(0x4F, (int) '✗', 0x50, (int) '✓', 0x52, (int) '☑', 0xA3, (int) '□');

  private SymbolFont() {}

  /** Whether a font has signs where other fonts have letters. */
  public static boolean is(String font) {
    if (font.isEmpty() || "SsWw ".indexOf(font.charAt(0)) < 0) {
      return false;
    }
    return switch (font.strip().toLowerCase(Locale.ROOT)) {
      case "symbol", "wingdings", "wingdings 2", "wingdings 3", "webdings" -> true;
      default -> false;
    };
  }

  /** A font's name to print: one of the fonts known here, or nothing of what a file says. */
  public static String plainName(String font) {
    return is(font) ? font.strip() : "?";
  }

  /** Whether a code lies where Word puts the characters of symbol fonts. */
  public static boolean isPrivate(int code) {
    return code >= PRIVATE_FIRST && code <= PRIVATE_LAST;
  }

  /** The character that people see for a code in a font, empty where that is not certain. */
  public static OptionalInt character(String font, int code) {
    if (!is(font)) {
      return code >= ' ' && Character.isDefined(code) && readable(code)
          ? OptionalInt.of(code)
          : OptionalInt.empty();
    }
    int low = isPrivate(code) ? code - PRIVATE_FIRST : code;
    return switch (font.strip().toLowerCase(Locale.ROOT)) {
      case "symbol" -> symbol(low);
      case "wingdings" -> wingdings(low);
      case "wingdings 2" -> find(WINGDINGS_2, low);
      default -> OptionalInt.empty();
    };
  }

  private static boolean readable(int code) {
    int type = Character.getType(code);
    return type != Character.PRIVATE_USE
        && type != Character.SURROGATE
        && type != Character.CONTROL
        && type != Character.FORMAT;
  }

  private static OptionalInt symbol(int low) {
    if (low >= 'A' && low <= 'Z') {
      return OptionalInt.of(CAPITALS.charAt(low - 'A'));
    }
    if (low >= 'a' && low <= 'z') {
      return OptionalInt.of(SMALL.charAt(low - 'a'));
    }
    if ((low >= ' ' && low <= '?' && "\"$'*@-".indexOf(low) < 0) || "[]_{|}".indexOf(low) >= 0) {
      return OptionalInt.of(low);
    }
    return find(SYMBOL, low);
  }

  private static OptionalInt wingdings(int low) {
    // ① to ⑩ and ❶ to ❿ stand in two runs.
    if (low >= 0x81 && low <= 0x8A) {
      return OptionalInt.of('①' + low - 0x81);
    }
    if (low >= 0x8C && low <= 0x95) {
      return OptionalInt.of('❶' + low - 0x8C);
    }
    return find(WINGDINGS, low);
  }

  private static OptionalInt find(Map<Integer, Integer> characters, int low) {
    Integer character = characters.get(low);
    return character == null ? OptionalInt.empty() : OptionalInt.of(character);
  }
}
