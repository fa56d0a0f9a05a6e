package org.dualwatch.document.docx;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts text between the bytes of a part; every other byte stays what it is. */
final class PartEdit {

  private static final Pattern ENCODING =
      Pattern.compile("^<\\?xml[^>]*?encoding\\s*=\\s*[\"']([^\"']*)[\"']");

  private record Edit(int length, String text) {}

  private final byte[] part;
  private final Map<Integer, Edit> edits = new TreeMap<>();

  PartEdit(byte[] part) {
    this.part = part;
  }

  /** Whether a part is in an encoding in which text can be put in: UTF-8, or ASCII as such. */
  static boolean canBeEdited(byte[] part) {
    int bom = part.length > 2 && part[0] == (byte) 0xEF ? 3 : 0;
    int length = Math.min(part.length - bom, 200);
    String head = new String(part, bom, length, StandardCharsets.ISO_8859_1);
    if (!head.startsWith("<")) {
      return head.isBlank();
    }
    Matcher declared = ENCODING.matcher(head);
    String encoding = declared.find() ? declared.group(1).toUpperCase(Locale.ROOT) : "UTF-8";
    return head.indexOf('\0') < 0 && (encoding.equals("UTF-8") || encoding.equals("US-ASCII"));
  }

  /** Puts text before a byte. */
  void insert(int at, String text) {
    replace(at, at, text);
  }

  private void replace(int from, int to, String text) {
    if (edits.put(from, new Edit(to - from, text)) != null) {
      throw new IllegalStateException("Two texts at byte " + from);
    }
  }

  /** Puts text at the end of the element that a tag opens; an empty one gets an end. */
  void append(Tag open, String text) {
    if (open.kind() == Tag.Kind.EMPTY) {
      replace(open.end() - 2, open.end(), ">" + text + "</" + open.name() + ">");
    } else {
      insert(open.closing(part).start(), text);
    }
  }

  /** Puts text at the end of the part's outermost element. */
  PartEdit appendToRoot(String text) {
    append(Tag.from(part, 0).orElseThrow(), text);
    return this;
  }

  byte[] done() {
    ByteArrayOutputStream out = new ByteArrayOutputStream(part.length + 4096);
    int at = 0;
    for (Map.Entry<Integer, Edit> edit : edits.entrySet()) {
      out.write(part, at, edit.getKey() - at);
      out.writeBytes(edit.getValue().text().getBytes(StandardCharsets.UTF_8));
      at = edit.getKey() + edit.getValue().length();
    }
    out.write(part, at, part.length - at);
    return out.toByteArray();
  }
}
