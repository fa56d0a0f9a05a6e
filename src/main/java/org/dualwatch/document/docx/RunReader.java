package org.dualwatch.document.docx;

import java.util.OptionalInt;
import org.dualwatch.document.gate.ContentRefused;
import org.dualwatch.document.gate.Extent;
import org.dualwatch.document.word.Flow;
import org.dualwatch.document.word.SymbolFont;

/**
 * The text of paragraphs: of their runs, fields, symbols, formulas and text boxes. What people do
 * not see is left out: hidden text, field instructions, comments' marks. Notes stand elsewhere and
 * their marks are no part of the text; list numbers are no text either.
 */
final class RunReader {

  private final WordCursor cursor;
  private final Extent extent;
  private final DocxReader document;
  private final Styles styles;

  /** The style of the current paragraph. */
  private String style = "";

  RunReader(WordCursor cursor, Styles styles, Extent extent, DocxReader document) {
    this.cursor = cursor;
    this.styles = styles;
    this.extent = extent;
    this.document = document;
  }

  /** Reads the content of the current paragraph. */
  void readParagraph(Flow flow) throws ContentRefused {
    String outer = style;
    style = "";
    cursor.each(name -> readInline(name, flow));
    style = outer;
  }

  private void readInline(String name, Flow flow) throws ContentRefused {
    switch (name) {
      case "pPr" -> readParagraphProperties(flow);
      case "r" -> readRun(flow);
      case "m:oMath", "m:oMathPara" -> readMath(flow);
      case "subDoc" -> throw cursor.unreadable("引自其他文件的内容");
      default -> cursor.skipUnknown();
    }
  }

  private void readParagraphProperties(Flow flow) throws ContentRefused {
    while (cursor.nextChild()) {
      if (cursor.name().equals("pStyle")) {
        style = cursor.attribute("val").orElse("");
      }
      if (!cursor.name().equals("rPr")) {
        cursor.skip();
        continue;
      }
      while (cursor.nextChild()) {
        String name = cursor.name();
        if (name.equals("del") || name.equals("moveFrom")) {
          flow.joinNext();
        }
        cursor.skip();
      }
    }
  }

  private void readRun(Flow flow) throws ContentRefused {
    RunProperties properties = new RunProperties();
    if (!style.isEmpty()) {
      styles.apply(style, properties);
    }
    cursor.each(name -> readRunChild(name, properties, flow));
  }

  private void readRunChild(String name, RunProperties properties, Flow flow)
      throws ContentRefused {
    switch (name) {
      case "rPr" -> properties.read(cursor, styles);
      case "fldChar" -> readFieldMark(flow);
      case "instrText" -> cursor.appendText(flow.fields().instruction());
      case "delText", "delInstrText" -> cursor.skip();
      default -> {
        if (properties.hidden() || !flow.fields().visible()) {
          cursor.skip();
        } else {
          readVisible(name, properties, flow);
        }
      }
    }
  }

  private void readVisible(String name, RunProperties properties, Flow flow) throws ContentRefused {
    switch (name) {
      case "t" -> readText(properties, flow);
      case "tab", "ptab" -> append('\t', flow);
      case "br", "cr" -> append('\n', flow);
      case "noBreakHyphen" -> append('-', flow);
      case "sym" -> {
        refuseStruck(properties, flow);
        readSymbol(flow);
      }
      case "drawing", "pict" -> readDrawing(flow, false);
      case "contentPart" -> {
        flow.addPicture(false);
        cursor.skip();
      }
      case "ruby" -> readRuby(flow);
      case "object" -> throw cursor.unreadable("嵌入的对象");
      case "pgNum", "dayShort", "dayLong", "monthShort", "monthLong", "yearShort", "yearLong" ->
          throw cursor.unreadable("自动更新的日期或页码");
      default -> cursor.skipUnknown();
    }
  }

  private void append(char c, Flow flow) throws ContentRefused {
    extent.text(1);
    flow.open().append(c);
    cursor.skip();
  }

