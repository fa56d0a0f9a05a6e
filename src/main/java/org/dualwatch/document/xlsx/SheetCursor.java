package org.dualwatch.document.xlsx;

import java.util.Optional;
import org.dualwatch.document.gate.ContentRefused;
import org.dualwatch.document.gate.Refusals;
import org.dualwatch.document.gate.XmlCursor;
import org.dualwatch.finding.Place;

/** Walks down SpreadsheetML, transitional or strict, whatever its prefixes are. */
final class SheetCursor {

  private static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String STRICT_SHEET = "http://purl.oclc.org/ooxml/spreadsheetml/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String STRICT_RELATIONS =
      "http://purl.oclc.org/ooxml/officeDocument/relationships";

  /** The name of every element of any other vocabulary. */
  private static final String OTHER = "?";

  private static final int LONGEST_NUMBER = 9;

  private final XmlCursor xml;
  private Place here = Place.WHOLE_FILE;

  SheetCursor(byte[] part) throws ContentRefused {
    this.xml = new XmlCursor(part);
  }

  /** Goes into the root element, which has to have this name. */
  void enter(String root) throws ContentRefused {
    if (!xml.nextChild() || !name().equals(root)) {
      throw Refusals.damaged();
    }
  }

  boolean nextChild() throws ContentRefused {
    return xml.nextChild();
  }

  /** The local name in SpreadsheetML's own vocabulary. */
  String name() {
    String namespace = xml.namespace();
    return namespace.equals(SHEET) || namespace.equals(STRICT_SHEET) ? xml.localName() : OTHER;
  }

  Optional<String> attribute(String name) throws ContentRefused {
    return xml.attribute("", name);
  }

  /** The reference of the current element to another part. */
  String relation() throws ContentRefused {
    Optional<String> id = xml.attribute(RELATIONS, "id");
    return (id.isPresent() ? id : xml.attribute(STRICT_RELATIONS, "id")).orElse("");
  }

  /** Whether an attribute is there and true. */
  boolean is(String name) throws ContentRefused {
    Optional<String> value = attribute(name);
    return value.isPresent() && (value.get().equals("1") || value.get().equals("true"));
  }

  /** An attribute that is a whole number, not below zero. */
  int number(String name, int otherwise) throws ContentRefused {
    Optional<String> value = attribute(name);
    return value.isPresent() ? number(value.get()) : otherwise;
  }

  /** A whole number, not below zero. */
  int number(String written) throws ContentRefused {
    int number = 0;
    boolean plain = !written.isEmpty() && written.length() <= LONGEST_NUMBER;
    for (int i = 0; plain && i < written.length(); i++) {
      char c = written.charAt(i);
      plain = c >= '0' && c <= '9';
      number = number * 10 + c - '0';
    }
    if (!plain) {
      throw unreadable("无效的编号", shortened(written));
    }
    return number;
  }

  void appendText(StringBuilder text) throws ContentRefused {
    xml.appendText(text);
  }

  void skip() throws ContentRefused {
    xml.skip();
  }

  void finish() throws ContentRefused {
    xml.finish();
  }

  /** Skips an element nobody here knows, unless there is text in it: that is never guessed at. */
  void skipUnknown() throws ContentRefused {
    String name = xml.writtenName();
    if (xml.skipFindingText()) {
      throw unreadable("无法识别的带文字的内容", name);
    }
  }

  /** What is thrown for content that cannot be read. */
  ContentRefused unreadable(String what, String name) {
    return Refusals.unreadable(what, shortened(name), here);
  }

  /** Says where the reader is, for what is refused from here on. */
  void at(Place place) {
    here = place;
  }

  private static String shortened(String written) {
    return written.length() > 40 ? written.substring(0, 40) + "…" : written;
  }
}
