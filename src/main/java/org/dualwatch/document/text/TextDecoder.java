package org.dualwatch.document.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.dualwatch.document.gate.Content;
import org.dualwatch.document.gate.ContentRefused;
import org.dualwatch.document.gate.Refusals;
import org.dualwatch.document.gate.StrictText;

/**
 * Bytes to text, strictly: a byte order mark decides, then the zero bytes that only UTF-16 has,
 * then UTF-8, then GB18030. UTF-16 without a mark and GB18030 accept nearly any bytes, so that they
 * count only where the words of a target table appear.
 */
public final class TextDecoder {

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final char MARK = '\uFEFF';
  private static final char REPLACEMENT = '\uFFFD';

  private TextDecoder() {}

  /** The text of bytes that say nothing of their encoding but, maybe, by a byte order mark. */
  public static String decode(byte[] bytes) throws ContentRefused {
    Optional<String> text = marked(bytes);
    if (text.isEmpty()) {
      text = byZeroBytes(bytes);
    }
    if (text.isEmpty()) {
      text = utf8(bytes);
    }
    if (text.isEmpty()) {
      text = StrictText.of(bytes, GB18030).filter(TextDecoder::plausible);
    }
    if (text.isEmpty() && hasControls(bytes)) {
      throw Refusals.notSupported(Content.UNKNOWN, "");
    }
    return plain(text);
  }

  /** The text of bytes that name their encoding, which only a byte order mark overrules. */
  public static String decode(byte[] bytes, Charset declared) throws ContentRefused {
    Optional<String> text = marked(bytes);
    return plain(text.isPresent() ? text : StrictText.of(bytes, declared));
  }

  private static String plain(Optional<String> text) throws ContentRefused {
    String decoded = text.orElseThrow(Refusals::encodingUnclear);
    if (hasBinary(decoded)) {
      throw Refusals.notSupported(Content.UNKNOWN, "");
    }
    return decoded.isEmpty() || decoded.charAt(0) != MARK ? decoded : decoded.substring(1);
  }

  /** No encoding of text has these bytes: what is there is no text at all. */
  private static boolean hasControls(byte[] bytes) {
    for (byte b : bytes) {
      if (b >= 0 && binary((char) b)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasBinary(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (binary(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * UTF-16 without a mark: each ASCII character has a zero byte on the same side. 一 (U+4E00) has
   * one on the other, so that the more frequent side counts.
   */
  private static Optional<String> byZeroBytes(byte[] bytes) {
    int zeroFirst = 0;
    int zeroSecond = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0 && i % 2 == 0) {
        zeroFirst++;
      } else if (bytes[i] == 0) {
        zeroSecond++;
      }
    }
    if (zeroFirst == zeroSecond) {
      return Optional.empty();
    }
    Charset charset =
        zeroFirst > zeroSecond ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    return StrictText.of(bytes, charset).filter(TextDecoder::plausible);
  }

  private static Optional<String> marked(byte[] bytes) throws ContentRefused {
    if (bytes.length < 2) {
      return Optional.empty();
    }
    if (bytes.length > 2
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF) {
      return Optional.of(utf8(bytes).orElseThrow(Refusals::encodingUnclear));
    }
    int mark = ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
    if (mark != 0xFEFF && mark != 0xFFFE) {
      return Optional.empty();
    }
    Charset charset = mark == 0xFEFF ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    return Optional.of(StrictText.of(bytes, charset).orElseThrow(Refusals::encodingUnclear));
  }

  /**
   * The quick way, unless there is a replacement character, which may stand for a malformed one.
   */
  private static Optional<String> utf8(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.indexOf(REPLACEMENT) < 0
        ? Optional.of(text)
        : StrictText.of(bytes, StandardCharsets.UTF_8);
  }

  /** Big5 read as GB18030 is Chinese too, but not these words. */
  private static boolean plausible(String text) {
    return text.contains("绩效目标") || text.contains("项目名称") || text.contains("指标");
  }

  private static boolean binary(char c) {
    return (c < ' ' && "\t\n\r\f\u000B".indexOf(c) < 0) || c == 0x7F || c >= 0xFFFE;
  }
}
