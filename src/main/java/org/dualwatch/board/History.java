package org.dualwatch.board;

import java.util.List;

/**
 * What came of a project, the newest first, and what was said of it, the newest first.
 *
 * @param earlier how many more tables came before those shown
 */
public record History(List<Filing> filings, int earlier, List<Told> told) {

  public History {
    filings = List.copyOf(filings);
    told = List.copyOf(told);
  }
}
