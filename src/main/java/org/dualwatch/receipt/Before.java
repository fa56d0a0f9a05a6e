package org.dualwatch.receipt;

import java.util.List;

/**
 * What is on record of a form's project and fiscal year from before its submission.
 *
 * @param last the latest submission that was judged, whatever came of it
 * @param found all that was found in it then
 * @param inForce the accepted form that has counted until now, where exactly one can be meant
 * @param replaced whether the new form takes its place
 */
public record Before(Paper last, List<Remark> found, Paper inForce, boolean replaced) {

  /** It was never submitted. */
  public static final Before NOTHING = new Before(Paper.NONE, List.of(), Paper.NONE, false);

  public Before {
    found = List.copyOf(found);
  }

  Changes comparedWith(List<Remark> now) {
    return last.isThere() ? Changes.of(last, found, now) : Changes.NONE;
  }
}
