package org.dualwatch.spending;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * In which encoding an export is: UTF-8 if all of it is, otherwise GB18030 if all of it is. GB18030
 * takes nearly any bytes, so that a text which was UTF-8 for a while and then is not counts as a
 * damaged one, not as GB18030.
 */
final class ExportCharset {

  private static final Charset GB18030 = Charset.forName("GB18030");

  /**
   * Bytes of GB18030 may be a Chinese character of UTF-8 by chance, hardly ever this many in a row.
   */
  private static final int BY_CHANCE = 8;

  private static final char FIRST_CHINESE = '\u2E80';
  private static final int BUFFER = 1 << 16;

  private final CharsetDecoder decoder;
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER);

  /** As many characters as there are bytes, at most. */
  private final CharBuffer text = CharBuffer.allocate(BUFFER);

  private int chinese;

  private ExportCharset(Charset charset) {
    decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /**
   * The encoding of an export.
   *
   * @throws LedgerFileException if it is none of the two
   */
  static Charset of(LedgerExport export) throws LedgerFileException, IOException {
    ExportCharset utf8 = new ExportCharset(StandardCharsets.UTF_8);
    if (utf8.decodes(export)) {
      return StandardCharsets.UTF_8;
    }
    if (utf8.chinese < BY_CHANCE && new ExportCharset(GB18030).decodes(export)) {
      return GB18030;
    }
    throw LedgerFileException.ofFile("其他编码或损坏的文字", "UTF-8 或 GB18030 编码的 CSV（在表格软件中另存为“CSV UTF-8”）");
  }

  private boolean decodes(LedgerExport export) throws IOException {
    try (InputStream in = export.open()) {
      boolean ended = false;
      while (!ended) {
        int length = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = length < 0;
        bytes.position(bytes.position() + Math.max(length, 0)).flip();
        CoderResult result = decoder.decode(bytes, text, ended);
        count();
        if (result.isError()) {
          return false;
        }
        bytes.compact();
      }
      return true;
    }
  }

  private void count() {
    text.flip();
    while (text.hasRemaining()) {
      chinese += text.get() >= FIRST_CHINESE ? 1 : 0;
    }
    text.clear();
  }
}
