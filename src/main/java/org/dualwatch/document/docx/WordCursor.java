package org.dualwatch.document.docx;

import java.util.List;
import java.util.Optional;
import org.dualwatch.document.gate.Content;
import org.dualwatch.document.gate.ContentRefused;
import org.dualwatch.document.gate.Refusals;
import org.dualwatch.document.gate.XmlCursor;
import org.dualwatch.finding.Place;

/**
 * Walks down WordprocessingML. What only wraps content (content controls, insertions, links) is
 * transparent here, and what is not there any more (tracked deletions) is skipped here, so that no
 * reader of paragraphs, rows or cells can forget it.
 */
final class WordCursor {

  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String STRICT_WORD = "http://purl.oclc.org/ooxml/wordprocessingml/main";
  private static final String MATH = "http://schemas.openxmlformats.org/officeDocument/2006/math";
  private static final String STRICT_MATH = "http://purl.oclc.org/ooxml/officeDocument/math";
  private static final String COMPATIBILITY =
      "http://schemas.openxmlformats.org/markup-compatibility/2006";

  private static final List<String> OFFICE =
      List.of("http://schemas.openxmlformats.org/", "http://schemas.microsoft.com/office/");

  /** The name of every element of any other vocabulary. */
  private static final String OTHER = "?";

  private final XmlCursor xml;
  private String word = "";
  private Place here = Place.WHOLE_FILE;

  WordCursor(byte[] part) throws ContentRefused {
    this.xml = new XmlCursor(part);
  }

  /** Reads one child, to its end. */
  interface Content {
    void read(String name) throws ContentRefused;
  }

  /** Walks the children of an element, to its end. */
  interface Walk {
    void walk() throws ContentRefused;
  }

  /** Gives every child to the content, those within wrappers as if there were no wrapper. */
  void each(Content content) throws ContentRefused {
    while (xml.nextChild()) {
      String name = name();
      switch (name) {
        case "dir", "bdo" -> {
          refuseReversed();
          each(content);
        }
        case "sdt",
            "sdtContent",
            "customXml",
            "smartTag",
            "hyperlink",
            "fldSimple",
            "ins",
            "moveTo" ->
            each(content);
        case "del", "moveFrom", "sdtPr", "sdtEndPr", "customXmlPr", "smartTagPr", "fldData" ->
            xml.skip();
        case "mc:AlternateContent" -> choose(() -> each(content));
        default -> content.read(name);
      }
    }
  }

  /** Text set from right to left shows its digits in another order than they are stored. */
  private void refuseReversed() throws ContentRefused {
    if (attribute("val").filter("rtl"::equals).isPresent()) {
      throw unreadable("从右向左排的文字");
    }
  }

  /**
   * Walks the first alternative that an office program would show: a choice whose namespaces all
   * are those of office programs, else the fallback (ECMA-376 part 3, 7.6).
   */
  void choose(Walk walk) throws ContentRefused {
    boolean chosen = false;
    while (xml.nextChild()) {
      String name = name();
      boolean alternative =
          name.equals("mc:Fallback") || (name.equals("mc:Choice") && understood());
      if (alternative && !chosen) {
        chosen = true;
        walk.walk();
      } else {
        xml.skip();
      }
    }
  }

  private boolean understood() throws ContentRefused {
    String required = xml.attribute("", "Requires").orElse("").strip();
    for (String prefix : required.split("\\s+", 20)) {
      String namespace = xml.namespaceOf(prefix);
      if (OFFICE.stream().noneMatch(namespace::startsWith)) {
        return false;
      }
    }
    return true;
  }

  /** The local name in Word's own vocabularies, with m: for mathematics. */
  String name() {
    String namespace = xml.namespace();
    return isWord(namespace) ? xml.localName() : rareName(namespace);
  }

  /** The tokenizer hands out one and the same text for a namespace, which need be compared once. */
  @SuppressWarnings("ReferenceEquality")
  private boolean isWord(String namespace) {
    if (namespace == word) {
      return true;
    }
    if (!namespace.equals(WORD)) {
      return false;
    }
    word = namespace;
    return true;
  }

  private String rareName(String namespace) {
    return switch (namespace) {
      case STRICT_WORD -> xml.localName();
      case MATH, STRICT_MATH -> "m:" + xml.localName();
      case COMPATIBILITY -> "mc:" + xml.localName();
      default -> OTHER;
    };
  }

  /** The local name in any vocabulary. */
  String localName() {
    return xml.localName();
  }

  /** An attribute of Word's vocabulary. */
  Optional<String> attribute(String name) throws ContentRefused {
    return xml.attribute(xml.namespace(), name);
  }

  /** An attribute of no namespace. */
  Optional<String> plainAttribute(String name) throws ContentRefused {
    return xml.attribute("", name);
  }

  /** Whether the current element, an on-off property, is on. */
  boolean on() throws ContentRefused {
    String value = attribute("val").orElse("true");
    return !value.equals("0") && !value.equals("false") && !value.equals("off");
  }

  /** Whether white space around the current element's text belongs to it. */
  boolean preservesSpace() throws ContentRefused {
    return xml.attribute(XmlCursor.XML, "space").filter("preserve"::equals).isPresent();
  }

  /** At which byte of the part the current element begins. */
  int offset() {
    return xml.offset();
  }

  boolean nextChild() throws ContentRefused {
    return xml.nextChild();
  }

  boolean nextChildPastText() throws ContentRefused {
    return xml.nextChildPastText();
  }

  void skip() throws ContentRefused {
    xml.skip();
  }

  void appendText(StringBuilder text) throws ContentRefused {
    xml.appendText(text);
  }

  void finish() throws ContentRefused {
    xml.finish();
  }

  /** Skips an element nobody here knows, unless there is text in it: that is never guessed at. */
  void skipUnknown() throws ContentRefused {
    String name = xml.writtenName();
    if (xml.skipFindingText()) {
      throw Refusals.unreadable("无法识别的带文字的内容", name, here);
    }
  }

  /** What is thrown for the current element, which holds content that cannot be read. */
  ContentRefused unreadable(String what) {
    return unreadable(what, xml.writtenName());
  }

  ContentRefused unreadable(String what, String name) {
    return Refusals.unreadable(what, name, here);
  }

  Place here() {
    return here;
  }

  /** Says where the reader is, for what is refused from here on. */
  void at(Place place) {
    here = place;
  }
}
