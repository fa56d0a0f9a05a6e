package org.dualwatch.document.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.dualwatch.document.gate.Content;
import org.dualwatch.document.gate.ContentRefused;
import org.dualwatch.document.gate.Refusals;

/**
 * Bytes to text, strictly: a byte order mark decides, then UTF-8, then GB18030. The last accepts
 * nearly any bytes, so that it counts only where the words of a target table appear.
 */
public final class TextDecoder {

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final char MARK = '\uFEFF';

  private TextDecoder() {}

  public static String decode(byte[] bytes) throws ContentRefused {
    Optional<String> text = marked(bytes);
    if (text.isEmpty()) {
      text = strictly(bytes, StandardCharsets.UTF_8);
    }
    if (text.isEmpty()) {
      text = strictly(bytes, GB18030).filter(TextDecoder::plausible);
    }
    if (text.isEmpty() && hasControls(bytes)) {
      throw Refusals.notSupported(Content.UNKNOWN, "");
    }
    String decoded = text.orElseThrow(Refusals::encodingUnclear);
    if (decoded.chars().anyMatch(TextDecoder::binary)) {
      throw Refusals.notSupported(Content.UNKNOWN, "");
    }
    return decoded.isEmpty() || decoded.charAt(0) != MARK ? decoded : decoded.substring(1);
  }

  /** No encoding of text has these bytes: what is there is no text at all. */
  private static boolean hasControls(byte[] bytes) {
    for (byte b : bytes) {
      if (b >= 0 && binary(b)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<String> marked(byte[] bytes) throws ContentRefused {
    if (bytes.length < 2) {
      return Optional.empty();
    }
    int mark = ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
    if (mark != 0xFEFF && mark != 0xFFFE) {
      return Optional.empty();
    }
    Charset charset = mark == 0xFEFF ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    return Optional.of(strictly(bytes, charset).orElseThrow(Refusals::encodingUnclear));
  }

  private static Optional<String> strictly(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** Big5 read as GB18030 is Chinese too, but not these words. */
  private static boolean plausible(String text) {
    return text.contains("绩效目标") || text.contains("项目名称") || text.contains("指标");
  }

  private static boolean binary(int c) {
    return (c < ' ' && "\t\n\r\f\u000B".indexOf(c) < 0) || c == 0x7F || c == 0xFFFE || c == 0xFFFF;
  }
}
