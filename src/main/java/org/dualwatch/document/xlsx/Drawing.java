package org.dualwatch.document.xlsx;

import org.dualwatch.document.gate.ContentRefused;
import org.dualwatch.document.gate.XmlCursor;

/**
 * What lies over the cells of a sheet (ECMA-376, 20.5); looked at only for what would be missed.
 */
final class Drawing {

  private static final String TEXT = "t";

  private final XmlCursor cursor;
  private boolean text;
  private boolean picture;

  private Drawing(XmlCursor cursor) {
    this.cursor = cursor;
  }

  static Drawing read(byte[] part) throws ContentRefused {
    Drawing drawing = new Drawing(new XmlCursor(part));
    drawing.walk();
    return drawing;
  }

  private void walk() throws ContentRefused {
    while (cursor.nextChildPastText()) {
      switch (cursor.localName()) {
        case "pic", "graphicFrame" -> {
          picture = true;
          cursor.skip();
        }
        case TEXT -> text |= cursor.skipFindingText();
        default -> walk();
      }
    }
  }

  boolean hasText() {
    return text;
  }

  boolean isSeen() {
    return text || picture;
  }
}
