package org.dualwatch.review;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Lines in UTF-8, each ended by LF on every system. */
final class LineWriter {

  private final OutputStream out;

  LineWriter(OutputStream out) {
    this.out = out;
  }

  void line(String text) throws IOException {
    out.write((text + '\n').getBytes(StandardCharsets.UTF_8));
  }
}
