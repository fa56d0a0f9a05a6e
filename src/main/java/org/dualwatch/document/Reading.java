package org.dualwatch.document;

import org.dualwatch.finding.Finding;

/** What came of reading a file: a document, or the one reason why there is none. */
public sealed interface Reading permits Document, Reading.Refused {

  /** The file could not be read; the finding says why, for the department. */
  record Refused(Finding finding) implements Reading {}
}
