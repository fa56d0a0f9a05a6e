package org.dualwatch.dashboard.office;

import org.dualwatch.board.FilingState;

/**
 * How many registered units have filed what of a year's target tables.
 *
 * @param late of all of them those that were, or are, later than the last day
 */
public record Filed(
    long units, long accepted, long sentBack, long undecided, long nothing, long late) {

  static final Filed NONE = new Filed(0, 0, 0, 0, 0, 0);

  Filed plus(FilingState state, boolean isLate) {
    return new Filed(
        units + 1,
        accepted + (state == FilingState.ACCEPTED ? 1 : 0),
        sentBack + (state == FilingState.SENT_BACK ? 1 : 0),
        undecided + (state == FilingState.UNDECIDED ? 1 : 0),
        nothing + (state == FilingState.NOTHING ? 1 : 0),
        late + (isLate ? 1 : 0));
  }
}