  private void readText(RunProperties properties, Flow flow) throws ContentRefused {
    boolean preserve = cursor.preservesSpace();
    StringBuilder text = flow.open();
    int start = text.length();
    cursor.appendText(text);
    if (!preserve) {
      trim(text, start);
    }
    extent.text(text.length() - start);
    if (properties.struck() && !text.substring(start).isBlank()) {
      refuseStruck(properties, flow);
    }
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ') {
        // Only w:br and w:tab break a line or jump; in text, white space is space.
        text.setCharAt(i, ' ');
      } else if (properties.changes(c)) {
        OptionalInt seen = properties.seen(c);
        text.setCharAt(i, (char) seen.orElseThrow(() -> unknownSymbol(c)));
      }
    }
  }

  /** 300 struck out before 500 may mean 500 or a slip of the pen; in a cell it is never guessed. */
  private void refuseStruck(RunProperties properties, Flow flow) throws ContentRefused {
    if (properties.struck() && !flow.isBody()) {
      throw cursor.unreadable("带删除线的文字", "strike");
    }
  }

  /** Without xml:space="preserve", Word drops white space at the ends (XML 1.0, 2.10). */
  private static void trim(StringBuilder text, int start) {
    int end = text.length();
    while (end > start && text.charAt(end - 1) <= ' ') {
      end--;
    }
    text.setLength(end);
    int first = start;
    while (first < end && text.charAt(first) <= ' ') {
      first++;
    }
    if (first > start) {
      text.delete(start, first);
    }
  }

  private ContentRefused unknownSymbol(int code) {
    return cursor.unreadable("符号字体中的特殊符号", String.format("U+%04X", code));
  }

  private void readSymbol(Flow flow) throws ContentRefused {
    String font = cursor.attribute("font").orElse("");
    String code = cursor.attribute("char").orElse("");
    OptionalInt character =
        code.matches("[0-9A-Fa-f]{1,4}")
            ? SymbolFont.character(font, Integer.parseInt(code, 16))
            : OptionalInt.empty();
    if (character.isEmpty()) {
      throw cursor.unreadable("特殊符号", "sym " + SymbolFont.plainName(font) + " " + plainCode(code));
    }
    append((char) character.getAsInt(), flow);
  }

  private static String plainCode(String code) {
    return code.matches("[0-9A-Fa-f]{1,8}") ? code : "?";
  }

  private void readFieldMark(Flow flow) throws ContentRefused {
    String type = cursor.attribute("fldCharType").orElse("");
    switch (type) {
      case "begin" -> flow.fields().begin();
      case "separate" -> flow.fields().separate();
      case "end" -> {
        String drawn = flow.fields().end().orElse("");
        if (!drawn.isEmpty()) {
          throw cursor.unreadable("由域画出的内容（如带圈字符）", drawn);
        }
      }
      default -> throw cursor.unreadable("无效的域", "fldChar");
    }
    readFormField();
  }

  /** What a drop-down form field shows is in no run. */
  private void readFormField() throws ContentRefused {
    while (cursor.nextChildPastText()) {
      if (cursor.name().equals("ddList")) {
        throw cursor.unreadable("下拉窗体域");
      }
      if (cursor.name().equals("ffData")) {
        readFormField();
      } else {
        cursor.skip();
      }
    }
  }

  private void readRuby(Flow flow) throws ContentRefused {
    while (cursor.nextChild()) {
      if (cursor.name().equals("rubyBase")) {
        readParagraph(flow);
      } else {
        cursor.skip();
      }
    }
  }

  /**
   * Text boxes are read where they are anchored; a picture is noted, and where it stands in the
   * line it takes the place of a character, which may be the sign of a value.
   */
  private void readDrawing(Flow flow, boolean floating) throws ContentRefused {
    while (cursor.nextChildPastText()) {
      switch (cursor.name()) {
        case "txbxContent" -> readTextBox(flow);
        case "mc:AlternateContent" -> cursor.choose(() -> readDrawing(flow, floating));
        case "control" -> throw cursor.unreadable("控件");
        default -> readDrawingPart(flow, floating);
      }
    }
  }

  private void readDrawingPart(Flow flow, boolean floating) throws ContentRefused {
    switch (cursor.localName()) {
      case "t" -> cursor.skipUnknown();
      case "pic", "imagedata", "chart", "relIds", "textpath" -> {
        flow.addPicture(floating);
        readDrawing(flow, floating);
      }
      case "anchor" -> readDrawing(flow, true);
      default -> readDrawing(flow, floating || placedAnywhere());
    }
  }

  /** VML says in its style whether a shape stands apart from the line. */
  private boolean placedAnywhere() throws ContentRefused {
    return cursor.plainAttribute("style").filter(s -> s.contains("position:absolute")).isPresent();
  }

  private void readTextBox(Flow flow) throws ContentRefused {
    Flow box = Flow.ofCell();
    document.readBox(box);
    flow.insert(box);
  }

  /**
   * Reads a formula that is nothing but a line of signs, such as a ≥ typed in formula mode. A
   * fraction or a power written as one line would be another number.
   */
  void readMath(Flow flow) throws ContentRefused {
    cursor.each(
        name -> {
          switch (name) {
            case "m:oMath", "m:oMathPara", "m:r" -> readMath(flow);
            case "m:t" -> {
              if (flow.fields().visible()) {
                readText(new RunProperties(), flow);
              } else {
                cursor.skip();
              }
            }
            case "r" -> readRun(flow);
            case "rPr", "m:rPr", "m:oMathParaPr", "m:ctrlPr", "m:argPr" -> cursor.skip();
            default -> cursor.skipUnknown();
          }
        });
  }
}
