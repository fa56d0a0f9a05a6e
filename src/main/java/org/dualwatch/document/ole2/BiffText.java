package org.dualwatch.document.ole2;

import java.lang.Character.UnicodeScript;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.EnumSet;
import java.util.Set;
import org.dualwatch.document.gate.ContentRefused;
import org.dualwatch.document.gate.Refusals;
import org.dualwatch.finding.Place;

/**
 * Whether a text can be one that a person wrote. Old workbooks have no checksum, and a damaged
 * character most often is another one.
 */
final class BiffText {

  /** Scripts whose letters stand single among Chinese. */
  private static final Set<UnicodeScript> MIXED =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.LATIN,
          UnicodeScript.GREEK,
          UnicodeScript.CYRILLIC,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.BOPOMOFO,
          UnicodeScript.COMMON,
          UnicodeScript.INHERITED);

  /** The characters of GB/T 2312, with which nearly all text is written. */
  private static final Charset USUAL = Charset.forName("GB2312");

  private BiffText() {}

  /** Refuses characters that are none, and letters of other scripts that stand alone. */
  static void require(String text) throws ContentRefused {
    int at = 0;
    while (at < text.length()) {
      int character = text.codePointAt(at);
      int next = at + Character.charCount(character);
      if (!isCharacter(character) || standsAlone(text, at, next)) {
        throw Refusals.unreadable("无法识别的字符", String.format("U+%04X", character), Place.WHOLE_FILE);
      }
      at = next;
    }
  }

  private static boolean isCharacter(int character) {
    return switch (Character.getType(character)) {
      case Character.UNASSIGNED, Character.SURROGATE, Character.PRIVATE_USE -> false;
      case Character.CONTROL -> character == '\n' || character == '\r' || character == '\t';
      default -> true;
    };
  }

  private static boolean standsAlone(String text, int at, int next) {
    UnicodeScript script = UnicodeScript.of(text.codePointAt(at));
    if (MIXED.contains(script)) {
      return false;
    }
    boolean before = at > 0 && UnicodeScript.of(text.codePointBefore(at)) == script;
    boolean after = next < text.length() && UnicodeScript.of(text.codePointAt(next)) == script;
    return !before && !after;
  }

  /** Whether there is a letter or a Chinese character that few texts have. */
  static boolean isUnusual(String text) {
    CharsetEncoder usual = USUAL.newEncoder();
    return text.codePoints()
        .anyMatch(
            c ->
                c > 0x7F
                    && Character.isLetter(c)
                    && (c > Character.MAX_VALUE || !usual.canEncode((char) c)));
  }
}
