package org.dualwatch.document.docx;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A tag in the bytes of a part that was read to its end and so is well-formed, in an encoding that
 * holds ASCII as ASCII.
 *
 * @param start the byte of its {@code <}
 * @param end the byte after its {@code >}
 * @param name as it is written, with its prefix
 */
record Tag(int start, int end, Kind kind, String name) {

  /** What a tag does to the depth. */
  enum Kind {
    OPEN,
    CLOSE,
    EMPTY
  }

  /** The first tag at a byte or after it. */
  static Optional<Tag> from(byte[] xml, int at) {
    int start = at;
    while (start < xml.length) {
      if (xml[start] != '<') {
        start++;
      } else if (begins(xml, start, "<!--")) {
        start = after(xml, start + 4, "-->");
      } else if (begins(xml, start, "<![CDATA[")) {
        start = after(xml, start, "]]>");
      } else if (begins(xml, start, "<?")) {
        start = after(xml, start, "?>");
      } else {
        return Optional.of(at(xml, start));
      }
    }
    return Optional.empty();
  }

  private static Tag at(byte[] xml, int start) {
    int end = start;
    byte quote = 0;
    while (end < xml.length && (quote != 0 || xml[end] != '>')) {
      byte c = xml[end];
      if (quote == c) {
        quote = 0;
      } else if (quote == 0 && (c == '"' || c == '\'')) {
        quote = c;
      }
      end++;
    }
    boolean close = begins(xml, start, "</");
    Kind kind = close ? Kind.CLOSE : xml[end - 1] == '/' ? Kind.EMPTY : Kind.OPEN;
    int first = close ? start + 2 : start + 1;
    int last = first;
    while (last < end && (xml[last] < 0 || (xml[last] > ' ' && xml[last] != '/'))) {
      last++;
    }
    String name = new String(xml, first, last - first, StandardCharsets.UTF_8);
    return new Tag(start, end + 1, kind, name);
  }

  /** The tag that ends the element which this one opens; itself where it is empty. */
  Tag closing(byte[] xml) {
    Tag tag = this;
    int depth = 0;
    while (true) {
      depth +=
          switch (tag.kind) {
            case OPEN -> 1;
            case CLOSE -> -1;
            case EMPTY -> 0;
          };
      if (depth == 0) {
        return tag;
      }
      tag = from(xml, tag.end).orElseThrow(Tag::notWellFormed);
    }
  }

  /** The prefix with its colon; empty where there is none. */
  String prefix() {
    return name.substring(0, name.indexOf(':') + 1);
  }

  boolean isNamed(String localName) {
    return name.equals(prefix() + localName);
  }

  private static boolean begins(byte[] xml, int at, String mark) {
    for (int i = 0; i < mark.length(); i++) {
      if (at + i >= xml.length || xml[at + i] != mark.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static int after(byte[] xml, int at, String mark) {
    int end = at;
    while (end < xml.length && !begins(xml, end, mark)) {
      end++;
    }
    return end + mark.length();
  }

  private static IllegalStateException notWellFormed() {
    return new IllegalStateException("A part that was read is not well-formed.");
  }
}
