package org.dualwatch.document.gate;

/** Text such as every XML document can hold (XML 1.0, 2.2), escaped for elements and attributes. */
public final class XmlText {

  private XmlText() {}

  /** Escapes a text; what is no character of XML, and half of a pair, is left out. */
  public static String of(String text) {
    return plain(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /**
   * The same unescaped, for formats that keep it in XML by themselves. What turns the direction of
   * writing says nothing and could show one text as another.
   */
  public static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .replace('\t', ' ')
        .codePoints()
        .filter(XmlText::isPlain)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  private static boolean isPlain(int c) {
    if (c == '\n') {
      return true;
    }
    int type = Character.getType(c);
    return !Character.isISOControl(c)
        && type != Character.SURROGATE
        && type != Character.FORMAT
        && (c & 0xFFFE) != 0xFFFE;
  }
}
