package org.dualwatch.document.worker;

import java.net.ProtocolException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.dualwatch.document.Format;

/** A file, and which reader has to read it; as a message the format's name, a zero, the file. */
final class Request {

  private final Format format;
  private final byte[] bytes;

  Request(Format format, byte[] bytes) {
    this.format = format;
    this.bytes = bytes;
  }

  static Request of(byte[] frame) throws ProtocolException {
    for (Format format : Format.values()) {
      byte[] head = head(format);
      if (frame.length >= head.length
          && Arrays.equals(frame, 0, head.length, head, 0, head.length)) {
        return new Request(format, Arrays.copyOfRange(frame, head.length, frame.length));
      }
    }
    throw new ProtocolException("no request");
  }

  byte[] frame() {
    byte[] head = head(format);
    byte[] frame = Arrays.copyOf(head, head.length + bytes.length);
    System.arraycopy(bytes, 0, frame, head.length, bytes.length);
    return frame;
  }

  private static byte[] head(Format format) {
    return (format.name() + '\0').getBytes(StandardCharsets.US_ASCII);
  }

  Format format() {
    return format;
  }

  byte[] bytes() {
    return bytes;
  }
}
