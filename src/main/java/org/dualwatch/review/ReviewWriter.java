package org.dualwatch.review;

import java.io.IOException;

/** One way to print judged files, told file by file. The stream it writes to stays open. */
public interface ReviewWriter {

  /** Takes the next file; what needs no others is written at once. */
  void add(Reviewed file) throws IOException;

  /** Writes what is left to write when all files were told. */
  void finish() throws IOException;
}
