package org.dualwatch.cli;

/** What a command ends with; never a count. */
final class ExitCode {

  static final int FINE = 0;
  static final int FINDINGS = 1;
  static final int USAGE = 2;
  static final int OWN_FAULT = 3;

  private ExitCode() {}
}
