package org.dualwatch.document.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.ProtocolException;

/** Messages between two processes: each has its length before it. */
final class Frames {

  /** Above what the limits of a document come to; more is no message of ours. */
  static final int LONGEST = 96 << 20;

  private Frames() {}

  static void write(DataOutputStream out, byte[] frame) throws IOException {
    out.writeInt(frame.length);
    out.write(frame);
    out.flush();
  }

  /**
   * Reads one message; what is not there is never reserved.
   *
   * @throws EOFException where the other side has ended
   */
  static byte[] read(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > LONGEST) {
      throw new ProtocolException("a message of " + length + " bytes");
    }
    byte[] frame = in.readNBytes(length);
    if (frame.length < length) {
      throw new EOFException();
    }
    return frame;
  }
}
