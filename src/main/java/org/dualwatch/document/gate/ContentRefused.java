package org.dualwatch.document.gate;

import org.dualwatch.finding.Finding;

/** Ends the reading of a file with the one finding that says why; never leaves this room. */
public final class ContentRefused extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Finding finding;

  ContentRefused(Finding finding) {
    super(finding.rule(), null, false, false);
    this.finding = finding;
  }

  public Finding finding() {
    return finding;
  }
}
