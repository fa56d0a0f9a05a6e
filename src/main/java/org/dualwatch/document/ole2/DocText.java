package org.dualwatch.document.ole2;

import java.util.OptionalInt;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.dualwatch.document.gate.ContentRefused;
import org.dualwatch.document.gate.Extent;
import org.dualwatch.document.gate.RaisedDigits;
import org.dualwatch.document.gate.Refusals;
import org.dualwatch.document.word.Flow;
import org.dualwatch.document.word.SymbolFont;
import org.dualwatch.finding.Place;
import org.jspecify.annotations.Nullable;

/** The text of a paragraph as people see it, its special characters resolved ([MS-DOC] 2.4.1). */
final class DocText {

  /** sprmCIss ([MS-DOC] 2.6.1). */
  /** A drawing that floats above the text ([MS-DOC] 2.8.2); 0x01 stands in the line. */
  private static final char FLOATING = 0x08;

  private static final int SUPERSCRIPT = 1;

  private static final int SUBSCRIPT = 2;

  private final Extent extent;

  DocText(Extent extent) {
    this.extent = extent;
  }

  /** Appends a paragraph's text without its end mark. */
  void read(Paragraph paragraph, Flow flow, Place place) throws ContentRefused {
    int runs = paragraph.numCharacterRuns();
    for (int i = 0; i < runs; i++) {
      CharacterRun run = paragraph.getCharacterRun(i);
      String text = run.text();
      int end = text.length();
      if (i == runs - 1) {
        end--;
        if (run.isMarkedDeleted() && text.charAt(end) == '\r') {
          flow.joinNext();
        }
      }
      if (!run.isMarkedDeleted()) {
        read(run, text.substring(0, end), flow, place);
      }
    }
  }

  void requireClosedFields(Flow flow, Place place) throws ContentRefused {
    if (!flow.fields().visible()) {
      throw Refusals.unreadable("没有结束的域", "0x13", place);
    }
  }

  private void read(CharacterRun run, String text, Flow flow, Place place) throws ContentRefused {
    boolean special = run.isSpecialCharacter();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (special && c >= 0x13 && c <= 0x15) {
        readFieldMark(c, flow, place);
      } else if (!flow.fields().visible()) {
        flow.fields().instruction().append(c);
      } else if (!run.isVanished()) {
        refuseStruck(run, c, flow, place);
        readVisible(run, c, flow, place);
      }
    }
  }

  /** As in the newer format, what is struck out in a cell is never guessed at. */
  private static void refuseStruck(CharacterRun run, char c, Flow flow, Place place)
      throws ContentRefused {
    boolean struck = run.isStrikeThrough() || run.isDoubleStrikeThrough();
    if (struck && c > ' ' && !flow.isBody()) {
      throw Refusals.unreadable("带删除线的文字", "strike", place);
    }
  }

  private static void readFieldMark(char c, Flow flow, Place place) throws ContentRefused {
    switch (c) {
      case 0x13 -> flow.fields().begin();
      case 0x14 -> flow.fields().separate();
      default -> {
        String drawn = flow.fields().end().orElse("");
        if (!drawn.isEmpty()) {
          throw Refusals.unreadable("由域画出的内容（如带圈字符）", drawn, place);
        }
      }
    }
  }

  private void readVisible(CharacterRun run, char c, Flow flow, Place place) throws ContentRefused {
    if (run.isSymbol()) {
      append(symbol(run, place), flow);
      return;
    }
    switch (c) {
      case '\t' -> append('\t', flow);
      // A line break, a page break, a column break.
      case 0x0B, 0x0C, 0x0E -> append('\n', flow);
      case 0x1E -> append('-', flow);
      // A soft hyphen shows at most where a line ends.
      case 0x1F -> {}
      case 0x01, 0x08 -> readDrawn(run, c, flow, place);
      case 0x00, 0x02, 0x03, 0x04, 0x05 -> requireSpecial(run);
      default -> append(seen(run, c, place), flow);
    }
  }

  /** The marks of notes and comments, which stand elsewhere. */
  private static void requireSpecial(CharacterRun run) throws ContentRefused {
    if (!run.isSpecialCharacter()) {
      throw Refusals.damaged();
    }
  }

  private static void readDrawn(CharacterRun run, char c, Flow flow, Place place)
      throws ContentRefused {
    requireSpecial(run);
    if (run.isOle2() || run.isObj()) {
      throw Refusals.unreadable("嵌入的对象", String.format("0x%02X", (int) c), place);
    }
    if (!run.isData()) {
      flow.addPicture(c == FLOATING);
    }
  }

  private void append(char c, Flow flow) throws ContentRefused {
    extent.text(1);
    flow.open().append(c);
  }

  private static char symbol(CharacterRun run, Place place) throws ContentRefused {
    String font = run.getSymbolFont() == null ? "" : run.getSymbolFont().getMainFontName();
    int code = run.getSymbolCharacter();
    OptionalInt character = SymbolFont.character(font, code);
    return (char) character.orElseThrow(() -> unknownSymbol(font, code, place));
  }

  private static char seen(CharacterRun run, char c, Place place) throws ContentRefused {
    String font = c <= 0xFF || SymbolFont.isPrivate(c) ? plain(run.getFontName()) : "";
    if (c > ' ' && SymbolFont.is(font)) {
      return (char) SymbolFont.character(font, c).orElseThrow(() -> unknownSymbol(font, c, place));
    }
    requireReadable(c, place);
    return switch (run.getSubSuperScriptIndex()) {
      case SUPERSCRIPT -> RaisedDigits.SUPERSCRIPT.of(c);
      case SUBSCRIPT -> RaisedDigits.SUBSCRIPT.of(c);
      default -> c;
    };
  }

  private static String plain(@Nullable String font) {
    return font == null ? "" : font;
  }

  /** A character that nobody can have typed is damage. */
  private static void requireReadable(char c, Place place) throws ContentRefused {
    int type = Character.getType(c);
    if (type == Character.PRIVATE_USE) {
      throw unknownSymbol("", c, place);
    }
    if (type == Character.UNASSIGNED || type == Character.CONTROL) {
      throw Refusals.damaged();
    }
  }

  private static ContentRefused unknownSymbol(String font, int code, Place place) {
    return Refusals.unreadable(
        "特殊符号", SymbolFont.plainName(font) + String.format(" U+%04X", code), place);
  }
}
