package org.dualwatch.document.html;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dualwatch.document.gate.ContentRefused;
import org.dualwatch.document.text.TextDecoder;

/**
 * Bytes of a page to text: a byte order mark counts before what the page says of itself (HTML
 * Standard 13.2.3.2), and where it says nothing of use, what the bytes can only be.
 */
final class HtmlCharset {

  private static final Charset GB18030 = Charset.forName("GB18030");

  /** Pages name their encoding at the beginning, or browsers would not see it. */
  private static final int OPENING = 4_096;

  private static final Pattern DECLARATION =
      Pattern.compile(
          "<(?:meta|\\?xml)\\b[^>]*?\\b(?:charset|encoding)\\s*=\\s*[\"']?\\s*([a-z0-9_-]{2,40})",
          Pattern.CASE_INSENSITIVE);

  private HtmlCharset() {}

  static String decode(byte[] bytes) throws ContentRefused {
    Optional<Charset> declared = declared(bytes);
    return declared.isPresent()
        ? TextDecoder.decode(bytes, declared.get())
        : TextDecoder.decode(bytes);
  }

  private static Optional<Charset> declared(byte[] bytes) {
    int length = Math.min(bytes.length, OPENING);
    String opening = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    Matcher declaration = DECLARATION.matcher(opening);
    if (!declaration.find()) {
      return Optional.empty();
    }
    return switch (declaration.group(1).toLowerCase(Locale.ROOT)) {
      case "gb2312", "gbk", "gb18030", "gb_2312-80", "x-gbk", "cp936", "ms936" ->
          Optional.of(GB18030);
      case "utf-8", "utf8" -> Optional.of(StandardCharsets.UTF_8);
      default -> Optional.empty();
    };
  }
}
