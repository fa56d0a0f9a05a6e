package org.dualwatch.board;

import java.util.List;

/**
 * A page of a list.
 *
 * @param rows in the list's order
 * @param first where the first of them stands, to ask for what is before; of no meaning without
 *     rows
 * @param last where the last of them stands, to ask for what is after; of no meaning without rows
 * @param hasBefore whether any stand before them
 * @param hasAfter whether any stand after them
 * @param count how many rows the whole list has, counted up to {@link #COUNTED}
 */
public record WorkList(
    List<ProjectRow> rows,
    Position first,
    Position last,
    boolean hasBefore,
    boolean hasAfter,
    int count) {

  /** Lists are counted no further. */
  public static final int COUNTED = 1_000;

  public WorkList {
    rows = List.copyOf(rows);
  }

  /** Whether the count is all; else there are more than {@link #COUNTED}. */
  public boolean isCounted() {
    return count <= COUNTED;
  }
}
