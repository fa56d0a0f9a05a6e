package org.dualwatch.spending;

import java.io.IOException;
import java.io.InputStream;

/** A file as a ledger exports it, which can be read more than once. */
@FunctionalInterface
public interface LedgerExport {

  /** Its bytes from the beginning; whoever opens them closes them. */
  InputStream open() throws IOException;
}
