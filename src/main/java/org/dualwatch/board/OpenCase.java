package org.dualwatch.board;

import org.dualwatch.correction.State;

/**
 * A project's open correction case.
 *
 * @param id empty where there is none
 * @param state {@link State#CLOSED} where there is none
 * @param until the deadline that runs
 */
public record OpenCase(String id, State state, Day until) {

  /** No case is open. */
  public static final OpenCase NONE = new OpenCase("", State.CLOSED, Day.NONE);

  /** Whether there is one. */
  public boolean isThere() {
    return !id.isEmpty();
  }
}
