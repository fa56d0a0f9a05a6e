package org.dualwatch;

import org.dualwatch.cli.Cli;

/** The program. */
public final class Dualwatch {

  private Dualwatch() {}

  /** Runs one command; the process ends with its exit code. */
  public static void main(String[] args) {
    System.exit(Cli.run(args));
  }
}
