package org.dualwatch.board;

import java.util.List;

/**
 * Findings that stand, the gravest first.
 *
 * @param more how many there are beyond those shown
 */
public record StandingFindings(List<StandingFinding> shown, int more) {

  public StandingFindings {
    shown = List.copyOf(shown);
  }
}
