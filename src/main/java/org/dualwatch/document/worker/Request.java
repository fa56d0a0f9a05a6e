package org.dualwatch.document.worker;

import java.net.ProtocolException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.dualwatch.document.Format;
import org.dualwatch.document.Notes;

/**
 * A file to be read, or where there are notes, a file to be marked. As a message the format's name,
 * a zero, the length of the notes, the notes, the file.
 */
final class Request {

  private final Format format;
  private final Notes notes;
  private final byte[] bytes;

  Request(Format format, Notes notes, byte[] bytes) {
    this.format = format;
    this.notes = notes;
    this.bytes = bytes;
  }

  static Request of(byte[] frame) throws ProtocolException {
    for (Format format : Format.values()) {
      byte[] head = head(format);
      ByteBuffer in = ByteBuffer.wrap(frame);
      if (frame.length >= head.length && in.slice(0, head.length).equals(ByteBuffer.wrap(head))) {
        return rest(format, in.position(head.length));
      }
    }
    throw new ProtocolException("no request");
  }

  private static Request rest(Format format, ByteBuffer in) throws ProtocolException {
    try {
      int length = in.getInt();
      if (length < 0 || length > in.remaining()) {
        throw new ProtocolException("notes of " + length + " bytes");
      }
      byte[] notes = new byte[length];
      in.get(notes);
      byte[] bytes = new byte[in.remaining()];
      in.get(bytes);
      return new Request(format, AnswerReader.notes(notes), bytes);
    } catch (BufferUnderflowException e) {
      throw new ProtocolException("a request that ends too early");
    }
  }

  byte[] frame() {
    byte[] head = head(format);
    byte[] written = AnswerWriter.frame(notes);
    return ByteBuffer.allocate(head.length + Integer.BYTES + written.length + bytes.length)
        .put(head)
        .putInt(written.length)
        .put(written)
        .put(bytes)
        .array();
  }

  private static byte[] head(Format format) {
    return (format.name() + '\0').getBytes(StandardCharsets.US_ASCII);
  }

  Format format() {
    return format;
  }

  Notes notes() {
    return notes;
  }

  byte[] bytes() {
    return bytes;
  }
}
