package org.dualwatch.document.pdf;

import java.io.IOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.dualwatch.document.gate.ContentRefused;
import org.dualwatch.document.gate.Refusals;
import org.dualwatch.document.word.SymbolFont;
import org.dualwatch.finding.Place;
import org.jspecify.annotations.Nullable;

/** The text that a font's codes stand for. A code that stands for nothing certain is refused. */
final class GlyphText {

  private static final int LONGEST_NAME = 60;

  private final IdentityHashMap<COSDictionary, Map<Integer, String>> known =
      new IdentityHashMap<>();

  String of(PDFont font, int code, int page) throws ContentRefused, IOException {
    Map<Integer, String> codes = known.computeIfAbsent(font.getCOSObject(), f -> new HashMap<>());
    String text = codes.get(code);
    if (text == null) {
      text = text(font, code, page);
      codes.put(code, text);
    }
    return text;
  }

  private static String text(PDFont font, int code, int page) throws ContentRefused, IOException {
    String mapped = isGuess(font) ? null : font.toUnicode(code);
    if (mapped == null || mapped.isEmpty()) {
      throw unmapped(font, page);
    }
    String name = fontName(font.getName());
    StringBuilder text = new StringBuilder(mapped.length());
    for (int i = 0; i < mapped.length(); i++) {
      text.append(seen(mapped.charAt(i), name, font, page));
    }
    return Normalizer.isNormalized(text, Normalizer.Form.NFC)
        ? text.toString()
        : Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /**
   * Whether PDFBox would look the text up in a font of its own choice: glyph numbers without a map
   * mean another character in each font (ISO 32000-1, 9.10.2).
   */
  private static boolean isGuess(PDFont font) {
    COSDictionary dictionary = font.getCOSObject();
    return font instanceof PDType0Font composite
        && !font.isEmbedded()
        && !dictionary.containsKey(COSName.TO_UNICODE)
        && dictionary.getNameAsString(COSName.ENCODING, "").startsWith("Identity")
        && isIdentity(composite);
  }

  private static boolean isIdentity(PDType0Font font) {
    return font.getDescendantFont().getCIDSystemInfo() == null
        || "Identity".equals(font.getDescendantFont().getCIDSystemInfo().getOrdering());
  }

  private static String seen(char c, String fontName, PDFont font, int page) throws ContentRefused {
    if (SymbolFont.isPrivate(c)) {
      OptionalInt character = SymbolFont.character(fontName, c);
      return Character.toString(character.orElseThrow(() -> unmapped(font, page)));
    }
    if (isRadicalOrForm(c)) {
      return Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.UNASSIGNED, Character.PRIVATE_USE -> {
        if (c == '\t') {
          yield " ";
        }
        throw unmapped(font, page);
      }
      default -> {
        if (c == '\uFFFD') {
          throw unmapped(font, page);
        }
        // Fonts name their hyphen so; drawn, it is one.
        yield c == '\u00AD' ? "-" : Character.toString(c);
      }
    };
  }

  /** Radicals and ligatures look like the letters that people mean, and fonts mix them up. */
  private static boolean isRadicalOrForm(char c) {
    return (c >= 0x2E80 && c <= 0x2FDF) || (c >= 0xFB00 && c <= 0xFB06);
  }

  /** A font's name without the tag of a subset (ISO 32000-1, 9.6.4). */
  private static String fontName(@Nullable String name) {
    String plain = name == null ? "" : name;
    String whole = plain.replaceFirst("^[A-Z]{6}\\+", "");
    return SymbolFont.is(whole.replaceFirst("(MT|-Regular|,.*)$", ""))
        ? whole.replaceFirst("(MT|-Regular|,.*)$", "")
        : whole;
  }

  private static ContentRefused unmapped(PDFont font, int page) {
    String name = fontName(font.getName()).replaceAll("[^\\p{L}\\p{N}+_. -]", "?");
    String shown = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    return Refusals.unreadable("没有文字编码的字符", "第 " + page + " 页，字体 " + shown, Place.WHOLE_FILE);
  }
}
