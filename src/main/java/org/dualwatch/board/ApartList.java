package org.dualwatch.board;

import java.util.List;
import java.util.Map;

/**
 * Projects by how far spending is ahead of what was achieved, the farthest first.
 *
 * @param hasMore whether any stand after them
 * @param byQuarter how many projects each quarter of the whole picture has
 */
public record ApartList(List<ApartRow> rows, boolean hasMore, Map<Quarter, Long> byQuarter) {

  public ApartList {
    rows = List.copyOf(rows);
    byQuarter = Map.copyOf(byQuarter);
  }

  /** How many projects a quarter has. */
  public long of(Quarter quarter) {
    return byQuarter.getOrDefault(quarter, 0L);
  }
}
