package org.dualwatch.document.html;

import org.dualwatch.document.gate.ContentRefused;
import org.dualwatch.document.gate.Extent;
import org.dualwatch.document.gate.Refusals;
import org.dualwatch.finding.Place;

/**
 * The text of one cell or of the page as it shows: white space collapsed, blocks and breaks as LF
 * (CSS Text 3, 4.1).
 */
final class ShownText {

  /** As in Word documents: a cell with a picture is not blank, nor a value with one whole. */
  static final String PICTURE = "[图片]";

  private static final char NO_BREAK_SPACE = '\u00A0';

  private final Extent extent;
  private final StringBuilder text = new StringBuilder();
  private boolean lineBegun;
  private boolean spaceDue;
  private boolean brokenSpace;
  private boolean lineDue;
  private boolean brokenLast;

  ShownText(Extent extent) {
    this.extent = extent;
  }

  /**
   * Adds text; what shows otherwise than it is stored, or struck through, is refused at its place.
   */
  void append(String added, Scope scope, Place place) throws ContentRefused {
    extent.text(added.length());
    for (int i = 0; i < added.length(); i++) {
      char c = added.charAt(i);
      if (scope.kept() && c == '\n') {
        breakLine();
      } else if (c == NO_BREAK_SPACE) {
        put(' ');
      } else if (!isSpace(c)) {
        requirePlain(c, scope, place);
        put(c >= '0' && c <= '9' && !scope.digits().isEmpty() ? scope.digits().charAt(c - '0') : c);
      } else if (scope.kept()) {
        put(c);
      } else {
        spaceDue |= lineBegun;
        brokenSpace |= c == '\n' || c == '\r';
      }
    }
  }

  private static void requirePlain(char c, Scope scope, Place place) throws ContentRefused {
    if (scope.struck()) {
      throw Refusals.unreadable("带删除线的文字", "line-through", place);
    }
    if (scope.symbols()
        && ((c > ' ' && c <= 0xFF) || Character.getType(c) == Character.PRIVATE_USE)) {
      throw Refusals.unreadable("符号字体中的特殊符号", String.format("U+%04X", (int) c), place);
    }
  }

  /** Whether nothing of a text would show. */
  static boolean isBlank(String text) {
    return text.chars().allMatch(c -> isSpace((char) c) || c == NO_BREAK_SPACE);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
  }

  private void put(char c) {
    startLine();
    // Between wide characters a line break in the source is none that shows (CSS Text 3, 4.1.3).
    if (spaceDue && !(brokenSpace && wide(text.charAt(text.length() - 1)) && wide(c))) {
      text.append(' ');
    }
    spaceDue = false;
    brokenSpace = false;
    lineBegun = true;
    brokenLast = false;
    text.append(c);
  }

  private void startLine() {
    if (lineDue) {
      text.append('\n');
      lineDue = false;
    }
  }

  private static boolean wide(char c) {
    return (c >= 0x2E80 && c <= 0xA4CF)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFE30 && c <= 0xFFEF);
  }

  /** A line break that stands in the text. */
  void breakLine() {
    startLine();
    text.append('\n');
    endLine();
    brokenLast = true;
  }

  /** The edge of a block: what follows stands on a line of its own. */
  void edge() {
    lineDue |= lineBegun;
    endLine();
  }

  private void endLine() {
    lineBegun = false;
    spaceDue = false;
    brokenSpace = false;
  }

  /** A picture takes the place of a character, which may be the sign of a value. */
  void addPicture() {
    PICTURE.chars().forEach(c -> put((char) c));
  }

  /** The text so far, which leaves this empty; the break that ends the last line is no line. */
  String take() {
    int end = brokenLast ? text.length() - 1 : text.length();
    String whole = text.substring(0, end);
    text.setLength(0);
    endLine();
    lineDue = false;
    brokenLast = false;
    return whole;
  }
}
