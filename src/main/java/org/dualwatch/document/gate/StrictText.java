package org.dualwatch.document.gate;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/** Bytes to text by one encoding, all of them or none: no byte is replaced by a question mark. */
public final class StrictText {

  private StrictText() {}

  /** The text, empty where the bytes are not of this encoding. */
  public static Optional<String> of(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException ofAnother) {
      return Optional.empty();
    }
  }
}
